import { compile } from '@errdex/schema';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { withProgress } from '../output/progress.ts';
import type { Call } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

/** `errdex check`: compiles the catalogue and prints what it finds. */
export async function check({ context, values, positionals }: Call<'check'>): Promise<ExitCode> {
  const { output, phrases } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { catalog: folder, config, format } = values;
  const root = await catalogFolder({ context, catalog: folder, config });
  const { catalog, diagnostics, files } = await withProgress({
    output,
    text: phrases.check.progress,
    work: () => compile({ root }),
  });
  const failed = report({ context, format, root, diagnostics });
  if (catalog !== undefined && format !== 'json' && format !== 'github') {
    const { entries, locales } = catalog;
    output.result(
      phrases.summary({
        entries: entries.length,
        locales,
        files,
        // Since the process began: what the user waited for.
        ms: performance.now(),
      }),
    );
  }
  return failed ? exitCode.problems : exitCode.fine;
}
