import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { checkFileNames } from './fileNames.ts';
import { inspectFolder } from './inspect.ts';
import { formatManifest } from './manifest.ts';
import { holds, refuseFolder } from './plan.ts';
import { busyFolder, foreignTree, linkInside, unreadableManifest } from './treeProblems.ts';
import type { Tree, TreeFile } from './writeTree.ts';
import { isBusy } from './writer.ts';

/** How a tree's folder stands to the tree, before any of its files is made. */
export interface TreePlan {
  /** Files of the tree that are there already. */
  readonly known: ReadonlySet<string>;
  /** Ours by the manifest, no longer made, still there. */
  readonly obsolete: readonly string[];
  readonly manifestText: string | undefined;
  /** A manifest that also lists what is about to be made; undefined when the one there does. */
  readonly interim: string | undefined;
  readonly staging: readonly string[];
}

// Of a file that is not made yet.
const noHash = '0'.repeat(16);

/** Looks at a tree's folder and writes nothing; throws what the file system throws. */
export function planTree({
  out,
  folder,
  files,
}: Tree): TreePlan | { readonly problems: readonly Problem[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  if (byPath.size < files.length) throw new Error('Two files of a tree have the same path.');
  const names = new Map(files.map(({ path }) => [path, '']));
  const badNames = checkFileNames({ generator: 'docs', files: names });
  if (badNames.length > 0) return { problems: badNames };
  const refused = refuseFolder({ out, folder });
  if (refused !== undefined) return { problems: [refused] };

  const state = inspectFolder({ folder, planned: names.keys() });
  const { manifest, manifestText, staging, symlinks } = state;
  const [link] = symlinks;
  if (link !== undefined) return { problems: [linkInside({ out, name: link })] };
  if (manifest === 'invalid') return { problems: [unreadableManifest(out)] };
  const busy = staging.find((name) => isBusy({ folder, name }));
  if (busy !== undefined) return { problems: [busyFolder({ out, name: busy })] };
  // A file that nobody lists and that is what would be made is taken over.
  const taken = [...state.known].filter(
    (name) => manifest?.has(name) !== true && !isMade({ folder, file: byPath.get(name) }),
  );
  const foreign = [...state.unknown, ...taken].toSorted();
  if (foreign.length > 0) {
    return { problems: [foreignTree({ out, foreign, hadManifest: manifest !== undefined })] };
  }
  const interim = new Map(manifest);
  for (const name of names.keys()) if (!interim.has(name)) interim.set(name, noHash);
  return {
    known: state.known,
    obsolete: [...state.known].filter((name) => !names.has(name)).toSorted(),
    manifestText,
    interim: interim.size === manifest?.size ? undefined : formatManifest(interim),
    staging,
  };
}

function isMade({ folder, file }: { folder: string; file: TreeFile | undefined }): boolean {
  if (file === undefined) return false;
  const bytes = Buffer.from([...file.text()].join(''));
  return holds({ file: join(folder, file.path), bytes });
}
