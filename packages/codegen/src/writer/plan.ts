import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createProblem, type Problem } from '../problems/problem.ts';
import { checkFileNames } from './fileNames.ts';
import { foldersOverlap } from './folders.ts';
import { inspectFolder } from './inspect.ts';
import { ioProblem, isMissing } from './ioProblem.ts';
import { contentHash, formatManifest } from './manifest.ts';
import { manifestName } from './ownFiles.ts';
import { linkInside } from './treeProblems.ts';

/** What one generator made and where it goes. */
export interface Output {
  /** The generator's name. */
  readonly generator: string;
  /** The folder as the configuration spells it; used in problems and reports. */
  readonly out: string;
  /** The same folder, absolute. */
  readonly folder: string;
  /** Contents, as text or as UTF-8, by posix path in the folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** A file to be written; `replaces` when there is one already. */
export interface PlannedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly replaces: boolean;
}

/** How an output folder differs from what its generator made. */
export interface OutputPlan {
  readonly output: Output;
  readonly changes: readonly PlannedFile[];
  readonly unchanged: readonly string[];
  /** Ours by the manifest, no longer made, still there. */
  readonly obsolete: readonly string[];
  readonly foreign: readonly string[];
  readonly manifest: {
    readonly text: string;
    readonly state: 'same' | 'differs' | 'missing';
    /** Lists the obsolete files too; stands while they are being removed. */
    readonly interim: string;
    readonly hadOne: boolean;
  };
  readonly staging: readonly string[];
}

/** Compares every output with the disk, byte by byte, and writes nothing. */
export function planOutputs(outputs: readonly Output[]): {
  readonly plans: readonly OutputPlan[];
  readonly problems: readonly Problem[];
} {
  const problems = [
    ...overlaps(outputs),
    ...outputs.flatMap(({ generator, files }) => checkFileNames({ generator, files })),
  ];
  const plans: OutputPlan[] = [];
  if (problems.length > 0) return { plans, problems };
  for (const output of outputs) {
    try {
      const result = planOutput(output);
      if ('kind' in result) problems.push(result);
      else plans.push(result);
    } catch (error) {
      problems.push(ioProblem({ error, file: output.out }));
    }
  }
  return { plans, problems };
}

function overlaps(outputs: readonly Output[]): Problem[] {
  return outputs.flatMap((output, index) =>
    outputs
      .slice(0, index)
      .filter((earlier) => foldersOverlap(earlier.folder, output.folder))
      .map((earlier) =>
        createProblem({
          kind: 'folders-overlap',
          file: output.out,
          says: (words) => words.outputsOverlap(output, earlier),
        }),
      ),
  );
}

function planOutput(output: Output): OutputPlan | Problem {
  const { out, folder, files } = output;
  const refused = refuseFolder({ out, folder });
  if (refused !== undefined) return refused;
  const state = inspectFolder({ folder, planned: files.keys() });
  const [link] = state.symlinks;
  if (link !== undefined) return linkInside({ out, name: link });
  if (state.manifest === 'invalid') {
    return createProblem({
      kind: 'manifest-invalid',
      file: `${out}/${manifestName}`,
      says: (words) => words.manifestBroken(out),
    });
  }
  const changes: PlannedFile[] = [];
  const unchanged: string[] = [];
  const foreign = [...state.unknown];
  const manifest = new Map<string, string>();
  for (const [name, contents] of files) {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    manifest.set(name, contentHash(bytes));
    const replaces = state.known.has(name);
    if (replaces && holds({ file: join(folder, name), bytes })) unchanged.push(name);
    else if (replaces && state.manifest?.has(name) !== true) foreign.push(name);
    else changes.push({ name, bytes, replaces });
  }
  const obsolete = [...state.known].filter((name) => !files.has(name)).toSorted();
  const text = formatManifest(manifest);
  for (const name of obsolete) manifest.set(name, state.manifest?.get(name) ?? '');
  return {
    output,
    changes,
    unchanged,
    obsolete,
    foreign: foreign.toSorted(),
    manifest: {
      text,
      state: manifestState({ text, found: state.manifestText }),
      interim: obsolete.length === 0 ? text : formatManifest(manifest),
      hadOne: state.manifestText !== undefined,
    },
    staging: state.staging,
  };
}

function manifestState({
  text,
  found,
}: {
  text: string;
  found: string | undefined;
}): OutputPlan['manifest']['state'] {
  if (found === undefined) return 'missing';
  return found === text ? 'same' : 'differs';
}

/** Says why a path cannot be an output folder, if so. */
export function refuseFolder({
  out,
  folder,
}: {
  out: string;
  folder: string;
}): Problem | undefined {
  try {
    const stats = lstatSync(folder);
    if (stats.isDirectory()) return undefined;
    return stats.isSymbolicLink()
      ? createProblem({ kind: 'symlink', file: out, says: (words) => words.folderIsLink() })
      : createProblem({ kind: 'not-a-folder', file: out, says: (words) => words.folderIsFile() });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a file has exactly these bytes. */
export function holds({ file, bytes }: { file: string; bytes: Uint8Array }): boolean {
  return statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
}
