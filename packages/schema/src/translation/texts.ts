import type { Path } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../ir.ts';
import { readText, type Loaded, type TextFile } from '../load.ts';
import { kindOf } from '../parse/parseFile.ts';
import { parseYaml } from '../parse/yaml.ts';
import type {
  CatalogSource,
  DisputeSource,
  EntrySource,
  LimitsSource,
  PlansSource,
} from '../source/index.ts';
import { disputePart, entryPart } from './groupedTexts.ts';
import { headTexts, limitTexts, planTexts } from './plainTexts.ts';

/** What a text is for; coverage counts by it. */
export type TextField = 'message' | 'meaning' | 'causes' | 'fixes' | 'notes' | 'scenario' | 'other';

/** One text of a catalogue as its file has it, in every locale in which it is there. */
export interface CatalogText {
  /** Made of the ids that lead to it, unique in its part: `text.causes.1`, `domains.rate.title`. */
  readonly id: string;
  readonly field: TextField;
  readonly form: 'message' | 'prose' | 'plain';
  readonly values: Readonly<Record<Locale, string>>;
  /** Where the text of a locale stands, or would stand, in the file. */
  readonly pathIn: (locale: Locale) => Path;
}

/** The texts of one file. */
export interface TextPart {
  /** The entry's name, `dispute:…`, or the file's kind: what stays when a file is moved. */
  readonly id: string;
  /** POSIX path relative to the catalogue's folder. */
  readonly file: string;
  readonly texts: readonly CatalogText[];
  /** Of texts that are translated as one, under `text`. */
  readonly group?: TextGroup;
}

/** Texts that share one note of what they were translated from. */
export interface TextGroup {
  /** Hash of the texts of the source locale. */
  readonly hash: string;
  /** By locale, the hash of the text that its translation was made from. */
  readonly from: Readonly<Record<Locale, string>>;
}

/** Every text of a catalogue whose files are well-formed; locales may be missing. */
export function catalogTexts({
  loaded,
  sourceLocale,
}: {
  readonly loaded: Loaded;
  readonly sourceLocale: Locale;
}): readonly TextPart[] {
  return loaded.files.flatMap((file) => {
    const part = partOf({ file: readText(file), sourceLocale });
    return part === undefined ? [] : [part];
  });
}

/** Whether a text belongs to those that are translated as one. */
export function isGrouped({ id }: Pick<CatalogText, 'id'>): boolean {
  return id.startsWith('text.');
}

function partOf({
  file,
  sourceLocale,
}: {
  file: TextFile;
  sourceLocale: Locale;
}): TextPart | undefined {
  const kind = kindOf(file.path);
  const yaml = kind && parseYaml(file);
  if (yaml?.kind !== 'value') return undefined;
  // Whoever asks has compiled the catalogue, which checked the form.
  switch (kind) {
    case 'entry':
      return entryPart({ file: file.path, source: yaml.value as EntrySource, sourceLocale });
    case 'dispute':
      return disputePart({ file: file.path, source: yaml.value as DisputeSource, sourceLocale });
    case 'catalog':
      return { id: kind, file: file.path, texts: headTexts(yaml.value as CatalogSource) };
    case 'plans':
      return { id: kind, file: file.path, texts: planTexts(yaml.value as PlansSource) };
    case 'limits':
      return { id: kind, file: file.path, texts: limitTexts(yaml.value as LimitsSource) };
    case undefined:
      return undefined;
  }
}
