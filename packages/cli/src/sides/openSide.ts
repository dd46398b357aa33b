import { readFileSync, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import {
  compile,
  load,
  loadFiles,
  type Loaded,
  lockFile,
  parseCatalogForm,
  parseLock,
  type Published,
  readText,
} from '@errdex/schema';
import type { Context } from '../commands/context.ts';
import { catalogFolder } from '../config/catalogFolder.ts';
import { report } from '../diagnostics/report.ts';
import { catalogOf, checkCatalog } from '../explain/readCatalog.ts';
import { WrongUse } from '../wrongUse.ts';
import { differingEntries } from './differingEntries.ts';
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

/** A side that was found: open already, or a `catalog.json` that was not looked into yet. */
type Found = Side | { readonly name: string; readonly json: Buffer };

/**
 * Opens a folder, a `catalog.json`, a package's `.tgz`, or a git revision such as `HEAD~3` or
 * `v1.0.0:catalog`, in this order. Undefined when the catalogue has errors, which are reported; throws
 * `WrongUse` when there is no such thing.
 */
export async function openSide(input: Opening & { chosen: Chosen }): Promise<Side | undefined> {
  const found = await findSide(input);
  return found && openFound({ found, context: input.context });
}

/** Opens both sides; of two `catalog.json`, only what differs. */
export async function openSides({
  context,
  names: [old, young],
  chosen,
}: {
  context: Context;
  names: readonly [string, string];
  chosen: Chosen;
}): Promise<readonly [Side, Side] | undefined> {
  const before = await findSide({ context, name: old, chosen });
  const after = before && (await findSide({ context, name: young, chosen }));
  if (before === undefined || after === undefined) return undefined;
  if ('json' in before && 'json' in after) {
    const [left, right] = differingEntries(before.json, after.json);
    return [
      await openJson({ context, name: old, text: left }),
      await openJson({ context, name: young, text: right }),
    ];
  }
  return [await openFound({ found: before, context }), await openFound({ found: after, context })];
}

async function openFound({ found, context }: { found: Found; context: Context }): Promise<Side> {
  if (!('json' in found)) return found;
  return openJson({ context, name: found.name, text: found.json.toString('utf8') });
}

async function findSide({
  context,
  name,
  chosen,
}: Opening & { chosen: Chosen }): Promise<Found | undefined> {
  const path = resolve(context.cwd, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return openFolder({ context, name, root: path });
  if (stats === undefined) return openRevision({ context, name, chosen });
  const bytes = readFileSync(path);
  return /\.t(?:ar\.)?gz$/.test(name)
    ? openTarball({ context, name, bytes })
    : { name, json: bytes };
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
}: Opening & { chosen: Chosen }): Promise<Found | undefined> {
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
      return { name, json: found.bytes };
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
function openTarball({ context, name, bytes }: Opening & { bytes: Buffer }): Found | undefined {
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
      return { name, json: only.bytes };
    }
    const folder = posix.dirname(only.path);
    const inside = files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }));
    return fromFiles({ context, name, files: inside });
  }
  throw new WrongUse({ message: phrases.sides.tarballEmpty(name) });
}

/** Looks at the form alone: what an entry refers to may be left out, and makes no difference. */
async function openJson({ context, name, text }: Opening & { text: string }): Promise<Side> {
  const value = catalogOf({ text, shown: name, context });
  const catalog = await checkCatalog({ value, shown: name, context, parse: parseCatalogForm });
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
