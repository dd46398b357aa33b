import {
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { collisionKey } from './fileNames.ts';
import { ioProblem } from './ioProblem.ts';
import { manifestName, stagingName } from './ownFiles.ts';
import type { OutputPlan } from './plan.ts';

/**
 * Carries out plans: stages all files of all outputs, and only then renames them into place. A
 * failure at any point takes back what was done; a kill leaves whole files, old or new, and a
 * staging folder that the next run removes.
 */
export function applyPlans(plans: readonly OutputPlan[]): Problem | undefined {
  const undo: (() => void)[] = [];
  const stages: Stage[] = [];
  let file = '';
  try {
    for (const plan of plans) {
      file = plan.output.out;
      removeLeftovers(plan);
      if (isChanged(plan)) stages.push(stage({ plan, undo }));
    }
    for (const staged of stages) {
      file = staged.plan.output.out;
      swap({ staged, undo });
    }
  } catch (error) {
    for (const step of undo.toReversed()) quietly(step);
    return ioProblem({ error, file });
  }
  for (const { plan, folder } of stages) {
    quietly(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of plan.obsolete) pruneFolders({ root: plan.output.folder, name });
  }
  return undefined;
}

/** Whether applying a plan would change anything but leftovers. */
export function isChanged({ changes, obsolete, manifest }: OutputPlan): boolean {
  return changes.length > 0 || obsolete.length > 0 || manifest.state !== 'same';
}

interface Stage {
  readonly plan: OutputPlan;
  /** The staging folder: new files by number, copies of replaced ones with an `o`. */
  readonly folder: string;
}

type Undo = (() => void)[];

function stage({ plan, undo }: { plan: OutputPlan; undo: Undo }): Stage {
  const root = plan.output.folder;
  makeFolder({ folder: root, undo });
  const folder = join(root, stagingName);
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(folder);
  for (const [index, { name, bytes, replaces }] of plan.changes.entries()) {
    writeFileSync(join(folder, `${index}`), bytes);
    if (replaces) keep({ file: join(root, name), copy: join(folder, `o${index}`) });
  }
  writeFileSync(join(folder, 'interim'), plan.manifest.interim);
  writeFileSync(join(folder, 'final'), plan.manifest.text);
  if (plan.manifest.hadOne) keep({ file: join(root, manifestName), copy: join(folder, 'before') });
  return { plan, folder };
}

/** Makes a second name for a file's contents; a copy where the file system has no hard links. */
export function keep({ file, copy }: { file: string; copy: string }): void {
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}

function swap({ staged, undo }: { staged: Stage; undo: Undo }): void {
  const { plan, folder } = staged;
  const root = plan.output.folder;
  const inTheWay = obsoleteInTheWay(plan);
  let removed = 0;
  const remove = (name: string): void => {
    const target = join(root, name);
    const kept = join(folder, `r${removed++}`);
    renameSync(target, kept);
    undo.push(() => {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(kept, target);
    });
  };
  for (const name of inTheWay) {
    remove(name);
    pruneFolders({ root, name });
  }
  // The manifest comes first: whatever is renamed after it is known as ours if the run is killed.
  const manifest = join(root, manifestName);
  const before = plan.manifest.hadOne ? join(folder, 'before') : undefined;
  place({ from: join(folder, 'interim'), to: manifest, before, undo });
  for (const [index, { name, replaces }] of plan.changes.entries()) {
    const to = join(root, name);
    if (!replaces) makeFolder({ folder: dirname(to), undo });
    const old = replaces ? join(folder, `o${index}`) : undefined;
    place({ from: join(folder, `${index}`), to, before: old, undo });
  }
  for (const name of plan.obsolete) if (!inTheWay.has(name)) remove(name);
  renameSync(join(folder, 'final'), manifest);
}

/** Renames a staged file into place; taking it back restores the one that stood there before. */
function place({
  from,
  to,
  before,
  undo,
}: {
  from: string;
  to: string;
  before: string | undefined;
  undo: Undo;
}): void {
  renameSync(from, to);
  undo.push(() => {
    if (before === undefined) unlinkSync(to);
    else renameSync(before, to);
  });
}

/** Obsolete files whose place, or whose place on a system that ignores case, a new file takes. */
export function obsoleteInTheWay({
  changes,
  obsolete,
}: {
  readonly changes: readonly { readonly name: string }[];
  readonly obsolete: readonly string[];
}): Set<string> {
  if (obsolete.length === 0) return new Set();
  const taken = new Set<string>();
  const within = new Set<string>();
  for (const { name } of changes) {
    const key = collisionKey(name);
    within.add(key);
    for (const folder of foldersAbove(key)) taken.add(folder);
  }
  return new Set(
    obsolete.filter((name) => {
      const key = collisionKey(name);
      return within.has(key) || taken.has(key) || foldersAbove(key).some((at) => within.has(at));
    }),
  );
}

function foldersAbove(name: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(name); at !== '.'; at = dirname(at)) folders.push(at);
  return folders;
}

function makeFolder({ folder, undo }: { folder: string; undo: Undo }): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  undo.push(() => {
    // Only what is empty again, from the inside out.
    for (let at = folder; at.length >= first.length; at = dirname(at)) rmdirSync(at);
  });
}

/** Removes the folders that a removed file leaves empty, below the root. */
export function pruneFolders({
  root,
  name,
}: {
  readonly root: string;
  readonly name: string;
}): void {
  quietly(() => {
    for (const folder of foldersAbove(name)) rmdirSync(join(root, folder));
  });
}

function removeLeftovers({ output, staging }: OutputPlan): void {
  for (const name of staging) rmSync(join(output.folder, name), { recursive: true, force: true });
}

/** For steps whose failure changes nothing that matters: a folder that is not empty, a second undo. */
export function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // The state before the step is acceptable too.
  }
}
