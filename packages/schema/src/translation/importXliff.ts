import { hash } from 'node:crypto';
import { compile } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../ir.ts';
import { errorsOf, type OpenTexts } from './openTexts.ts';
import { editTexts, type TextEdit } from './editText.ts';
import { readXliff, type ReadFile, type XliffProblem } from './readXliff.ts';
import { readPart, type LeftOut, type TextProblem } from './readPart.ts';

/** What an XLIFF document brings to a catalogue. */
export interface XliffImport {
  readonly locale: Locale;
  /** The files that change, whole, by POSIX path relative to the catalogue’s folder. */
  readonly files: ReadonlyMap<string, string>;
  /** How many texts change. */
  readonly changed: number;
  /** Parts that are now translated from the source text as it stands. */
  readonly confirmed: readonly string[];
  /** What is not taken over, though nothing about it is wrong. */
  readonly leftOut: readonly LeftOut[];
  /** Messages of the changed files that leave out a number which another locale shows. */
  readonly warnings: readonly Diagnostic[];
}

/** Why nothing of a document is taken over. */
export type ImportProblem =
  | XliffProblem
  | TextProblem
  | { readonly kind: 'locale'; readonly source: string; readonly target: string | undefined };

/**
 * Works out what a translated document changes in the catalogue; writes nothing. With a problem, or
 * where the catalogue would have an error afterwards, there is no import.
 */
export function importXliff({
  texts,
  xliff: text,
}: {
  readonly texts: OpenTexts;
  readonly xliff: string;
}): {
  readonly changes?: XliffImport;
  readonly problems: readonly ImportProblem[];
  /** Errors that the catalogue would have. */
  readonly diagnostics: readonly Diagnostic[];
} {
  const { xliff, problems: unreadable } = readXliff(text);
  const none = { diagnostics: [] };
  if (xliff === undefined || unreadable.length > 0) return { ...none, problems: unreadable };
  const { locale, sourceLocale } = xliff;
  if (
    locale === undefined ||
    !texts.locales.includes(locale) ||
    locale === texts.sourceLocale ||
    sourceLocale !== texts.sourceLocale
  ) {
    return { ...none, problems: [{ kind: 'locale', source: sourceLocale, target: locale }] };
  }
  const parts = new Map(texts.parts.map((part) => [part.id, part]));
  const read = xliff.files.map((file: ReadFile) =>
    readPart({ file, part: parts.get(file.id), sourceLocale, locale }),
  );
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) return { ...none, problems };

  const edits = new Map<string, readonly TextEdit[]>();
  for (const { path, edits: own } of read) {
    if (path !== undefined && own.length > 0) edits.set(path, [...(edits.get(path) ?? []), ...own]);
  }
  const edited = texts.loaded.files.map((file) => {
    const own = edits.get(file.path);
    if (own === undefined) return file;
    const bytes = Buffer.from(editFile({ yaml: file.bytes.toString('utf8'), edits: own }));
    return { path: file.path, bytes, hash: hash('sha1', bytes) };
  });
  const found = compile({ root: '', loaded: { ...texts.loaded, files: edited } }).diagnostics;
  const diagnostics = errorsOf(found);
  if (diagnostics.length > 0) return { problems, diagnostics };
  return {
    problems,
    diagnostics,
    changes: {
      locale,
      files: new Map(
        edited
          .filter(({ path }) => edits.has(path))
          .map((file) => [file.path, file.bytes.toString('utf8')]),
      ),
      changed: read.reduce((sum, { changed }) => sum + changed, 0),
      confirmed: read.flatMap(({ confirmed }) => confirmed),
      leftOut: read.flatMap(({ leftOut }) => leftOut),
      warnings: found.filter(({ id, file }) => id === 'number-unshown' && edits.has(file)),
    },
  };
}

/** A byte order mark stays where it is. */
function editFile({ yaml, edits }: { yaml: string; edits: readonly TextEdit[] }): string {
  const mark = yaml.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + editTexts({ yaml: yaml.slice(mark.length), edits });
}
