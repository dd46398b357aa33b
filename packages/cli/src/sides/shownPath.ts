import { relative, sep } from 'node:path';

/** A path as the user knows it: POSIX, from the working folder. */
export function shownPath({ cwd, path }: { cwd: string; path: string }): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}
