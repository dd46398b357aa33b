import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ExitCode, exitCode } from '../exitCode.ts';

/** Editors save in several steps; a run starts when nothing has happened for this long (ms). */
const quiet = 80;

/** What is watched, all absolute. */
export interface Watched {
  /** With everything below them. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Runs now and whenever something that is watched changes, until it is interrupted. */
export function watchProject({
  watched,
  run,
}: {
  readonly watched: Watched;
  /** Runs again; gives what is watched from now on, or nothing when it stays. */
  readonly run: () => Promise<Watched | undefined>;
}): Promise<ExitCode> {
  return new Promise((end, fail) => {
    let current = watched;
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
      watchers = open({ watched: current, schedule });
      try {
        const next = (await run()) ?? current;
        // Nobody has been watching a folder that counts from now on.
        if (next.folders.some((folder) => !current.folders.includes(folder))) again = true;
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

/** Watches every folder by itself: a file replaced by renaming shows there on every system. */
function open({
  watched: { folders, files },
  schedule,
}: {
  watched: Watched;
  schedule: () => void;
}): readonly FSWatcher[] {
  const watchers = folders
    .flatMap(foldersBelow)
    .flatMap((folder) => watchIfThere(folder, schedule));
  // A folder's own appearance and disappearance shows in the folder above it.
  for (const path of [...files, ...folders]) {
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
