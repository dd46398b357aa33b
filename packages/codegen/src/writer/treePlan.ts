import type { Problem } from '../problems/problem.ts';
import { checkFileNames } from './fileNames.ts';
import { type FileSource, type Receiver, receiveFiles } from './fileSource.ts';
import { inspectFolder } from './inspect.ts';
import { formatManifest } from './manifest.ts';
import { refuseFolder } from './plan.ts';
import { findFile } from './treeFile.ts';
import { busyFolder, foreignTree, linkInside, unreadableManifest } from './treeProblems.ts';
import type { Tree } from './writeTree.ts';
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
export async function planTree({
  out,
  folder,
  source,
}: Tree): Promise<TreePlan | { readonly problems: readonly Problem[] }> {
  const names = new Map(source.paths.map((path) => [path, '']));
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
  const unlisted = [...state.known].filter((name) => manifest?.has(name) !== true);
  const taken = await otherFiles({ folder, source, paths: unlisted });
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

/** Those of some files that are there which are not what the source makes. */
async function otherFiles({
  folder,
  source,
  paths,
}: {
  folder: string;
  source: FileSource;
  paths: readonly string[];
}): Promise<readonly string[]> {
  const others: string[] = [];
  const open = (path: string): Receiver => {
    const file = findFile(`${folder}/${path}`);
    let isSame = true;
    return {
      add: (bytes) => (isSame &&= file.goesOn(bytes)),
      end: () => {
        if (!isSame || !file.isAtEnd()) others.push(path);
      },
      close: file.close,
    };
  };
  await receiveFiles({ source, paths, open });
  return others;
}
