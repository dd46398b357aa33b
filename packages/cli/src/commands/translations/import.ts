import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { replaceFiles } from '@errdex/codegen';
import { type ImportProblem, importXliff, type LeftOut } from '@errdex/schema/translation';
import { report, type Reported } from '../../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { openTranslations } from '../../translations/openTranslations.ts';
import { WrongUse } from '../../wrongUse.ts';
import type { Call, Context } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';

/** How many faults are shown: a tool that breaks one text breaks them all. */
const mostShown = 20;

/** `errdex translations import`: puts translations into the catalogue's files, all or none. */
export async function importTexts({
  context,
  values,
  positionals,
}: Call<'translations import'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 1, phrases });
  const [file] = positionals;
  if (file === undefined) {
    throw new WrongUse({
      message: phrases.translations.importNeeds,
      fix: phrases.translations.importNeedsFix,
    });
  }
  const xliff = readDocument({ file, context });
  const opened = await openTranslations({ context, ...values });
  if (opened === undefined) return exitCode.problems;
  const { root, texts } = opened;
  const { changes, problems, diagnostics } = importXliff({ texts, xliff });
  if (changes === undefined) {
    const others = problems
      .slice(0, mostShown)
      .map((problem) => reported({ problem, file, context }));
    report({ context, root, diagnostics: diagnostics.slice(0, mostShown), others });
    const more = problems.length + diagnostics.length - mostShown;
    if (more > 0) output.note(phrases.translations.more(more));
    output.note(phrases.translations.nothingWritten);
    return exitCode.problems;
  }
  const written = [...changes.files].map(([path, text]) => ({
    path: join(root, path),
    text,
    shown: relative(cwd, join(root, path)).split(sep).join('/'),
  }));
  const failed = replaceFiles(written);
  if (failed !== undefined) {
    report({ context, root, diagnostics: [], problems: [failed] });
    return exitCode.problems;
  }
  for (const { shown } of written) output.result(shown);
  const { changed, confirmed, files, leftOut, locale, warnings } = changes;
  output.result(phrases.translations.imported(locale, changed, files.size, confirmed.length));
  for (const line of leftLines({ leftOut, context })) output.note(line);
  report({ context, root, diagnostics: warnings });
  return exitCode.fine;
}

function readDocument({ file, context }: { file: string; context: Context }): string {
  const { cwd, phrases } = context;
  try {
    return readFileSync(resolve(cwd, file), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new WrongUse({ message: phrases.translations.unreadable(file, reason) });
  }
}

function reported({
  problem,
  file,
  context: { phrases, language },
}: {
  problem: ImportProblem;
  file: string;
  context: Context;
}): Reported {
  const { problems, fixes } = phrases.translations;
  const place = 'at' in problem ? `${file}:${problem.at.line}:${problem.at.column}` : file;
  const base = { id: `xliff-${problem.kind}`, severity: 'error', file: place } as const;
  switch (problem.kind) {
    case 'locale':
      return {
        ...base,
        message: problems.locale(problem.source, problem.target),
        fix: fixes.locale,
      };
    case 'params':
    case 'codes':
      return {
        ...base,
        message: problems[problem.kind](
          `${problem.part} ${problem.text}`,
          problem.missing,
          problem.added,
        ),
        fix: fixes[problem.kind],
      };
    case 'markup':
      return {
        ...base,
        message: problems.markup(`${problem.part} ${problem.text}`),
        fix: fixes.markup,
      };
    case 'message': {
      const { reason = '' } = { ...problem, ...(language === 'zh' && problem.zh) };
      return {
        ...base,
        message: problems.message(`${problem.part} ${problem.text}`, reason),
        fix: fixes.message,
      };
    }
    case 'not-xml':
    case 'not-xliff':
    case 'code-unknown':
    case 'id-twice': {
      const { what } = { ...problem, ...(language === 'zh' && problem.zh) };
      return { ...base, message: problems[problem.kind](what), fix: fixes[problem.kind] };
    }
  }
}

/** What was left as it is, by why; the first few of each. */
function leftLines({
  leftOut,
  context: { phrases },
}: {
  leftOut: readonly LeftOut[];
  context: Context;
}): readonly string[] {
  return (['unknown', 'incomplete', 'source-changed'] as const).flatMap((why) => {
    const places = leftOut
      .filter((one) => one.why === why)
      .map(({ part, text }) => (text === undefined ? part : `${part} ${text}`));
    if (places.length === 0) return [];
    const more = places.length > 5 ? ' …' : '';
    return [
      [
        phrases.translations.leftOut[why](places.length),
        places.slice(0, 5).join(phrases.listSeparator) + more,
      ].join(phrases.sentenceSeparator),
    ];
  });
}
