import { ruleTable } from '@errdex/schema';
import type { Phrases } from '../phrases/language.ts';

/** The rules by which changes are classified, as text in columns. */
export function prettyRules({ diff }: Phrases): string {
  const rows = ruleTable().map((row) => [
    diff.classes[row.class],
    row.field,
    diff.outcomes[row.outcome],
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
