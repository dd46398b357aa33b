/** JSON texts gathered into arrays of about one size. */
export class Pieces {
  readonly #size: number;
  readonly #files: string[] = [];
  #items: string[] = [];
  #length = 0;

  /** The size of a file, in the unit in which items are given; one item may be larger. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds JSON that stays together; true when it begins a file. */
  add({ json, size }: { readonly json: string; readonly size: number }): boolean {
    if (this.#length > 0 && this.#length + size > this.#size) this.#close();
    const isFirst = this.#length === 0;
    this.#items.push(json);
    this.#length += size;
    return isFirst;
  }

  /** Every file, once all is added. */
  finish(): readonly string[] {
    if (this.#length > 0) this.#close();
    return this.#files;
  }

  #close(): void {
    this.#files.push(`[${this.#items.join(',')}]`);
    this.#items = [];
    this.#length = 0;
  }
}
