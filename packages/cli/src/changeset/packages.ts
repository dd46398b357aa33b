import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package.json, as far as versions go. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly folder: string;
  readonly private: boolean;
}

/** The package that a folder is part of. */
export function packageOf(folder: string): Package | undefined {
  const found = above({ folder, name: 'package.json' });
  if (found === undefined) return undefined;
  const manifest = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8')) as Manifest;
  const { name = '', version = '', private: hidden = false } = manifest;
  return { name, version, folder: found, private: hidden };
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
}

/** The packages that folders are part of, each once, by name; private ones where there are no others. */
export function packagesOf(folders: readonly string[]): readonly Package[] {
  const found = folders.map(packageOf).filter((one) => one !== undefined && one.name !== '');
  const byName = new Map((found as Package[]).map((one) => [one.name, one]));
  const all = [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const open = all.filter((one) => !one.private);
  return open.length > 0 ? open : all;
}

/** The nearest folder, this one or above it, that has a file of this name. */
export function above({ folder, name }: { folder: string; name: string }): string | undefined {
  if (existsSync(join(folder, name))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : above({ folder: parent, name });
}
