import type { StreamItem } from './stream.ts';

type Dropped = Extract<StreamItem, { kind: 'dropped' }>;
type Kept = Exclude<StreamItem, Dropped>;

interface Reader {
  readonly push: (item: Kept) => void;
  /** Something happened that it may wait for. */
  readonly wake: () => void;
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

  const read = (): AsyncIterator<StreamItem, undefined> => {
    let kept: Kept[] = [];
    /** Where the first that was not taken stands in `kept`. */
    let first = 0;
    /** How many items the reader has lost since it was last told, and of which codes. */
    let lost = 0;
    let codes = new Set<string>();
    let left = false;
    let wake: (() => void) | undefined;

    /** The oldest item; what was taken is cleared away half of the array at a time. */
    const take = (): Kept | undefined => {
      const item = kept[first];
      if (item && ++first * 2 > kept.length) {
        kept = kept.slice(first);
        first = 0;
      }
      return item;
    };

    const tell = (): Dropped => {
      const dropped: Dropped = { kind: 'dropped', count: lost, codes: [...codes] };
      lost = 0;
      codes = new Set();
      onDropped(dropped);
      return dropped;
    };

    async function* readAll(): AsyncGenerator<StreamItem, undefined> {
      try {
        for (;;) {
          const item = lost > 0 ? tell() : take();
          if (item) yield item;
          else if (failure) throw failure;
          else if (ended || left) return;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        readers.delete(reader);
      }
    }

    const reader: Reader = {
      push: (item) => {
        if (kept.push(item) - first > limit) {
          lost += 1;
          codes.add((take() as Kept).data.code);
        }
        wake?.();
      },
      wake: () => wake?.(),
    };
    // From now on, and not from the first item that is asked for.
    readers.add(reader);
    const all = readAll();
    return {
      next: () => all.next(),
      return: () => {
        // A generator would first wait for what it was asked for last.
        left = true;
        readers.delete(reader);
        wake?.();
        return all.return(undefined);
      },
    };
  };

  return {
    read,
    push: (item) => {
      for (const { push } of readers) push(item);
    },
    end: (error) => {
      ended = true;
      failure = error;
      for (const { wake } of readers) wake();
    },
  };
}
