import { FieldIndex, longestField } from './fieldIndex.ts';
import { fold } from './runs.ts';
import type { SearchDocument } from './searchDocuments.ts';
import { isJoined, searchFields } from './terms.ts';

/** A term with its postings in every field, as term files hold them. */
export interface IndexedTerm {
  readonly term: string;
  readonly postings: string;
  /** How many documents hold it, at least: those of the field that has most. */
  readonly documents: number;
}

/**
 * Builds the index that MiniSearch searches. MiniSearch's own takes several times as long and keeps
 * every posting in a Map; a test compares the two.
 */
export class IndexBuilder {
  readonly #fields: readonly FieldIndex[] = searchFields.map(
    (field) => new FieldIndex({ isJoined: isJoined(field), batch: field === 'text' ? 1 << 20 : 0 }),
  );
  #document = 0;

  /** Adds the next document. */
  add(document: SearchDocument): void {
    for (const [index, field] of searchFields.entries()) {
      const text = fold(document[field].slice(0, longestField)).slice(0, longestField);
      if (text !== '') this.#fields[index]?.add({ text, document: this.#document });
    }
    this.#document += 1;
  }

  /** Every term of all documents, sorted by UTF-16 code unit. */
  *finish(): Iterable<IndexedTerm> {
    const fields = this.#fields.map((field) => {
      const terms = field.finish();
      return { terms, next: terms.next().value };
    });
    for (;;) {
      let term: string | undefined;
      for (const { next } of fields) {
        if (next !== undefined && (term === undefined || next.term < term)) term = next.term;
      }
      if (term === undefined) return;
      let postings = '';
      let spaces = '';
      let documents = 0;
      for (const field of fields) {
        const { next, terms } = field;
        if (next?.term === term) {
          postings += spaces + next.postings;
          spaces = '';
          documents = Math.max(documents, next.documents);
          field.next = terms.next().value;
        }
        spaces += ' ';
      }
      yield { term, postings, documents };
    }
  }
}
