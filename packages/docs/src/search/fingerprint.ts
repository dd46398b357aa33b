/** A hash of texts, and how many bytes they have. */
export class Fingerprint {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(1 << 16);
  #hash = 0x811c9dc5;

  /** Adds a text and returns its length in bytes of UTF-8. */
  add(text: string): number {
    if (text.length * 3 > this.#bytes.length)
      this.#bytes = new Uint8Array((text.length * 3 + 4) & ~3);
    const bytes = this.#bytes;
    const { written } = this.#encoder.encodeInto(text, bytes);
    bytes.fill(0, written, written + 4);
    // FNV-1a, four bytes at a time.
    const words = new Int32Array(bytes.buffer, 0, Math.min((written >> 2) + 1, bytes.length >> 2));
    let hash = this.#hash;
    for (let at = 0; at < words.length; at += 1)
      hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    this.#hash = hash ^ written;
    return written;
  }

  toString(): string {
    return (this.#hash >>> 0).toString(36);
  }
}
