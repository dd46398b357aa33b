import { eachRun, fold, sizeAt } from './runs.ts';
import { joinedTerm, wordEnd } from './terms.ts';

/** What is looked for. */
export interface SearchQuery {
  /** What decides; of a long query only a part. */
  readonly terms: readonly QueryTerm[];
  /** All of its terms, to be marked. */
  readonly marked: readonly string[];
  /** All words run together; undefined when there are not only words. */
  readonly joined: string | undefined;
}

export interface QueryTerm {
  readonly text: string;
  /** May be half a word: the last of the query. */
  readonly isOpen: boolean;
}

export const longestQuery = 200;
const mostTerms = 6;

/** Reads a query of at most 200 characters; the rest of a longer one is ignored. */
export function parseQuery({
  text,
  common,
}: {
  readonly text: string;
  readonly common: ReadonlySet<string>;
}): SearchQuery {
  const folded = fold(text.slice(0, longestQuery)).slice(0, longestQuery);
  const words: string[] = [];
  const order: string[] = [];
  let isMixed = false;
  let isOpen = false;
  eachRun(folded, (start, end, isGrams) => {
    const found = isGrams
      ? pairs(folded.slice(start, end))
      : [folded.slice(start, wordEnd(folded, start, end))];
    if (isGrams) isMixed = true;
    else words.push(...found);
    order.push(...found);
    isOpen = end === folded.length && !isGrams;
  });
  const all = [...new Set(order)];
  const last = isOpen ? order.at(-1) : undefined;
  return {
    terms: chosen({ all, common, last }).map((term) => ({ text: term, isOpen: term === last })),
    marked: all,
    joined: isMixed || words.length === 0 ? undefined : joinedTerm(words),
  };
}

/** A lone character, or all pairs of neighbours. */
function pairs(run: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length;) {
    const next = at + sizeAt(run, at);
    if (next < run.length) found.push(run.slice(at, next + sizeAt(run, next)));
    else if (at === 0) found.push(run);
    at = next;
  }
  return found;
}

/** Rare terms before common ones, spread over the query. Each costs a download. */
function chosen({
  all,
  common,
  last,
}: {
  all: readonly string[];
  common: ReadonlySet<string>;
  last: string | undefined;
}): readonly string[] {
  if (all.length <= mostTerms) return all;
  const rare = all.filter((term) => !common.has(term) || term === last);
  const wanted = rare.length >= mostTerms / 2 ? rare : all;
  if (wanted.length <= mostTerms) return wanted;
  return Array.from(
    { length: mostTerms },
    (_, index) => wanted[Math.round((index * (wanted.length - 1)) / (mostTerms - 1))] ?? '',
  );
}
