import { resolve } from 'node:path';
import { generateProject, isFresh } from '@errdex/codegen';
import type { Format } from '../arguments/options.ts';
import { loadConfig, type LoadedConfig } from '../config/loadConfig.ts';
import { report } from '../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { withProgress } from '../output/progress.ts';
import { reportWrongUse, WrongUse } from '../wrongUse.ts';
import type { Call, Context } from './context.ts';
import { reportChecked, reportWritten, staleFiles } from './generateReport.ts';
import { rejectArguments } from './rejectArguments.ts';
import { type Watched, watchProject } from './watch.ts';

/** `errdex generate`: writes what the generators make, compares it, or does so at every change. */
export async function generate(call: Call<'generate'>): Promise<ExitCode> {
  const { context, values, positionals } = call;
  const { phrases, output } = context;
  rejectArguments({ positionals, most: 0, phrases });
  const { format, watch, check } = values;
  if (watch && check) throw new WrongUse({ message: phrases.generate.checkAndWatch });
  const load = (): Promise<LoadedConfig> => loadConfig({ context, file: values.config });
  const mode = check ? 'check' : 'write';
  let loaded = await load();
  // One run is told from the process's beginning: that is what the user waited for.
  if (!watch) return runOnce({ context, loaded, mode, format, started: 0 });
  output.note(phrases.generate.watching);
  return watchProject({
    watched: watchedBy(loaded),
    run: async () => {
      try {
        loaded = await load();
      } catch (error) {
        if (!(error instanceof WrongUse)) throw error;
        await reportWrongUse({ error, output, phrases });
        return undefined;
      }
      await runOnce({ context, loaded, mode, format, started: performance.now() });
      return watchedBy(loaded);
    },
  });
}

function watchedBy({ config, configDir, file }: LoadedConfig): Watched {
  return { folders: [resolve(configDir, config.catalog)], files: [file] };
}

async function runOnce({
  context,
  loaded: { config, configDir },
  mode,
  format,
  started,
}: {
  context: Context;
  loaded: LoadedConfig;
  mode: 'write' | 'check';
  format: Format | undefined;
  /** When it began, in the clock of `performance.now()`. */
  started: number;
}): Promise<ExitCode> {
  const { output, phrases } = context;
  const result = await withProgress({
    output,
    text: phrases.generate.progress,
    work: () => generateProject({ config, configDir, mode }),
  });
  const root = resolve(configDir, config.catalog);
  const pretty = format === undefined || format === 'pretty';
  const others = pretty ? [] : staleFiles({ context, configDir, result });
  const failed = report({ context, format, root, ...result, others });
  if (pretty) {
    const print = mode === 'check' ? reportChecked : reportWritten;
    print({ context, configDir, result });
    if (result.summary !== undefined && !failed) {
      output.result(phrases.summary({ ...result.summary, ms: performance.now() - started }));
    }
  }
  const stale = result.checked.some((checked) => !isFresh(checked));
  return failed || stale ? exitCode.problems : exitCode.fine;
}
