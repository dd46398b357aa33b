/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different elements, in the order of the list. */
export function pick<Value>({
  from,
  count,
  random,
}: {
  readonly from: readonly Value[];
  readonly count: number;
  readonly random: () => number;
}): readonly Value[] {
  const keys = from.map((value, index) => ({ value, index, key: random() }));
  const chosen = keys.toSorted((a, b) => a.key - b.key).slice(0, count);
  return chosen.toSorted((a, b) => a.index - b.index).map(({ value }) => value);
}
