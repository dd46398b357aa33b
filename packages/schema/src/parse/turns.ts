/** Parts of a list that threads take in turn, so that each has work until there is none. */
export interface Turns {
  /** What tells the threads' turns apart, to be given to another thread. */
  readonly cell: Int32Array<SharedArrayBuffer>;
  /** The next part, as indices, which is nobody else's; undefined when all are taken. */
  readonly take: () => { readonly from: number; readonly to: number } | undefined;
}

/** How many items are a part. */
const size = 50;

export function createTurns(
  length: number,
  cell: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4)),
): Turns {
  return {
    cell,
    take: () => {
      const from = Atomics.add(cell, 0, 1) * size;
      return from < length ? { from, to: Math.min(from + size, length) } : undefined;
    },
  };
}
