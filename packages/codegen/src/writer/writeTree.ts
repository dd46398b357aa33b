import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { obsoleteInTheWay, pruneFolders, quietly } from './apply.ts';
import { formatManifest } from './manifest.ts';
import { manifestName, stagingName } from './ownFiles.ts';
import { createBringFile } from './treeFile.ts';
import { ioProblem } from './ioProblem.ts';
import { isIoError } from './treeProblems.ts';
import { planTree, type TreePlan } from './treePlan.ts';

/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's folder, posix. */
  readonly path: string;
  /** Called when its turn comes, sometimes twice; in pieces where the whole is large. */
  readonly text: () => Iterable<string>;
}

export interface Tree {
  /** The folder as the user spells it; used in problems. */
  readonly out: string;
  /** The same folder, absolute. */
  readonly folder: string;
  readonly files: readonly TreeFile[];
}

/** What was done to a tree's folder; names are relative to it. */
export interface TreeReport {
  /** New files and files whose bytes changed. */
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of an earlier run that are no longer made. */
  readonly removed: readonly string[];
}

/**
 * Brings a folder to a tree of many files without ever holding more than one of them. Refuses,
 * before anything is written, a folder that holds what no run made. Every file is replaced as a
 * whole, unchanged ones are not touched, and files that are no longer made go last; a run that was
 * stopped leaves whole files, old or new, and the next one completes it. Throws what a file's
 * `text` throws.
 */
export function writeTree(tree: Tree): {
  readonly report?: TreeReport;
  readonly problems: readonly Problem[];
} {
  const { out, folder } = tree;
  try {
    const plan = planTree(tree);
    if ('problems' in plan) return plan;
    return { report: carryOut({ tree, plan }), problems: [] };
  } catch (error) {
    quietly(() => rmSync(join(folder, stagingName), { recursive: true, force: true }));
    if (!isIoError(error)) throw error;
    return { problems: [ioProblem({ error, file: out, left: 'whole-files' })] };
  }
}

function carryOut({ tree: { folder, files }, plan }: { tree: Tree; plan: TreePlan }): TreeReport {
  const { known, obsolete } = plan;
  for (const name of plan.staging) rmSync(join(folder, name), { recursive: true, force: true });
  const staging = join(folder, stagingName);
  let isStaging = false;
  // Made when it is first needed, so that a run that changes nothing touches nothing.
  const stage = (): string => {
    if (!isStaging) mkdirSync(staging, { recursive: true });
    isStaging = true;
    return join(staging, 'file');
  };
  const saveManifest = (text: string): void => {
    writeFileSync(stage(), text);
    renameSync(stage(), join(folder, manifestName));
  };
  // What is renamed into place after it is known as ours if the run is stopped.
  if (plan.interim !== undefined) saveManifest(plan.interim);

  const remove = (name: string): void => {
    rmSync(join(folder, name), { force: true });
    pruneFolders({ root: folder, name });
  };
  const inTheWay = obsoleteInTheWay({
    changes: files.map(({ path: name }) => ({ name })),
    obsolete,
  });
  for (const name of inTheWay) remove(name);

  const written: string[] = [];
  const unchanged: string[] = [];
  const manifest = new Map<string, string>();
  const folders = new Set<string>();
  const bringFile = createBringFile({ stage });
  for (const { path, text } of files) {
    // Not by `join`, whose garbage is as much as a file's.
    const target = `${folder}/${path}`;
    const replaces = known.has(path);
    const parent = dirname(target);
    if (!replaces && !folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      folders.add(parent);
    }
    const { changed, hashed } = bringFile({ target, text, replaces });
    manifest.set(path, hashed);
    (changed ? written : unchanged).push(path);
  }
  for (const name of obsolete) if (!inTheWay.has(name)) remove(name);
  const text = formatManifest(manifest);
  if (text !== (plan.interim ?? plan.manifestText)) saveManifest(text);
  if (isStaging) rmSync(staging, { recursive: true });
  return { written, unchanged, removed: obsolete };
}
