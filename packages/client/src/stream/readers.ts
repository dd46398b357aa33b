import type { StreamItem } from './stream.ts';

type Dropped = Extract<StreamItem, { kind: 'dropped' }>;
type Kept = Exclude<StreamItem, Dropped>;

interface Reader {
  kept: Kept[];
  /** Where the first that was not taken stands in `kept`. */
  first: number;
  /** How many items the reader has lost since it was last told, and of which codes. */
  lost: number;
  codes: Set<string>;
  wake: () => void;
  /** It will read no more. */
  left: boolean;
}

export interface Readers {
  readonly push: (item: Kept) => void;
  readonly read: () => AsyncIterator<StreamItem, undefined>;
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
        const item = reader.lost > 0 ? tell(reader) : take(reader);
        if (item) yield item;
        else if (failure) throw failure;
        else if (ended || reader.left) return;
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
        if (reader.kept.push(item) - reader.first > limit) {
          reader.lost += 1;
          reader.codes.add((take(reader) as Kept).data.code);
        }
        reader.wake();
      }
    },
    read: () => {
      const reader: Reader = {
        kept: [],
        first: 0,
        lost: 0,
        codes: new Set(),
        wake: () => {},
        left: false,
      };
      // From now on, and not from the first item that is asked for.
      readers.add(reader);
      const all = readAll(reader);
      return {
        next: () => all.next(),
        return: () => {
          // A generator would first wait for what it was asked for last.
          reader.left = true;
          readers.delete(reader);
          reader.wake();
          return all.return(undefined);
        },
      };
    },
    end: (error) => {
      ended = true;
      failure = error;
      for (const { wake } of readers) wake();
    },
  };
}

/** The oldest item; what was taken is cleared away half of the array at a time. */
function take(reader: Reader): Kept | undefined {
  const { kept } = reader;
  const item = kept[reader.first];
  if (item && ++reader.first * 2 > kept.length) {
    kept.splice(0, reader.first);
    reader.first = 0;
  }
  return item;
}
