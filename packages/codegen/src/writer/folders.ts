import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { collisionKey } from './fileNames.ts';

/** A folder's path with every symbolic link resolved, as far as the folder exists. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(realFolder(parent), basename(folder));
  }
}

/** Whether two folders are the same or one lies within the other, also where letter case is ignored. */
export function foldersOverlap(a: string, b: string): boolean {
  return contains({ outer: a, inner: b }) || contains({ outer: b, inner: a });
}

/** Whether `inner` is `outer` or lies within it. */
export function contains({ outer, inner }: { outer: string; inner: string }): boolean {
  const path = relative(comparable(outer), comparable(inner));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/.test(path));
}

function comparable(folder: string): string {
  return realFolder(folder).split(sep).map(collisionKey).join(sep);
}
