import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LoadedConfig } from '../config/loadConfig.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';

/** Editors save in several steps; a run starts when nothing has happened for this long (ms). */
const quiet = 80;

/** Runs again whenever the catalogue or the configuration changes, until it is interrupted. */
export function watchProject({
  loaded,
  run,
}: {
  loaded: LoadedConfig;
  /** Runs again; gives the configuration that now counts, or nothing while it cannot be loaded. */
  run: () => Promise<LoadedConfig | undefined>;
}): Promise<ExitCode> {
  return new Promise((end, fail) => {
    let current = loaded;
    let watchers: readonly FSWatcher[] = [];
    let timer: NodeJS.Timeout | undefined;
    let running = false;
    let again = false;

    const close = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    };
    const schedule = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void start(), quiet);
    };
    const start = async (): Promise<void> => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      // Opened before the files are read, so that no later change is missed.
      close();
      watchers = open({ loaded: current, schedule });
      try {
        const next = (await run()) ?? current;
        // Nobody has been watching the catalogue that counts from now on.
        if (folderOf(next) !== folderOf(current)) again = true;
        current = next;
      } catch (bug) {
        close();
        fail(bug);
      }
      running = false;
      if (again) schedule();
      again = false;
    };
    process.once('SIGINT', () => {
      close();
      end(exitCode.interrupted);
    });
    void start();
  });
}

function folderOf({ config, configDir }: LoadedConfig): string {
  return resolve(configDir, config.catalog);
}

/** Watches every folder by itself: a file replaced by renaming shows there on every system. */
function open({
  loaded,
  schedule,
}: {
  loaded: LoadedConfig;
  schedule: () => void;
}): readonly FSWatcher[] {
  const catalog = folderOf(loaded);
  const watchers = foldersBelow(catalog).flatMap((folder) => watchIfThere(folder, schedule));
  // A folder's own appearance and disappearance shows in the folder above it.
  for (const path of [loaded.file, catalog]) {
    watchers.push(
      ...watchIfThere(dirname(path), (name) => {
        if (name === null || name === basename(path)) schedule();
      }),
    );
  }
  for (const watcher of watchers) watcher.on('error', schedule);
  return watchers;
}

function watchIfThere(folder: string, changed: (name: string | null) => void): FSWatcher[] {
  try {
    return [watch(folder, (_event, name) => changed(name))];
  } catch {
    return [];
  }
}

/** The folder and all below it; none when it cannot be read. */
function foldersBelow(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
      .filter((item) => item.name !== 'node_modules');
    return [folder, ...below.flatMap((item) => foldersBelow(join(folder, item.name)))];
  } catch {
    return [];
  }
}
