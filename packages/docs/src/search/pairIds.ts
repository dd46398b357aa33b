/**
 * Numbers for characters and pairs of them, in the order in which they turn up. Most terms of a
 * spaceless script are such; a table of numbers finds them several times faster than a Map of strings.
 */
export class PairIds {
  /** Ids plus one, by a character alone. */
  readonly #single = new Int32Array(0x10000);
  /** Pairs, each followed by its id plus one; a power of two long. */
  #table = new Int32Array(1 << 12);
  #size = 0;

  /** The number of a term of one or two UTF-16 code units; `fresh` becomes that of a new one. */
  idOf({
    text,
    from,
    to,
    fresh,
  }: {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly fresh: number;
  }): number {
    const first = text.charCodeAt(from);
    if (to - from === 1) {
      const known = this.#single[first] ?? 0;
      if (known > 0) return known - 1;
      this.#single[first] = fresh + 1;
      return fresh;
    }
    const key = (first << 16) | text.charCodeAt(from + 1);
    const slot = this.#slotOf(key);
    const known = this.#table[slot + 1] ?? 0;
    if (known > 0) return known - 1;
    this.#table[slot] = key;
    this.#table[slot + 1] = fresh + 1;
    this.#size += 1;
    if (this.#size * 4 > this.#table.length) this.#grow();
    return fresh;
  }

  /** Every term with its number, sorted by UTF-16 code unit. */
  *sorted(): Generator<readonly [string, number], undefined> {
    const pairs = this.#pairs().toSorted();
    let next = 0;
    for (let unit = 0; unit < this.#single.length; unit += 1) {
      const character = String.fromCharCode(unit);
      const id = this.#single[unit] ?? 0;
      if (id > 0) yield [character, id - 1];
      for (; next < pairs.length; next += 1) {
        const pair = pairs[next] ?? 0;
        if (pair >>> 16 !== unit) break;
        const known = this.#table[this.#slotOf(pair | 0) + 1] ?? 0;
        yield [character + String.fromCharCode(pair & 0xffff), known - 1];
      }
    }
    return undefined;
  }

  #pairs(): Uint32Array {
    const pairs = new Uint32Array(this.#size);
    let count = 0;
    for (let slot = 0; slot < this.#table.length; slot += 2) {
      if (this.#table[slot + 1] === 0) continue;
      pairs[count] = this.#table[slot] ?? 0;
      count += 1;
    }
    return pairs;
  }

  #slotOf(key: number): number {
    const table = this.#table;
    const mask = table.length - 2;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (table[slot + 1] !== 0 && table[slot] !== key) slot = (slot + 2) & mask;
    return slot;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = this.#slotOf(old[at] ?? 0);
      this.#table[slot] = old[at] ?? 0;
      this.#table[slot + 1] = old[at + 1] ?? 0;
    }
  }
}
