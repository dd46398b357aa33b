/** A file of a tree. */
export interface TreeFile {
  /** Relative to the tree's folder, posix. */
  readonly path: string;
  /** Called when its turn comes; in pieces, each of whole characters, where the whole is large. */
  readonly text: () => Iterable<string>;
}

/** Bytes of files, one file after the other; plain data, since another thread may make them. */
export interface FileBatch {
  /** Good until the next batch is asked for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where in these bytes each file ends. */
  readonly ends: readonly number[];
  /** Whether another batch follows, which goes on with the last of these files. */
  readonly goesOn: boolean;
}

/** Where the files of a tree come from. */
export interface FileSource {
  readonly paths: readonly string[];
  /** Makes the files of some of these paths, in that order. */
  readonly make: (paths: readonly string[]) => Iterable<FileBatch> | AsyncIterable<FileBatch>;
}

/** One that makes them at once. */
export interface SyncFileSource extends FileSource {
  readonly make: (paths: readonly string[]) => Iterable<FileBatch>;
}

/** Bytes that a batch has at most. */
export const batchSize: number = 1 << 18;

/** A source that makes each file, as UTF-8, when its turn comes. */
export function createFileSource(files: readonly TreeFile[]): SyncFileSource {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  if (texts.size < files.length) throw new Error('Two files of a tree have the same path.');
  const encoder = new TextEncoder();
  return {
    paths: [...texts.keys()],
    *make(paths) {
      const bytes = new Uint8Array(batchSize);
      let at = 0;
      let ends: number[] = [];
      for (const path of paths) {
        for (const piece of texts.get(path)?.() ?? []) {
          for (let rest = piece; rest !== '';) {
            const { read, written } = encoder.encodeInto(rest, bytes.subarray(at));
            at += written;
            rest = rest.slice(read);
            if (rest === '') break;
            yield { bytes: bytes.subarray(0, at), ends: [...ends, at], goesOn: true };
            at = 0;
            ends = [];
          }
        }
        ends.push(at);
      }
      yield { bytes: bytes.subarray(0, at), ends, goesOn: false };
    },
  };
}

/** Takes the bytes of one file. */
export interface Receiver {
  readonly add: (bytes: Uint8Array) => void;
  /** Called after the last of them. */
  readonly end: () => void;
  /** Called in any case. */
  readonly close: () => void;
}

/** Gives each of some files of a source to the receiver that is opened for it. */
export async function receiveFiles({
  source,
  paths,
  open,
}: {
  readonly source: FileSource;
  readonly paths: readonly string[];
  readonly open: (path: string) => Receiver;
}): Promise<void> {
  let receiver: Receiver | undefined;
  let next = 0;
  try {
    for await (const { bytes, ends, goesOn } of source.make(paths)) {
      let start = 0;
      for (const [index, end] of ends.entries()) {
        receiver ??= open(paths[next] as string);
        receiver.add(bytes.subarray(start, end));
        start = end;
        if (goesOn && index === ends.length - 1) break;
        receiver.end();
        receiver.close();
        receiver = undefined;
        next += 1;
      }
    }
  } finally {
    receiver?.close();
  }
}
