import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { checkFileNames } from './fileNames.ts';
import { foldersOverlap } from './folders.ts';
import { inspectFolder } from './inspect.ts';
import { ioProblem, isMissing } from './ioProblem.ts';
import { contentHash, formatManifest } from './manifest.ts';
import { manifestName } from './ownFiles.ts';

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
interface PlannedFile {
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
      .map((earlier): Problem => ({
        kind: 'folders-overlap',
        file: output.out,
        message: `\`${output.out}\` of the generator \`${output.generator}\` and \`${earlier.out}\` of \`${earlier.generator}\` are the same folder or lie within each other, so each would remove the other's files.`,
        fix: 'Give every generator a folder of its own, side by side.',
      })),
  );
}

function planOutput(output: Output): OutputPlan | Problem {
  const { out, folder, files } = output;
  const refused = refuseFolder({ out, folder });
  if (refused !== undefined) return refused;
  const state = inspectFolder({ folder, planned: files.keys() });
  if (state.symlinks.length > 0) {
    return {
      kind: 'symlink',
      file: `${out}/${state.symlinks[0]}`,
      message: `This is a symbolic link inside an output folder; writing through it could change files elsewhere.`,
      fix: 'Remove the link, then run the command again.',
    };
  }
  if (state.manifest === 'invalid') {
    return {
      kind: 'manifest-invalid',
      file: `${out}/${manifestName}`,
      message: 'This list of generated files cannot be read, so nobody knows which files are ours.',
      fix: `Restore it from version control, or delete the whole folder \`${out}\` and generate again.`,
    };
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
      ? {
          kind: 'symlink',
          file: out,
          message: 'This output folder is a symbolic link, so files elsewhere would be changed.',
          fix: 'Name the folder that it leads to instead, or remove the link.',
        }
      : {
          kind: 'not-a-folder',
          file: out,
          message: 'This output folder is a file.',
          fix: 'Remove the file, or choose another output folder.',
        };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether a file has exactly these bytes. */
export function holds({ file, bytes }: { file: string; bytes: Uint8Array }): boolean {
  return statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
}
