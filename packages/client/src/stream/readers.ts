import type { StreamItem } from './stream.ts';

type Dropped = Extract<StreamItem, { kind: 'dropped' }>;
type Kept = Exclude<StreamItem, Dropped>;

interface Reader {
  kept: Kept[];
  /** How many items the reader has lost since it was last told, and of which codes. */
  lost: number;
  codes: Set<string>;
  wake: () => void;
}

export interface Readers {
  readonly push: (item: Kept) => void;
  readonly read: () => AsyncGenerator<StreamItem, undefined>;
  /** Once they have read what is kept for them, readers end, or throw the error. */
  readonly end: (error?: Error) => void;
}

/** Hands items to every reader, and keeps at most `limit` for one that is slow. */
export function createReaders(limit: number, onDropped: (dropped: Dropped) => void): Readers {
  const readers = new Set<Reader>();
  let ended = false;
  let failure: Error | undefined;

  async function* readAll(reader: Reader): AsyncGenerator<StreamItem, undefined> {
    try {
      for (;;) {
        const item = reader.lost > 0 ? tell(reader) : reader.kept.shift();
        if (item) yield item;
        else if (failure) throw failure;
        else if (ended) return;
        else await new Promise<void>((resolve) => (reader.wake = resolve));
      }
    } finally {
      readers.delete(reader);
    }
  }

  const tell = (reader: Reader): Dropped => {
    const dropped: Dropped = { kind: 'dropped', count: reader.lost, codes: [...reader.codes] };
    reader.lost = 0;
    reader.codes.clear();
    onDropped(dropped);
    return dropped;
  };

  return {
    push: (item) => {
      for (const reader of readers) {
        if (reader.kept.push(item) > limit) {
          reader.lost += 1;
          reader.codes.add((reader.kept.shift() as Kept).data.code);
        }
        reader.wake();
      }
    },
    read: () => {
      const reader: Reader = { kept: [], lost: 0, codes: new Set(), wake: () => {} };
      // From now on, and not from the first item that is asked for.
      readers.add(reader);
      return readAll(reader);
    },
    end: (error) => {
      ended = true;
      failure = error;
      for (const { wake } of readers) wake();
    },
  };
}
