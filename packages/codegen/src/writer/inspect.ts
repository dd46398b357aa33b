import { type Dirent, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from './ioProblem.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { isStagingName, isSystemDropping, manifestName } from './ownFiles.ts';

/** What an output folder holds, seen with the names that are expected there. */
interface FolderState {
  readonly exists: boolean;
  /** Undefined when there is none; `invalid` when it cannot be read as one. */
  readonly manifest: Manifest | 'invalid' | undefined;
  readonly manifestText: string | undefined;
  /** Regular files whose name the manifest or the plan knows. */
  readonly known: ReadonlySet<string>;
  /** Everything else: files, and folders (with a `/` at the end) that hold some. */
  readonly unknown: readonly string[];
  readonly symlinks: readonly string[];
  /** Staging folders of runs that were killed, or still write. */
  readonly staging: readonly string[];
}

/** Reads a folder without following symbolic links; throws what the file system throws. */
export function inspectFolder({
  folder,
  planned,
}: {
  readonly folder: string;
  readonly planned: Iterable<string>;
}): FolderState {
  const manifestText = readIfThere(join(folder, manifestName));
  const manifest =
    manifestText === undefined ? undefined : (parseManifest(manifestText) ?? 'invalid');
  const names = new Set(planned);
  if (manifest instanceof Map) for (const name of manifest.keys()) names.add(name);
  const state = {
    known: new Set<string>(),
    unknown: [] as string[],
    symlinks: [] as string[],
    staging: [] as string[],
  };
  const exists = walk({ root: folder, at: '', names, folders: foldersOf(names), state });
  return { exists, manifest, manifestText, ...state };
}

interface Walk {
  readonly root: string;
  /** Empty for the root, otherwise with a `/` at the end. */
  readonly at: string;
  readonly names: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly state: {
    readonly known: Set<string>;
    readonly unknown: string[];
    readonly symlinks: string[];
    readonly staging: string[];
  };
}

function walk({ root, at, names, folders, state }: Walk): boolean {
  const entries = listIfThere(join(root, at));
  if (entries === undefined) return false;
  for (const entry of entries) {
    const name = at + entry.name;
    if (at === '' && isStagingName(name)) state.staging.push(name);
    else if (name === manifestName && entry.isFile()) continue;
    else if (entry.isSymbolicLink()) state.symlinks.push(name);
    else if (entry.isDirectory()) {
      if (folders.has(`${name}/`)) walk({ root, at: `${name}/`, names, folders, state });
      else if (holdsFiles(join(root, name))) state.unknown.push(`${name}/`);
    } else if (entry.isFile() && names.has(name)) state.known.add(name);
    else if (!isSystemDropping(entry.name)) state.unknown.push(name);
  }
  return true;
}

function foldersOf(names: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const name of names) {
    for (let end = name.indexOf('/'); end !== -1; end = name.indexOf('/', end + 1)) {
      folders.add(name.slice(0, end + 1));
    }
  }
  return folders;
}

/** Empty folders, which version control does not keep, are nobody's. */
function holdsFiles(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => !entry.isDirectory() || holdsFiles(join(folder, entry.name)),
  );
}

function listIfThere(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
