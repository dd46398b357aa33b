import type { Problem } from '../problem.ts';
import { ioProblem } from './ioProblem.ts';
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
  const shown = foreign.slice(0, listed).map((name) => `\`${name}\``);
  if (foreign.length > listed) shown.push(`${foreign.length - listed} more`);
  const why = hadManifest
    ? `The folder \`${out}\` holds what was not made by an earlier run`
    : `The folder \`${out}\` is not empty and has no ${manifestName}, so its files are not ours to replace`;
  return {
    kind: 'foreign-files',
    file: foreign.length === 1 ? `${out}/${foreign[0]}` : out,
    message: `${why}: ${shown.join(', ')}. Nothing was written.`,
    fix: 'Move them elsewhere, or name a new or empty folder.',
  };
}

export function linkInTree({
  out,
  name,
}: {
  readonly out: string;
  readonly name: string;
}): Problem {
  return {
    kind: 'symlink',
    file: `${out}/${name}`,
    message:
      'This is a symbolic link inside an output folder; writing through it could change files elsewhere. Nothing was written.',
    fix: 'Remove the link, then run the command again.',
  };
}

export function unreadableManifest(out: string): Problem {
  return {
    kind: 'manifest-invalid',
    file: `${out}/${manifestName}`,
    message:
      'This list of generated files cannot be read, so nobody knows which files are ours. Nothing was written.',
    fix: `Delete the whole folder \`${out}\`, then run the command again.`,
  };
}

export function busyFolder({
  out,
  name,
}: {
  readonly out: string;
  readonly name: string;
}): Problem {
  return {
    kind: 'folder-busy',
    file: `${out}/${name}`,
    message: `Another run (process ${stagingProcess(name)}) is writing this folder.`,
    fix: 'Wait until it ends; if no such run exists, delete this staging folder.',
  };
}

/** Whether an error comes from the file system, and not from a mistake of ours. */
export function isIoError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** A failed file-system call in the middle of a tree. */
export function interruptedProblem({
  error,
  file,
}: {
  readonly error: unknown;
  readonly file: string;
}): Problem {
  const problem = ioProblem({ error, file });
  return {
    ...problem,
    message: problem.message.replace(
      'every file was left as it was.',
      'every file is whole, old or new, and the next run completes them.',
    ),
  };
}
