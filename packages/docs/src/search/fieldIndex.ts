import { PairIds } from './pairIds.ts';
import { longestPosting, writePosting } from './postings.ts';
import { eachTerm, joinedWords } from './terms.ts';

/** What one field holds of a term. */
export interface FieldTerm {
  readonly term: string;
  readonly postings: string;
  readonly documents: number;
}

/** How much of one document's field is indexed, in UTF-16 code units. */
export const longestField = 80_000;

/** The inverted index of one field, kept as the text that files hold; documents come in order. */
export class FieldIndex {
  readonly #isJoined: boolean;
  readonly #words = new Map<string, number>();
  readonly #pairs = new PairIds();
  // By a term's number.
  readonly #texts: string[] = [];
  readonly #totals: number[] = [];
  readonly #last: number[] = [];
  /** Where a term's newest posting is in the batch. */
  readonly #slots: number[] = [];
  // The batch.
  readonly #terms: Int32Array;
  readonly #counts: Uint8Array;
  readonly #documents: Int32Array;
  #size = 0;

  constructor({
    isJoined,
    batch,
  }: {
    /** Whether a line's words also count as one term. */
    readonly isJoined: boolean;
    /** How many postings are collected before they become text: more are faster, and take 9 bytes each. */
    readonly batch: number;
  }) {
    this.#isJoined = isJoined;
    const room = Math.max(batch, 3 * longestField + 1);
    this.#terms = new Int32Array(room);
    this.#counts = new Uint8Array(room);
    this.#documents = new Int32Array(room);
  }

  /** Adds folded text of at most `longestField`. */
  add({ text, document }: { readonly text: string; readonly document: number }): void {
    // A character makes two terms at most, and a line one more.
    if (this.#size + 3 * text.length + 1 > this.#terms.length) this.#flush();
    const start = this.#size;
    const count = (term: number): void => {
      const slot = this.#slots[term] ?? -1;
      if (slot >= start) {
        this.#counts[slot] = Math.min((this.#counts[slot] ?? 0) + 1, 255);
        return;
      }
      const size = this.#size;
      this.#slots[term] = size;
      this.#terms[size] = term;
      this.#counts[size] = 1;
      this.#documents[size] = document;
      this.#size = size + 1;
    };
    eachTerm(text, (from, to, isGram) => {
      count(
        isGram && to - from <= 2 ? this.#pair(text, from, to) : this.#word(text.slice(from, to)),
      );
    });
    if (!this.#isJoined) return;
    for (const line of text.split('\n')) {
      const joined = joinedWords(line);
      if (joined !== undefined) count(this.#word(joined));
    }
  }

  /** Every term, sorted by UTF-16 code unit. */
  *finish(): Generator<FieldTerm, undefined> {
    this.#flush();
    const words = [...this.#words.keys()].toSorted();
    let next = 0;
    for (const [term, id] of this.#pairs.sorted()) {
      for (; next < words.length && (words[next] ?? '') < term; next += 1) {
        yield this.#found(words[next] ?? '');
      }
      yield this.#found(term, id);
    }
    for (const word of words.slice(next)) yield this.#found(word);
    return undefined;
  }

  #found(term: string, id: number = this.#words.get(term) ?? 0): FieldTerm {
    return { term, postings: this.#texts[id] ?? '', documents: this.#totals[id] ?? 0 };
  }

  #word(term: string): number {
    const known = this.#words.get(term);
    if (known !== undefined) return known;
    const id = this.#texts.length;
    this.#words.set(term, id);
    this.#addTerm();
    return id;
  }

  #pair(text: string, from: number, to: number): number {
    const fresh = this.#texts.length;
    const id = this.#pairs.idOf({ text, from, to, fresh });
    if (id === fresh) this.#addTerm();
    return id;
  }

  #addTerm(): void {
    this.#texts.push('');
    this.#totals.push(0);
    this.#last.push(-1);
    this.#slots.push(-1);
  }

  /** Turns the batch into text, all terms in one go. */
  #flush(): void {
    const { slots, ends } = this.#byTerm();
    const bytes = new Uint8Array(this.#size * longestPosting);
    const found: number[] = [];
    const stops: number[] = [];
    let at = 0;
    let next = 0;
    for (let term = 0; term < ends.length; term += 1) {
      const end = ends[term] ?? 0;
      if (next === end) continue;
      let last = this.#last[term] ?? -1;
      this.#totals[term] = (this.#totals[term] ?? 0) + end - next;
      for (; next < end; next += 1) {
        const slot = slots[next] ?? 0;
        const document = this.#documents[slot] ?? 0;
        at = writePosting({ bytes, at, gap: document - last, count: this.#counts[slot] ?? 1 });
        last = document;
      }
      this.#last[term] = last;
      this.#slots[term] = -1;
      found.push(term);
      stops.push(at);
    }
    const text = new TextDecoder().decode(bytes.subarray(0, at));
    let from = 0;
    for (const [index, term] of found.entries()) {
      const to = stops[index] ?? 0;
      this.#texts[term] += text.slice(from, to);
      from = to;
    }
    this.#size = 0;
  }

  /** The batch's slots by term, in the order of documents, and where each term's end. */
  #byTerm(): { readonly slots: Int32Array; readonly ends: Int32Array } {
    const ends = new Int32Array(this.#texts.length);
    for (let slot = 0; slot < this.#size; slot += 1) {
      const term = this.#terms[slot] ?? 0;
      ends[term] = (ends[term] ?? 0) + 1;
    }
    let sum = 0;
    for (let term = 0; term < ends.length; term += 1) {
      const count = ends[term] ?? 0;
      ends[term] = sum;
      sum += count;
    }
    // Filling a term's part moves its start to its end.
    const slots = new Int32Array(this.#size);
    for (let slot = 0; slot < this.#size; slot += 1) {
      const term = this.#terms[slot] ?? 0;
      const place = ends[term] ?? 0;
      slots[place] = slot;
      ends[term] = place + 1;
    }
    return { slots, ends };
  }
}
