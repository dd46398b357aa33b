import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeFile } from '@errdex/codegen';
import {
  compile,
  formatLock,
  lockFile,
  type LockLine,
  parseLock,
  updateLock,
} from '@errdex/schema';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import type { Call } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

/** `errdex lock`: writes into the lock what the catalogue adds to it. */
export async function lock({ context, values, positionals }: Call<'lock'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const root = await catalogFolder({ context, ...values });
  const { catalog, diagnostics } = compile({ root });
  report({ context, format: values.format, root, diagnostics });
  if (catalog === undefined) return exitCode.problems;

  const path = join(root, lockFile);
  const shown = relative(cwd, path).split(sep).join('/');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { lines } = parseLock(text);
  const updated = updateLock({ lines, entries: catalog.entries });
  const next = formatLock(updated);
  const changes = changedLines({ before: lines, after: updated });
  if (next !== text) {
    const problem = writeFile({ path, text: next, shown });
    if (problem !== undefined) {
      report({ context, root, diagnostics: [], problems: [problem] });
      return exitCode.problems;
    }
  }
  if (values.format === 'json') return exitCode.fine;
  const { green, yellow } = output.resultColors;
  for (const { name, code, before, after } of changes) {
    const wire = JSON.stringify(code);
    if (before === undefined) output.result(`${green('+')} ${name} ${wire}`);
    else output.result(`${yellow('~')} ${name} ${wire}  ${before} → ${after}`);
  }
  output.result(
    changes.length === 0
      ? phrases.lock.unchanged(shown, updated.length)
      : phrases.lock.written(shown, updated.length),
  );
  return exitCode.fine;
}

interface LineChange {
  readonly name: string;
  readonly code: LockLine['code'];
  /** Absent when the name is new. */
  readonly before: string | undefined;
  readonly after: string;
}

function changedLines({
  before,
  after,
}: {
  before: readonly LockLine[];
  after: readonly LockLine[];
}): readonly LineChange[] {
  const known = new Map(before.map((line) => [line.name, describe(line)]));
  return after
    .map((line) => ({
      name: line.name,
      code: line.code,
      before: known.get(line.name),
      after: describe(line),
    }))
    .filter((change) => change.before !== change.after)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function describe({ status, params }: LockLine): string {
  return [status, ...params.map(({ name, type }) => `${name}:${type}`)].join(' ');
}
