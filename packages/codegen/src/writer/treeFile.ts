import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';

interface Brought {
  readonly changed: boolean;
  /** As manifests have it. */
  readonly hashed: string;
}

interface FileToBring {
  readonly target: string;
  /** Called twice when the text is large and there is a file to compare it with. */
  readonly text: () => Iterable<string>;
  /** Whether there is a file at the target. */
  readonly replaces: boolean;
}

/** A text of more characters than this is compared and written piece by piece. */
const largest = 1 << 19;
const bytesPerCharacter = 3;
/** What the first of two code units of a character has in its upper bits. */
const highSurrogates = 0xd800 >> 10;

/**
 * Makes a function that replaces a file as a whole when its bytes are not those of a text. It has
 * two buffers that it uses for every file, since thousands of their own would be garbage.
 */
export function createBringFile({
  stage,
}: {
  /** Gives a place on the same disk, free for what is about to be renamed. */
  readonly stage: () => string;
}): (file: FileToBring) => Brought {
  const made = Buffer.allocUnsafe(largest * bytesPerCharacter);
  const found = Buffer.allocUnsafe(made.length);

  const encode = (text: string): Buffer => made.subarray(0, made.write(text));
  /** Whether a file goes on with these bytes. */
  const goesOn = (file: number, bytes: Buffer): boolean => {
    let at = 0;
    for (let read = -1; at < bytes.length && read !== 0; at += read) {
      read = readSync(file, found, at, bytes.length - at, null);
    }
    return at === bytes.length && bytes.equals(found.subarray(0, at));
  };
  const isAtEnd = (file: number): boolean => readSync(file, found, 0, 1, null) === 0;
  const replace = (target: string, write: (file: number) => void): void => {
    const staged = stage();
    withFile(staged, 'w', write);
    renameSync(staged, target);
  };
  /** The hash of a large text if the file holds it. */
  const hashIfSame = ({ target, text }: FileToBring): string | undefined =>
    withFile(target, 'r', (file) => {
      const sum = createHash('sha256');
      for (const part of parts(text())) {
        const bytes = encode(part);
        if (!goesOn(file, bytes)) return undefined;
        sum.update(bytes);
      }
      return isAtEnd(file) ? short(sum.digest()) : undefined;
    });

  return (file) => {
    const { target, text, replaces } = file;
    const rest = parts(text());
    const first = rest.next().value ?? '';
    const second = rest.next().value;
    if (second === undefined) {
      const bytes = encode(first);
      const hashed = short(hash('sha256', bytes, 'buffer'));
      const same =
        replaces && withFile(target, 'r', (open) => goesOn(open, bytes) && isAtEnd(open));
      if (!same) replace(target, (open) => writeAll(open, bytes));
      return { changed: !same, hashed };
    }
    const same = replaces ? hashIfSame(file) : undefined;
    if (same !== undefined) return { changed: false, hashed: same };
    const sum = createHash('sha256');
    replace(target, (open) => {
      const write = (part: string): void => {
        const bytes = encode(part);
        sum.update(bytes);
        writeAll(open, bytes);
      };
      write(first);
      write(second);
      for (const part of rest) write(part);
    });
    return { changed: true, hashed: short(sum.digest()) };
  };
}

/** A text in parts that the buffers hold: small pieces together, large ones cut. */
function* parts(pieces: Iterable<string>): Generator<string, undefined> {
  let text = '';
  for (const piece of pieces) {
    if (text !== '' && text.length + piece.length > largest) {
      yield text;
      text = '';
    }
    if (piece.length <= largest) text += piece;
    else yield* slices(piece);
  }
  if (text !== '') yield text;
}

function* slices(text: string): Generator<string> {
  for (let start = 0, end: number; start < text.length; start = end) {
    end = Math.min(start + largest, text.length);
    // The two halves of a character stay together.
    if (end < text.length && text.charCodeAt(end - 1) >> 10 === highSurrogates) end -= 1;
    yield text.slice(start, end);
  }
}

function withFile<Value>(path: string, flags: 'r' | 'w', use: (file: number) => Value): Value {
  const file = openSync(path, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function short(digest: Buffer): string {
  return digest.toString('hex', 0, 8);
}
