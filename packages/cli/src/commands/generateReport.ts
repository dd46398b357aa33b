import { relative, resolve, sep } from 'node:path';
import { type CheckReport, isFresh, type ProjectReport } from '@errdex/codegen';
import type { Reported } from '../diagnostics/report.ts';
import type { Context } from './context.ts';

interface ReportInput {
  readonly context: Context;
  readonly configDir: string;
  readonly result: ProjectReport;
}

const listed = 20;
const kinds = ['missing', 'changed', 'converted', 'stale', 'foreign'] as const;

/** What a check found, in the form in which programs read diagnostics. */
export function staleFiles({ context, configDir, result }: ReportInput): readonly Reported[] {
  const { phrases } = context;
  return result.checked.flatMap((checked) =>
    kinds.flatMap((kind) =>
      checked[kind].map((file) => ({
        id: `generated-${kind}`,
        severity: 'error' as const,
        message: phrases.generate.fileState[kind],
        file: `${shownFolder({ context, configDir, out: checked.out })}/${file}`,
        fix: fixOf({ kind, context }),
      })),
    ),
  );
}

/** One line per output: how many files were written, left as they were and removed. */
export function reportWritten({ context, configDir, result }: ReportInput): void {
  const { output, phrases } = context;
  const { green, yellow, dim } = output.resultColors;
  for (const { generator, out, written, unchanged, removed } of result.written) {
    const folder = shownFolder({ context, configDir, out });
    const counts = [
      ...(written.length > 0 ? [green(phrases.generate.written(written.length))] : []),
      ...(removed.length > 0 ? [yellow(phrases.generate.removed(removed.length))] : []),
      ...(unchanged.length > 0 ? [dim(phrases.generate.unchanged(unchanged.length))] : []),
    ];
    output.result(`${folder}  ${dim(generator)}  ${counts.join(phrases.listSeparator)}`);
  }
}

/** One line per output, and below it every file that a run would change or refuse. */
export function reportChecked({ context, configDir, result }: ReportInput): void {
  const { output, phrases } = context;
  const { green, red, dim } = output.resultColors;
  for (const checked of result.checked) {
    const folder = shownFolder({ context, configDir, out: checked.out });
    const state = isFresh(checked) ? green(phrases.generate.fresh) : red(phrases.generate.notFresh);
    output.result(`${folder}  ${dim(checked.generator)}  ${state}`);
    for (const kind of kinds) listFiles({ context, checked, kind });
  }
  const found = kinds.filter((kind) => result.checked.some((checked) => checked[kind].length > 0));
  const fixes = new Set(found.toReversed().map((kind) => fixOf({ kind, context })));
  for (const fix of fixes) output.note(fix);
}

/** What to do about files that are not as they should be. */
function fixOf({
  kind,
  context: { phrases },
}: {
  kind: (typeof kinds)[number];
  context: Context;
}): string {
  if (kind === 'foreign') return phrases.generate.foreignFix;
  return kind === 'converted' ? phrases.generate.convertedFix : phrases.generate.checkFix;
}

function listFiles({
  context: { output, phrases },
  checked,
  kind,
}: {
  context: Context;
  checked: CheckReport;
  kind: (typeof kinds)[number];
}): void {
  const files = checked[kind];
  for (const file of files.slice(0, listed)) {
    output.result(`  ${file}  ${output.resultColors.dim(phrases.generate.fileState[kind])}`);
  }
  const more = files.length - listed;
  if (more > 0) output.result(`  ${phrases.generate.more(more, phrases.generate.fileState[kind])}`);
}

function shownFolder({
  context,
  configDir,
  out,
}: {
  context: Context;
  configDir: string;
  out: string;
}): string {
  return relative(context.cwd, resolve(configDir, out)).split(sep).join('/') || '.';
}
