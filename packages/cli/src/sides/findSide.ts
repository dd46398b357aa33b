import { readFileSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { load, loadFiles, type Loaded } from '@errdex/schema';
import type { Context } from '../commands/context.ts';
import { catalogFolder } from '../config/catalogFolder.ts';
import { WrongUse } from '../wrongUse.ts';
import { gitLine, isRevision, readRevision, type StoredFile } from './git.ts';
import { CutOff, readTarball } from './tarball.ts';

/** A side that was found and not looked into yet. */
export type Found =
  | { readonly kind: 'sources'; readonly loaded: Loaded; readonly root?: string }
  /** A catalog.json. */
  | { readonly kind: 'json'; readonly bytes: Buffer };

/** The catalogue that a revision is asked for, where it names no path itself. */
export interface Chosen {
  /** Its folder in the working tree; the configuration's otherwise. */
  readonly catalog?: string | undefined;
  readonly config?: string | undefined;
}

interface Finding {
  readonly context: Context;
  /** As the user named it. */
  readonly name: string;
  readonly chosen: Chosen;
}

/**
 * Finds a folder, a `catalog.json`, a package's `.tgz`, or a git revision such as `HEAD~3` or
 * `v1.0.0:catalog`, in this order; throws `WrongUse` when there is no such thing.
 */
export async function findSide({ context, name, chosen }: Finding): Promise<Found> {
  const path = resolve(context.cwd, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return inRevision({ context, name, chosen });
  if (stats.isDirectory()) return { kind: 'sources', loaded: load({ root: path }), root: path };
  const bytes = readFileSync(path);
  return /\.t(?:ar\.)?gz$/.test(name)
    ? inPackage({ context, name, bytes })
    : { kind: 'json', bytes };
}

async function inRevision({ context, name, chosen }: Finding): Promise<Found> {
  const { cwd, phrases } = context;
  const [revision = '', named] = name.split(/:(.*)/s, 2);
  const nothing = new WrongUse({
    message: phrases.sides.nothing(name),
    fix: phrases.sides.nothingFix,
  });
  // A file that is not there is no reason to ask for a configuration.
  if (chosen.catalog === undefined && !isRevision({ revision, cwd, phrases })) throw nothing;
  const folder = named === undefined ? await catalogFolder({ context, ...chosen }) : cwd;
  const path =
    named ?? gitLine({ args: ['rev-parse', '--show-prefix'], cwd: folder, phrases }) ?? '';
  const found = readRevision({ revision, path: path.replace(/\/+$/, ''), cwd: folder, phrases });
  switch (found.kind) {
    case 'folder':
      return { kind: 'sources', loaded: loadFiles(found.files) };
    case 'file':
      return { kind: 'json', bytes: found.bytes };
    case 'path-missing':
      throw new WrongUse({
        message: phrases.sides.pathMissing(revision, path),
        fix: phrases.sides.pathMissingFix(revision),
      });
    case 'revision-missing':
      throw nothing;
  }
}

/** A package holds its catalogue as a folder, as `catalog.json`, or both; the folder says more. */
function inPackage({
  context: { phrases },
  name,
  bytes,
}: Omit<Finding, 'chosen'> & { bytes: Buffer }): Found {
  let files: readonly StoredFile[];
  try {
    files = readTarball(bytes);
  } catch (error) {
    const reason = error instanceof CutOff ? phrases.sides.tarballCutOff : (error as Error).message;
    throw new WrongUse({ message: phrases.sides.tarballUnreadable(name, reason) });
  }
  for (const wanted of ['catalog.yaml', 'catalog.json']) {
    const found = files.filter(({ path }) => posix.basename(path) === wanted);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length > 1) {
      const paths = found.map(({ path }) => path);
      throw new WrongUse({ message: phrases.sides.tarballMany(name, paths) });
    }
    if (wanted === 'catalog.json') return { kind: 'json', bytes: only.bytes };
    const folder = `${posix.dirname(only.path)}/`;
    const inside = files
      .filter(({ path }) => path.startsWith(folder))
      .map((file) => ({ ...file, path: file.path.slice(folder.length) }));
    return { kind: 'sources', loaded: loadFiles(inside) };
  }
  throw new WrongUse({ message: phrases.sides.tarballEmpty(name) });
}
