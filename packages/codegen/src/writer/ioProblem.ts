import type { Problem } from '../problem.ts';

/** Whether a file-system call failed because there is nothing at that path. */
export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

/** What a failed file-system call is to the user; `file` is the place as the user knows it. */
export function ioProblem({
  error,
  file,
}: {
  readonly error: unknown;
  readonly file: string;
}): Problem {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        kind: 'disk-full',
        file,
        message: 'The disk is full; every file was left as it was.',
        fix: 'Free some space and run the command again.',
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        kind: 'not-permitted',
        file,
        message: `Writing is not permitted here (${code}); every file was left as it was.`,
        fix: 'Make the folder and its files writable, and close programs that hold them open.',
      };
    case 'ENOTDIR':
    case 'EEXIST':
      return {
        kind: 'not-a-folder',
        file,
        message: `A file stands where a folder is needed (${code}).`,
        fix: 'Remove that file, or choose another output folder.',
      };
    default:
      return {
        kind: 'io-failed',
        file,
        message: `The file system refused an operation (${code ?? String(error)}); every file was left as it was.`,
        fix: 'Look at the folder and its disk, then run the command again.',
      };
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
