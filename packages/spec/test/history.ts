import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  compile,
  load,
  loadFiles,
  type LockLine,
  type Published,
  type SourceFile,
  updateLock,
} from '@errdex/schema';

/** AllTick's error page in one language, as a catalogue, from one of its dates on. */
export interface Step extends Published {
  readonly date: string;
  readonly lock: readonly LockLine[];
}

/**
 * The page over time: a folder per date holds the files that differ from the date before. The lock is
 * what would have been recorded each time.
 */
export function history(language: 'zh' | 'en'): readonly Step[] {
  const root = join(import.meta.dirname, 'fixtures/history', language);
  const files = new Map<string, SourceFile>();
  let lock: readonly LockLine[] = [];
  return readdirSync(root)
    .toSorted()
    .map((date) => {
      for (const file of load({ root: join(root, date) }).files) files.set(file.path, file);
      const { catalog, diagnostics } = compile({ root, loaded: loadFiles([...files.values()]) });
      if (catalog === undefined || diagnostics.length > 0) {
        throw new Error(diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'));
      }
      lock = updateLock({ lines: lock, entries: catalog.entries });
      return { date, catalog, lock };
    });
}
