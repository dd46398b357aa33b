import { resolve } from 'node:path';
import { writeFile } from '@errdex/codegen';
import { coverageOf, exportXliff } from '@errdex/schema/translation';
import { report } from '../../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { checkLocale, openTranslations } from '../../translations/openTranslations.ts';
import { WrongUse } from '../../wrongUse.ts';
import type { Call } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';

/** `errdex translations export`: writes the texts of a locale for translators, as XLIFF 2.0. */
export async function exportTexts({
  context,
  values,
  positionals,
}: Call<'translations export'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { locale, out } = values;
  if (locale === undefined || out === undefined) {
    throw new WrongUse({
      message: phrases.translations.exportNeeds,
      fix: phrases.translations.exportNeedsFix,
    });
  }
  const opened = await openTranslations({ context, ...values });
  if (opened === undefined) return exitCode.problems;
  const { root, texts } = opened;
  checkLocale({ locale, texts, context });
  const problem = writeFile({
    path: resolve(cwd, out),
    text: exportXliff({ texts, locale }),
    shown: out,
  });
  if (problem !== undefined) {
    report({ context, root, diagnostics: [], problems: [problem] });
    return exitCode.problems;
  }
  for (const { all } of coverageOf({ texts, locale })) {
    output.result(phrases.translations.exported(out, all.total, all.missing, all.stale));
  }
  return exitCode.fine;
}
