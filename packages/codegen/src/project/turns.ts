/** Parts of a list that threads take in turn, so that each has work until there is none. */
export interface Turns {
  /** What tells the threads' turns apart, to be given to another thread. */
  readonly cell: Int32Array<SharedArrayBuffer>;
  /** The parts that are this thread's, as indices. */
  readonly take: () => Iterable<{ readonly from: number; readonly to: number }>;
}

/** How many entries are a part. */
const size = 100;

export function createTurns(
  length: number,
  cell: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4)),
): Turns {
  return {
    cell,
    *take() {
      for (;;) {
        const from = Atomics.add(cell, 0, 1) * size;
        if (from >= length) return;
        yield { from, to: Math.min(from + size, length) };
      }
    },
  };
}
