/** A number from 0 to 1 that depends on the seed and the place alone. */
export type Noise = (place: number) => number;

/** Deterministic, without state: asking for any place costs the same. */
export function createNoise(seed: string): Noise {
  const start = hash(seed);
  return (place) => mix(start ^ Math.imul(place | 0, 0x9e37_79b1)) / 0x1_0000_0000;
}

function hash(text: string): number {
  let value = 0x811c_9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x0100_0193);
  }
  return value;
}

/** The finalizer of MurmurHash3, which spreads every bit over all others. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
