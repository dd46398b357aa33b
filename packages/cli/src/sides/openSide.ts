import { readFileSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { compile, load, loadFiles, lockFile, parseLock, readText } from '@errdex/schema';
import type { Catalog, Loaded, Published } from '@errdex/schema';
import type { Context } from '../commands/context.ts';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { catalogOf, checkCatalog } from '../explain/readCatalog.ts';
import { WrongUse } from '../wrongUse.ts';
import { gitLine, isRevision, readRevision, type StoredFile } from './git.ts';
import { readTarball } from './tarball.ts';

/** One side of a comparison. */
export interface Side {
  readonly published: Published;
  /** As the user named it. */
  readonly name: string;
  /** The catalogue's folder, absolute, when it is one of the working tree. */
  readonly root?: string;
}

/** The catalogue that a revision is asked for, where it names no path itself. */
export interface Chosen {
  /** Its folder in the working tree; the configuration's otherwise. */
  readonly catalog?: string | undefined;
  readonly config?: string | undefined;
}

interface Opening {
  readonly context: Context;
  readonly name: string;
}

/**
 * Opens a folder, a `catalog.json`, a package's `.tgz`, or a git revision such as `HEAD~3` or
 * `v1.0.0:catalog`, in this order. Undefined when the catalogue has errors, which are reported; throws
 * `WrongUse` when there is no such thing.
 */
export async function openSide({
  context,
  name,
  chosen,
}: Opening & { chosen: Chosen }): Promise<Side | undefined> {
  const path = resolve(context.cwd, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return openFolder({ context, name, root: path });
  if (stats === undefined) return openRevision({ context, name, chosen });
  const bytes = readFileSync(path);
  return /\.t(?:ar\.)?gz$/.test(name)
    ? openTarball({ context, name, bytes })
    : openJson({ context, name, text: bytes.toString('utf8') });
}

/** Opens a catalogue's folder. */
export function openFolder({ context, name, root }: Opening & { root: string }): Side | undefined {
  const published = publish({ context, root, loaded: load({ root }) });
  return published && { published, name, root };
}

/** Opens the catalogue of a revision; undefined when there is none in it. */
async function openRevision({
  context,
  name,
  chosen,
}: Opening & { chosen: Chosen }): Promise<Side | undefined> {
  const { cwd, phrases } = context;
  const [revision = '', named] = name.split(/:(.*)/s, 2);
  const nothing = new WrongUse({
    message: phrases.sides.nothing(name),
    fix: phrases.sides.nothingFix,
  });
  // A file that is not there is no reason to ask for a configuration.
  if (chosen.catalog === undefined && !isRevision({ revision, cwd, phrases })) throw nothing;
  const folder = named === undefined ? await catalogFolder({ cwd, ...chosen, phrases }) : cwd;
  const path =
    named ?? gitLine({ args: ['rev-parse', '--show-prefix'], cwd: folder, phrases }) ?? '';
  const found = readRevision({ revision, path: path.replace(/\/+$/, ''), cwd: folder, phrases });
  switch (found.kind) {
    case 'folder':
      return fromFiles({ context, name, files: found.files });
    case 'file':
      return openJson({ context, name, text: found.bytes.toString('utf8') });
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
async function openTarball({
  context,
  name,
  bytes,
}: Opening & { bytes: Buffer }): Promise<Side | undefined> {
  const { phrases } = context;
  let files: readonly StoredFile[];
  try {
    files = readTarball(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
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
    if (wanted === 'catalog.json') {
      return openJson({ context, name, text: only.bytes.toString('utf8') });
    }
    const folder = posix.dirname(only.path);
    const inside = files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }));
    return fromFiles({ context, name, files: inside });
  }
  throw new WrongUse({ message: phrases.sides.tarballEmpty(name) });
}

async function openJson({
  context,
  name,
  text,
}: Opening & { text: string }): Promise<Side | undefined> {
  const value = catalogOf({ text, shown: name, context });
  const catalog: Catalog = await checkCatalog({ value, shown: name, context });
  return { published: { catalog }, name };
}

function fromFiles({
  context,
  name,
  files,
}: Opening & { files: readonly StoredFile[] }): Side | undefined {
  const published = publish({ context, root: name, loaded: loadFiles(files) });
  return published && { published, name };
}

/** Compiles without the lock: what breaks it is told as a forbidden change. */
function publish({
  context,
  root,
  loaded,
}: {
  context: Context;
  root: string;
  loaded: Loaded;
}): Published | undefined {
  const lock = loaded.files.find(({ path }) => path === lockFile);
  const files = loaded.files.filter((file) => file !== lock);
  const { catalog, diagnostics } = compile({ root, loaded: { ...loaded, files } });
  if (catalog === undefined) {
    report({ context, root, diagnostics });
    return undefined;
  }
  return { catalog, lock: lock === undefined ? [] : parseLock(readText(lock).text).lines };
}
