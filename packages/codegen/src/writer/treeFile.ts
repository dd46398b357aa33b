import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import type { Receiver } from './fileSource.ts';

/** A file that bytes are compared with, part by part. */
export interface FoundFile {
  /** Whether these bytes come next in it; not asked again after a no. */
  readonly goesOn: (bytes: Uint8Array) => boolean;
  readonly isAtEnd: () => boolean;
  /** What was the same; each part is good until the next one is asked for. */
  readonly same: () => Iterable<Uint8Array>;
  readonly close: () => void;
}

// One for every file, since thousands of their own would be garbage.
const found = Buffer.allocUnsafe(1 << 18);

/** Opens a file to compare it; throws what the file system throws. */
export function findFile(path: string): FoundFile {
  const file = openSync(path, 'r');
  let same = 0;
  const read = ({ from, length }: { from: number; length: number }): Buffer =>
    found.subarray(0, readSync(file, found, 0, Math.min(length, found.length), from));
  return {
    goesOn: (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const there = read({ from: same + at, length: bytes.length - at });
        const wanted = bytes.subarray(at, at + there.length);
        if (there.length === 0 || !there.equals(wanted)) return false;
        at += there.length;
      }
      same += bytes.length;
      return true;
    },
    isAtEnd: () => read({ from: same, length: 1 }).length === 0,
    *same() {
      for (let at = 0, length = -1; at < same && length !== 0; at += length) {
        const there = read({ from: at, length: same - at });
        ({ length } = there);
        yield there;
      }
    },
    close: () => closeSync(file),
  };
}

/** What became of a file. */
export interface Brought {
  readonly changed: boolean;
  /** As manifests have it. */
  readonly hashed: string;
}

/** Replaces a file as a whole by the bytes that come, or leaves it as it is when it has them. */
export function bringFile({
  target,
  replaces,
  staged,
  done,
}: {
  readonly target: string;
  /** Whether there is a file at the target. */
  readonly replaces: boolean;
  /** Gives a place on the same disk, free for what is about to be renamed. */
  readonly staged: () => string;
  readonly done: (brought: Brought) => void;
}): Receiver {
  const old = replaces ? findFile(target) : undefined;
  const sum = createHash('sha256');
  let file: number | undefined;
  const open = (): number => {
    if (file !== undefined) return file;
    file = openSync(staged(), 'w');
    for (const bytes of old?.same() ?? []) writeAll(file, bytes);
    return file;
  };
  const close = (): void => {
    const opened = file;
    file = undefined;
    if (opened !== undefined) closeSync(opened);
  };
  return {
    add: (bytes) => {
      sum.update(bytes);
      const isSame = file === undefined && old?.goesOn(bytes) === true;
      if (!isSame) writeAll(open(), bytes);
    },
    end: () => {
      const changed = file !== undefined || old?.isAtEnd() !== true;
      if (changed) {
        open();
        close();
        renameSync(staged(), target);
      }
      done({ changed, hashed: sum.digest('hex').slice(0, 16) });
    },
    close: () => {
      close();
      old?.close();
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
