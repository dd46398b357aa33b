import type { Foreign } from '../problems/folders.en.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { manifestName, stagingProcess } from './ownFiles.ts';

const listed = 5;

/** The folder holds what no run made. */
export function foreignTree({
  out,
  foreign,
  hadManifest,
}: {
  readonly out: string;
  readonly foreign: readonly string[];
  readonly hadManifest: boolean;
}): Problem {
  return createProblem({
    kind: 'foreign-files',
    file: foreign.length === 1 ? `${out}/${foreign[0]}` : out,
    says: (words) => words.foreignInTree(foreignIn({ out, foreign, hadManifest })),
  });
}

/** What is foreign in a folder, as far as it is shown. */
export function foreignIn({
  out,
  foreign,
  hadManifest,
}: {
  readonly out: string;
  readonly foreign: readonly string[];
  readonly hadManifest: boolean;
}): Foreign {
  const names = foreign.slice(0, listed);
  const manifest = hadManifest ? undefined : manifestName;
  return { out, names, more: foreign.length - names.length, manifest };
}

/** A symbolic link lies in an output folder. */
export function linkInside({
  out,
  name,
}: {
  readonly out: string;
  readonly name: string;
}): Problem {
  const file = `${out}/${name}`;
  return createProblem({ kind: 'symlink', file, says: (words) => words.linkInside() });
}

export function unreadableManifest(out: string): Problem {
  return createProblem({
    kind: 'manifest-invalid',
    file: `${out}/${manifestName}`,
    says: (words) => words.treeManifestBroken(out),
  });
}

/** Another run is writing the folder; `name` is its staging folder. */
export function busyFolder({
  out,
  name,
}: {
  readonly out: string;
  readonly name: string;
}): Problem {
  return createProblem({
    kind: 'folder-busy',
    file: `${out}/${name}`,
    says: (words) => words.busy(stagingProcess(name)),
  });
}

/** Whether an error comes from the file system, and not from a mistake of ours. */
export function isIoError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
