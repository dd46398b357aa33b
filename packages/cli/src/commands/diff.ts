import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffCatalogs, ruleTable } from '@errdex/schema';
import { catalogFolder } from '../config/catalogFolder.ts';
import { githubDiff, prettyDiff, type Shown } from '../diff/formats.ts';
import { prettyRules } from '../diff/prettyRules.ts';
import { subjectsOf } from '../diff/subjects.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { openFolder, openSide, openSides, type Side } from '../sides/openSide.ts';
import { shownPath } from '../sides/shownPath.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Call, Context } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

/** `errdex diff <old> [<new>]`: what changed, and what each change asks of the next version. */
export async function diff(call: Call<'diff'>): Promise<ExitCode> {
  const { context, values, positionals } = call;
  const { output, phrases } = context;
  if (values.rules) {
    rejectArguments({ positionals, most: 0, phrases });
    output.result(await formatRules(call));
    return exitCode.fine;
  }
  rejectArguments({ positionals, most: 2, phrases });
  const sides = await sidesOf(call);
  if (sides === undefined) return exitCode.problems;
  const [before, after] = sides;
  const found = diffCatalogs(before.published, after.published);
  output.result(await formatDiff({ call, before, after, changes: found.changes }));
  return found.class === 'forbidden' ? exitCode.problems : exitCode.fine;
}

async function sidesOf({
  context,
  values,
  positionals: [old, young],
}: Call<'diff'>): Promise<readonly [Side, Side] | undefined> {
  const { cwd, phrases } = context;
  if (old === undefined) {
    throw new WrongUse({ message: phrases.sides.oldMissing, fix: phrases.sides.oldMissingFix });
  }
  const { catalog = [old, young].find((name) => isFolder({ cwd, name })), config } = values;
  const chosen = { catalog, config };
  if (young !== undefined) return openSides({ context, names: [old, young], chosen });
  const before = await openSide({ context, name: old, chosen });
  const after = before && (await openWorkingTree({ context, chosen: values }));
  return before && after && [before, after];
}

/** Opens the working tree's catalogue: the one that was named, otherwise the configuration's. */
async function openWorkingTree({
  context,
  chosen: { catalog, config },
}: {
  context: Context;
  chosen: { readonly catalog?: string; readonly config?: string };
}): Promise<Side | undefined> {
  const { cwd } = context;
  const root = await catalogFolder({ context, catalog, config });
  return openFolder({ context, name: shownPath({ cwd, path: root }), root });
}

async function formatDiff({
  call: { context, values },
  before,
  after,
  changes,
}: {
  call: Call<'diff'>;
  before: Side;
  after: Side;
  changes: ReturnType<typeof diffCatalogs>['changes'];
}): Promise<string> {
  const { output, phrases, cwd } = context;
  const catalogs = { before: before.published.catalog, after: after.published.catalog };
  const shown: Shown = {
    subjects: subjectsOf({ changes, ...catalogs }),
    sides: { before: before.name, after: after.name },
    phrases,
  };
  const { format = 'pretty' } = values;
  if (format === 'json') return JSON.stringify(changes, undefined, 2);
  if (format === 'markdown') return (await import('../diff/markdown.ts')).markdownDiff(shown);
  if (format === 'pretty') return prettyDiff({ ...shown, colors: output.resultColors });
  const folder = after.root && `${shownPath({ cwd, path: after.root })}/`;
  return githubDiff({ ...shown, folder: folder?.replace(/^\.\//, '') });
}

async function formatRules({ context: { phrases }, values }: Call<'diff'>): Promise<string> {
  if (values.format === 'json') return JSON.stringify(ruleTable(), undefined, 2);
  if (values.format !== 'markdown') return prettyRules(phrases);
  return (await import('../diff/markdown.ts')).markdownRules(phrases);
}

function isFolder({ cwd, name }: { cwd: string; name: string | undefined }): boolean {
  if (name === undefined) return false;
  return statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
