import { report } from '../../diagnostics/report.ts';
import { type BuiltSite, buildSite } from '../../docs/buildSite.ts';
import { catalogSource } from '../../docs/catalogSource.ts';
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
  const { output, phrases, cwd, language } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { out, format } = values;
  if (out === undefined) {
    throw new WrongUse({ message: phrases.docs.outMissing, fix: phrases.docs.outMissingFix });
  }
  const source = await catalogSource({ context, ...values });
  const { diagnostics, problems, counts } = await withProgress({
    output,
    text: phrases.docs.building,
    work: () =>
      buildSite({ source, values, address: usualAddress, out, context: { cwd, language } }),
  });
  const root = source.kind === 'folder' ? source.root : cwd;
  // Problems of the folder name it as the user spelled it, from where the command was called.
  const failed = report({ context, format, root, diagnostics, problems });
  if (failed || counts === undefined) return exitCode.problems;
  if (format === undefined || format === 'pretty') {
    output.result(`${out}  ${summary({ context, counts })}`);
    if (values.url === undefined) output.note(phrases.docs.urlMissing(usualAddress));
  }
  return exitCode.fine;
}

function summary({
  context: { output, phrases },
  counts: { written, removed, unchanged },
}: {
  context: Context;
  counts: Required<BuiltSite>['counts'];
}): string {
  const { green, yellow, dim } = output.resultColors;
  return [
    ...(written > 0 ? [green(phrases.generate.written(written))] : []),
    ...(removed > 0 ? [yellow(phrases.generate.removed(removed))] : []),
    ...(unchanged > 0 ? [dim(phrases.generate.unchanged(unchanged))] : []),
  ].join(phrases.listSeparator);
}
