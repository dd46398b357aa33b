/** What one entry adds to a generator's files: text by slot. */
export type Pieces = Readonly<Record<string, string | readonly string[]>>;

/** The pieces of one entry as UTF-8, which is how they are kept between runs and put together. */
export interface EncodedPieces {
  /** One after the other. */
  readonly bytes: Buffer;
  /** For each, the number of its slot and its length in bytes. */
  readonly sizes: readonly number[];
}

/** Encodes pieces; numbers their slots in the order in which it first meets them. */
export interface PieceEncoder {
  /** The names of the slots, by number. */
  readonly slots: readonly string[];
  readonly encode: (pieces: Pieces) => EncodedPieces;
}

/** Pieces of many entries share a block of memory (bytes): allocating each takes longer. */
const blockSize = 1 << 20;
const bytesPerUnit = 3;

/** An encoder that goes on from slots with numbers. */
export function createPieceEncoder(known: readonly string[] = []): PieceEncoder {
  const slots = [...known];
  const numbers = new Map(slots.map((slot, number) => [slot, number]));
  let block = Buffer.alloc(0);
  let used = 0;

  const numberOf = (slot: string): number => {
    const number = numbers.get(slot) ?? slots.length;
    if (number === slots.length) {
      slots.push(slot);
      numbers.set(slot, number);
    }
    return number;
  };
  const encode = (pieces: Pieces): EncodedPieces => {
    let most = 0;
    for (const slot in pieces)
      for (const text of textsOf(pieces[slot])) most += text.length * bytesPerUnit;
    if (block.length - used < most) {
      block = Buffer.allocUnsafeSlow(Math.max(most, blockSize));
      used = 0;
    }
    const start = used;
    const sizes: number[] = [];
    for (const slot in pieces) {
      const number = numberOf(slot);
      for (const text of textsOf(pieces[slot])) {
        const length = block.write(text, used);
        sizes.push(number, length);
        used += length;
      }
    }
    return { bytes: block.subarray(start, used), sizes };
  };
  return { slots, encode };
}

function textsOf(piece: Pieces[string] | undefined): readonly string[] {
  return typeof piece === 'string' ? [piece] : (piece ?? []);
}
