import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem, type Problem } from '../problems/problem.ts';
import { applyPlans, isChanged } from './apply.ts';
import { manifestName, stagingProcess } from './ownFiles.ts';
import { type Output, type OutputPlan, planOutputs } from './plan.ts';
import { busyFolder, foreignIn } from './treeProblems.ts';

/** What was written into one output folder; names are relative to it. */
export interface WriteReport {
  readonly generator: string;
  readonly out: string;
  /** New files and files whose bytes changed. */
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Files that the generator no longer makes. */
  readonly removed: readonly string[];
}

/** How one output folder differs from what its generator makes; names are relative to it. */
export interface CheckReport {
  readonly generator: string;
  readonly out: string;
  readonly missing: readonly string[];
  /** Other bytes than the generator makes: out of date, or edited by hand. */
  readonly changed: readonly string[];
  /** Made by an earlier run and no longer made. */
  readonly stale: readonly string[];
  /** Not made by any run. */
  readonly foreign: readonly string[];
}

/** A staging folder that nobody touched for this long (ms) belongs to a run that was killed. */
const abandonedAfter = 60_000;

/**
 * Writes the files of all outputs, or none: a problem with any of them, a full disk included,
 * leaves every file as it was. Unchanged files are not touched.
 */
export function writeOutputs(outputs: readonly Output[]): {
  readonly reports: readonly WriteReport[];
  readonly problems: readonly Problem[];
} {
  const { plans, problems: found } = planOutputs(outputs);
  const problems = [...found, ...plans.flatMap(refuse)];
  if (problems.length > 0) return { reports: [], problems };
  const failure = applyPlans(plans);
  if (failure !== undefined) return { reports: [], problems: [failure] };
  const reports = plans.map(({ output, changes, unchanged, obsolete }) => ({
    generator: output.generator,
    out: output.out,
    written: changes.map(({ name }) => name),
    unchanged,
    removed: obsolete,
  }));
  return { reports, problems: [] };
}

/** Compares the files of all outputs with the disk and writes nothing. */
export function checkOutputs(outputs: readonly Output[]): {
  readonly reports: readonly CheckReport[];
  readonly problems: readonly Problem[];
} {
  const { plans, problems } = planOutputs(outputs);
  if (problems.length > 0) return { reports: [], problems };
  const reports = plans.map(({ output, changes, obsolete, foreign, manifest }) => {
    const own = (state: typeof manifest.state): string[] =>
      manifest.state === state ? [manifestName] : [];
    return {
      generator: output.generator,
      out: output.out,
      missing: [...own('missing'), ...changes.filter((file) => !file.replaces).map(nameOf)],
      changed: [...own('differs'), ...changes.filter((file) => file.replaces).map(nameOf)],
      stale: obsolete,
      foreign,
    };
  });
  return { reports, problems: [] };
}

/** Whether a check found nothing that `writeOutputs` would change or refuse. */
export function isFresh({ missing, changed, stale, foreign }: CheckReport): boolean {
  return missing.length + changed.length + stale.length + foreign.length === 0;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function refuse(plan: OutputPlan): Problem[] {
  const { out, folder } = plan.output;
  const problems: Problem[] = [];
  if (plan.foreign.length > 0) problems.push(foreignFiles(plan));
  const busy = isChanged(plan) ? plan.staging.find((name) => isBusy({ folder, name })) : undefined;
  if (busy !== undefined) problems.push(busyFolder({ out, name: busy }));
  return problems;
}

function foreignFiles({ output: { generator, out }, foreign, manifest }: OutputPlan): Problem {
  const found = foreignIn({ out, foreign, hadManifest: manifest.hadOne });
  return createProblem({
    kind: 'foreign-files',
    file: foreign.length === 1 ? `${out}/${foreign[0]}` : out,
    says: (words) => words.foreignFiles({ ...found, generator }),
  });
}

/** Whether a staging folder belongs to a run that still writes. */
export function isBusy({
  folder,
  name,
}: {
  readonly folder: string;
  readonly name: string;
}): boolean {
  const owner = stagingProcess(name);
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return Date.now() - statSync(join(folder, name)).mtimeMs < abandonedAfter;
  } catch {
    return false;
  }
}
