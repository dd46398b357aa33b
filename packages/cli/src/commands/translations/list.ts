import { resolve } from 'node:path';
import { writeFile } from '@errdex/codegen';
import {
  type Count,
  coverageOf,
  type LocaleCoverage,
  percentOf,
  textFields,
} from '@errdex/schema/translation';
import stringWidth from 'fast-string-width';
import { report } from '../../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { badge } from '../../translations/badge.ts';
import { checkLocale, openTranslations } from '../../translations/openTranslations.ts';
import type { Call, Context } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';

/** `errdex translations`: what is translated, and what is missing or stale. */
export async function list({
  context,
  values,
  positionals,
}: Call<'translations'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const opened = await openTranslations({ context, ...values });
  if (opened === undefined) return exitCode.problems;
  const { root, texts } = opened;
  const { locale } = values;
  if (locale !== undefined) checkLocale({ locale, texts, context });
  const coverage = coverageOf({ texts, locale });
  if (values.badge !== undefined) {
    const shares = coverage.map(({ locale: tag, all }) => ({
      locale: tag,
      percent: percentOf(all),
    }));
    const problem = writeFile({
      path: resolve(cwd, values.badge),
      text: badge({ label: phrases.translations.badge, shares }),
      shown: values.badge,
    });
    if (problem !== undefined) {
      report({ context, root, diagnostics: [], problems: [problem] });
      return exitCode.problems;
    }
  }
  if (values.json) output.result(JSON.stringify(coverage, undefined, 2));
  else if (coverage.length === 0) output.result(phrases.translations.oneLocale);
  else output.result([...table({ context, coverage }), ...coverage.flatMap(openLines)].join('\n'));
  return exitCode.fine;

  function openLines({ locale: tag, open }: LocaleCoverage): string[] {
    const { bold, yellow, red } = output.resultColors;
    return (['missing', 'stale'] as const).flatMap((state) => {
      const parts = open.filter((part) => part.state === state);
      if (parts.length === 0) return [];
      const tint = state === 'missing' ? red : yellow;
      return [
        '',
        tint(bold(phrases.translations.open[state](tag))),
        ...parts.map(
          ({ part, file, texts: ids }) =>
            `  ${part}  ${output.resultColors.dim(file)}${state === 'missing' ? `  ${ids.join(' ')}` : ''}`,
        ),
      ];
    });
  }
}

/** A row per locale, a column per kind of text. */
function table({
  context: { output, phrases },
  coverage,
}: {
  context: Context;
  coverage: readonly LocaleCoverage[];
}): readonly string[] {
  const { fields, locale, all } = phrases.translations;
  const rows = [
    [locale, all, ...textFields.map((field) => fields[field])],
    ...coverage.map((one) => [
      one.locale,
      share(one.all),
      ...textFields.map((field) => percent(one.fields[field])),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row, index) => {
    const line = row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd();
    return index === 0 ? output.resultColors.bold(line) : line;
  });
}

function share(count: Count): string {
  return `${percent(count)} (${count.translated}/${count.total})`;
}

function percent(count: Count): string {
  return count.total === 0 ? '–' : `${percentOf(count)}%`;
}
