import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createProblem, type Problem } from '../problems/problem.ts';
import { ioProblem } from './ioProblem.ts';

/**
 * Writes one text file outside of any output folder (a lock, a new catalogue's first files), as a
 * whole or not at all. With `onlyNew`, a file that is there already is a problem and stays.
 */
export function writeFile({
  path,
  text,
  shown,
  onlyNew = false,
}: {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  /** The path as the user knows it, for the problem. */
  readonly shown: string;
  readonly onlyNew?: boolean;
}): Problem | undefined {
  if (onlyNew && existsSync(path)) {
    return createProblem({
      kind: 'foreign-files',
      file: shown,
      says: (words) => words.fileThere(),
    });
  }
  const staged = `${path}.errdex-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(staged, text);
    renameSync(staged, path);
    return undefined;
  } catch (error) {
    discard(staged);
    return ioProblem({ error, file: shown });
  }
}

function discard(staged: string): void {
  try {
    rmSync(staged, { force: true });
  } catch {
    // Where it could not be made, as below a file, there is nothing to remove either.
  }
}
