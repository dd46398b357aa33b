import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDirectory } from './directory.ts';
import { readPostings } from './postings.ts';
import { type SearchField, searchFields } from './terms.ts';

/** A term of the index that stands for a term of the query. */
export interface Expansion {
  readonly term: string;
  /** As in a term file. */
  readonly postings: string;
  /** 1 for the term itself, less for what it may have been meant to be. */
  readonly weight: number;
  /** Number of the query's term, or -1 for all of its words joined. */
  readonly of: number;
}

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** The index's terms that the document holds. */
  readonly terms: readonly string[];
}

const boost: Readonly<Record<SearchField, number>> = {
  code: 24,
  name: 10,
  wire: 6,
  title: 4,
  lead: 2,
  text: 1,
};

/** How MiniSearch reads the index; without field lengths, which would have to be loaded (`b: 0`). */
export const rankOptions: Options = {
  fields: [...searchFields],
  processTerm: (term) => term,
  searchOptions: { boost, bm25: { k: 1.2, b: 0, d: 0.5 } },
};

/** What ranking needs to know of the whole index. */
export type IndexFacts = Pick<SearchDirectory, 'documents' | 'entries'>;

interface Ranking {
  readonly directory: IndexFacts;
  readonly expansions: readonly Expansion[];
  readonly limit: number;
}

/** Entries are what people come for. */
const entryBoost = 1.5;

/** The best documents first; of equals the earlier one. */
export function rank({ directory, expansions, limit }: Ranking): readonly Ranked[] {
  const index = MiniSearch.loadJS(
    indexOf({ expansions, documents: directory.documents }),
    rankOptions,
  );
  return rankIn({ index, directory, expansions, limit });
}

/** The same in an index of more terms. */
export function rankIn({
  index,
  directory,
  expansions,
  limit,
}: Ranking & { readonly index: MiniSearch }): readonly Ranked[] {
  const byTerm = new Map(expansions.map((expansion) => [expansion.term, expansion]));
  const asked = new Set(expansions.map(({ of }) => of).filter((of) => of >= 0)).size;
  const [firstEntry, afterEntries] = directory.entries;
  return index
    .search('', {
      tokenize: () => [...byTerm.keys()],
      boostTerm: (term) => byTerm.get(term)?.weight ?? 0,
      boostDocument: (id: number) => (id >= firstEntry && id < afterEntries ? entryBoost : 1),
    })
    .map(({ id, score, queryTerms }) => {
      const found = new Set(queryTerms.map((term) => byTerm.get(term)?.of));
      // What holds all of the query comes before what holds a part of it often.
      const share = found.has(-1) ? 1 : found.size / asked;
      return { document: Number(id), score: score * share ** 2, terms: queryTerms };
    })
    .toSorted((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, limit);
}

/** The part of the index that a query touches, in MiniSearch's own form. */
function indexOf({
  expansions,
  documents,
}: {
  expansions: readonly Expansion[];
  documents: number;
}): AsPlainObject {
  const seen: Record<number, number> = {};
  const index = expansions.map(({ term, postings }): AsPlainObject['index'][number] => {
    const byField: Record<string, Record<string, number>> = {};
    for (const [field, text] of postings.split(' ').entries()) {
      if (text === '') continue;
      const counts: Record<string, number> = {};
      readPostings(text, (document, count) => {
        counts[document] = count;
        seen[document] = document;
      });
      byField[field] = counts;
    }
    return [term, byField];
  });
  const lengths = searchFields.map(() => 1);
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: seen,
    fieldIds: Object.fromEntries(searchFields.map((field, id) => [field, id])),
    fieldLength: Object.fromEntries(Object.keys(seen).map((document) => [document, lengths])),
    averageFieldLength: lengths,
    storedFields: {},
    index,
    serializationVersion: 2,
  };
}
