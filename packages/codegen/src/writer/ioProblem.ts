import type { Left } from '../problems/folders.en.ts';
import { createProblem, type Problem } from '../problems/problem.ts';

/** Whether a file-system call failed because there is nothing at that path. */
export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

/** What a failed file-system call is to the user; `file` is the place as the user knows it. */
export function ioProblem({
  error,
  file,
  left = 'nothing',
}: {
  readonly error: unknown;
  readonly file: string;
  /** What the failure left of the files before it. */
  readonly left?: Left;
}): Problem {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return createProblem({ kind: 'disk-full', file, says: (words) => words.diskFull(left) });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return createProblem({
        kind: 'not-permitted',
        file,
        says: (words) => words.notPermitted(code, left),
      });
    case 'ENOTDIR':
    case 'EEXIST':
      return createProblem({
        kind: 'not-a-folder',
        file,
        says: (words) => words.fileInTheWay(code),
      });
    default:
      return createProblem({
        kind: 'io-failed',
        file,
        says: (words) => words.refused(code ?? String(error), left),
      });
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
