import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem, type Problem } from '../problems/problem.ts';
import { applyPlans, isChanged } from './apply.ts';
import { manifestName, stagingProcess } from './ownFiles.ts';
import { type Output, type OutputPlan, type PlannedFile, planOutputs } from './plan.ts';
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
  /** Other line ends than the generator makes, and nothing else: git may have converted them. */
  readonly converted: readonly string[];
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
  const reports = plans.map((plan) => {
    const { generator, out, folder } = plan.output;
    const states = differing(plan).map((file) => [stateOf({ file, folder }), file.name] as const);
    const named = (wanted: DifferingState): string[] =>
      states.filter(([state]) => state === wanted).map(([, name]) => name);
    return {
      generator,
      out,
      missing: named('missing'),
      changed: named('changed'),
      converted: named('converted'),
      stale: plan.obsolete,
      foreign: plan.foreign,
    };
  });
  return { reports, problems: [] };
}

/** Whether a check found nothing that `writeOutputs` would change or refuse. */
export function isFresh({ missing, changed, converted, stale, foreign }: CheckReport): boolean {
  return [missing, changed, converted, stale, foreign].every(({ length }) => length === 0);
}

/** The files that are not there as they were made, the manifest before all others. */
function differing({ changes, manifest: { text, state, hadOne } }: OutputPlan): PlannedFile[] {
  const own = { name: manifestName, bytes: Buffer.from(text), replaces: hadOne };
  return state === 'same' ? [...changes] : [own, ...changes];
}

type DifferingState = 'missing' | 'changed' | 'converted';

function stateOf({ file, folder }: { file: PlannedFile; folder: string }): DifferingState {
  if (!file.replaces) return 'missing';
  const found = readFileSync(join(folder, file.name));
  return inLf(found) === inLf(file.bytes) ? 'converted' : 'changed';
}

/** A file's bytes with line feeds alone for line ends. */
function inLf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
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
