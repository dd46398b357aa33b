import { resolve } from 'node:path';
import { type TreeReport, writeTree } from '@errdex/codegen';
import { exportSite } from '@errdex/docs';
import { report } from '../../diagnostics/report.ts';
import { catalogSource, readSource } from '../../docs/catalogSource.ts';
import { siteOptions } from '../../docs/siteOptions.ts';
import { type ExitCode, exitCode } from '../../exitCode.ts';
import { withProgress } from '../../output/progress.ts';
import { WrongUse } from '../../wrongUse.ts';
import type { Call, Context } from '../context.ts';
import { rejectArguments } from '../rejectArguments.ts';

/** Where a site is taken to be found when nobody says where. */
const usualAddress = 'http://localhost:4870/';

/** `errdex docs build`: writes the site of a catalogue as files. */
export async function build({
  context,
  values,
  positionals,
}: Call<'docs build'>): Promise<ExitCode> {
  const { output, phrases, cwd } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { out, format } = values;
  if (out === undefined) {
    throw new WrongUse({ message: phrases.docs.outMissing, fix: phrases.docs.outMissingFix });
  }
  const source = await catalogSource({ context, ...values });
  const { catalog, diagnostics, tree } = await withProgress({
    output,
    text: phrases.docs.building,
    work: async () => {
      const read = await readSource({ source, context });
      if (read.catalog === undefined) return { ...read, tree: undefined };
      const options = siteOptions({
        values,
        ...read,
        catalog: read.catalog,
        address: usualAddress,
        context,
      });
      const files = [...exportSite(read.catalog, options)];
      return { ...read, tree: writeTree({ out, folder: resolve(cwd, out), files }) };
    },
  });
  const root = source.kind === 'folder' ? source.root : cwd;
  // Problems of the folder name it as the user spelled it, from where the command was called.
  const failed = report({ context, format, root, diagnostics, problems: tree?.problems ?? [] });
  if (failed || catalog === undefined || tree?.report === undefined) return exitCode.problems;
  if (format === undefined || format === 'pretty') {
    output.result(`${out}  ${counts({ context, report: tree.report })}`);
    if (values.url === undefined) output.note(phrases.docs.urlMissing(usualAddress));
  }
  return exitCode.fine;
}

function counts({
  context: { output, phrases },
  report: { written, removed, unchanged },
}: {
  context: Context;
  report: TreeReport;
}): string {
  const { green, yellow, dim } = output.resultColors;
  return [
    ...(written.length > 0 ? [green(phrases.generate.written(written.length))] : []),
    ...(removed.length > 0 ? [yellow(phrases.generate.removed(removed.length))] : []),
    ...(unchanged.length > 0 ? [dim(phrases.generate.unchanged(unchanged.length))] : []),
  ].join(phrases.listSeparator);
}
