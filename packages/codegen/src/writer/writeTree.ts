import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { obsoleteInTheWay, pruneFolders, quietly } from './apply.ts';
import { type FileSource, type Receiver, receiveFiles } from './fileSource.ts';
import { formatManifest } from './manifest.ts';
import { manifestName, stagingName } from './ownFiles.ts';
import { bringFile } from './treeFile.ts';
import { ioProblem } from './ioProblem.ts';
import { isIoError } from './treeProblems.ts';
import { planTree, type TreePlan } from './treePlan.ts';

export interface Tree {
  /** The folder as the user spells it; used in problems. */
  readonly out: string;
  /** The same folder, absolute. */
  readonly folder: string;
  readonly source: FileSource;
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
 * Brings a folder to a tree of many files without ever holding more than a batch of them. Refuses,
 * before anything is written, a folder that holds what no run made. Every file is replaced as a
 * whole, unchanged ones are not touched, and files that are no longer made go last; a run that was
 * stopped leaves whole files, old or new, and the next one completes it. Throws what the source
 * throws.
 */
export async function writeTree(tree: Tree): Promise<{
  readonly report?: TreeReport;
  readonly problems: readonly Problem[];
}> {
  const { out, folder } = tree;
  try {
    const plan = await planTree(tree);
    if ('problems' in plan) return plan;
    return { report: await carryOut({ tree, plan }), problems: [] };
  } catch (error) {
    quietly(() => rmSync(join(folder, stagingName), { recursive: true, force: true }));
    if (!isIoError(error)) throw error;
    return { problems: [ioProblem({ error, file: out, left: 'whole-files' })] };
  }
}

async function carryOut({
  tree: { folder, source },
  plan,
}: {
  tree: Tree;
  plan: TreePlan;
}): Promise<TreeReport> {
  const { paths } = source;
  const { known, obsolete } = plan;
  for (const name of plan.staging) rmSync(join(folder, name), { recursive: true, force: true });
  const staging = join(folder, stagingName);
  const file = join(staging, 'file');
  let isStaging = false;
  // Made when it is first needed, so that a run that changes nothing touches nothing.
  const staged = (): string => {
    if (!isStaging) mkdirSync(staging, { recursive: true });
    isStaging = true;
    return file;
  };
  const saveManifest = (text: string): void => {
    writeFileSync(staged(), text);
    renameSync(staged(), join(folder, manifestName));
  };
  // What is renamed into place after it is known as ours if the run is stopped.
  if (plan.interim !== undefined) saveManifest(plan.interim);

  const remove = (name: string): void => {
    rmSync(join(folder, name), { force: true });
    pruneFolders({ root: folder, name });
  };
  const inTheWay = obsoleteInTheWay({
    changes: paths.map((name) => ({ name })),
    obsolete,
  });
  for (const name of inTheWay) remove(name);

  const written: string[] = [];
  const unchanged: string[] = [];
  const manifest = new Map<string, string>();
  const folders = new Set<string>();
  const open = (path: string): Receiver => {
    // Not by `join`, which costs as much as writing the file.
    const target = `${folder}/${path}`;
    const replaces = known.has(path);
    const parent = dirname(target);
    if (!replaces && !folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      folders.add(parent);
    }
    return bringFile({
      target,
      replaces,
      staged,
      done: ({ changed, hashed }) => {
        manifest.set(path, hashed);
        (changed ? written : unchanged).push(path);
      },
    });
  };
  await receiveFiles({ source, paths, open });
  for (const name of obsolete) if (!inTheWay.has(name)) remove(name);
  const text = formatManifest(manifest);
  if (text !== (plan.interim ?? plan.manifestText)) saveManifest(text);
  if (isStaging) rmSync(staging, { recursive: true });
  return { written, unchanged, removed: obsolete };
}
