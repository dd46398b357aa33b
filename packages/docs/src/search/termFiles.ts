import { initialOf } from './directory.ts';
import type { IndexedTerm } from './indexBuilder.ts';
import { Pieces } from './pieces.ts';
import { eachRun } from './runs.ts';

/** The index cut into files. */
export interface TermFiles {
  readonly files: readonly string[];
  /** See SearchDirectory. */
  readonly firsts: readonly string[];
  readonly common: readonly string[];
  /** By first letter, the most frequent first, with spaces between them. */
  readonly words: ReadonlyMap<string, string>;
}

/** A term in more than this part of all documents is common. */
const commonShare = 1 / 4;
const mostCommon = 150;

/** Cuts sorted terms into files of about one size, and gathers what a search must know beforehand. */
export function splitTerms({
  terms,
  documents,
  fileSize,
  wordsSize,
}: {
  readonly terms: Iterable<IndexedTerm>;
  readonly documents: number;
  /** In characters. */
  readonly fileSize: number;
  readonly wordsSize: number;
}): TermFiles {
  const pieces = new Pieces(fileSize);
  const firsts: string[] = [];
  const common: IndexedTerm[] = [];
  const words = new Map<string, IndexedTerm[]>();
  let before = '';
  for (const one of terms) {
    const json = `"${one.term}","${one.postings}"`;
    if (pieces.add({ json, size: json.length })) firsts.push(between(before, one.term));
    before = one.term;
    if (one.documents > documents * commonShare) common.push(one);
    if (!isSpelled(one.term)) continue;
    const initial = initialOf(one.term);
    const known = words.get(initial);
    if (known === undefined) words.set(initial, [one]);
    else known.push(one);
  }
  return {
    files: pieces.finish(),
    firsts,
    common: byFrequency(common).slice(0, mostCommon),
    words: new Map(
      [...words].map(([initial, all]) => [initial, fitting(byFrequency(all).join(' '), wordsSize)]),
    ),
  };
}

/** The shortest beginning of `after` that sorts after `before`. */
function between(before: string, after: string): string {
  let length = 0;
  while (length < before.length && before[length] === after[length]) length += 1;
  return after.slice(0, length + 1);
}

/** Words of letters; numbers, pairs of characters and joined words have no spelling to correct. */
function isSpelled(term: string): boolean {
  if (term.length < 3) return false;
  let isWord = false;
  eachRun(term, (start, end, isGrams) => {
    isWord = !isGrams && start === 0 && end === term.length;
  });
  return isWord && !/\p{N}/u.test(term);
}

function byFrequency(terms: readonly IndexedTerm[]): readonly string[] {
  return terms.toSorted((a, b) => b.documents - a.documents).map(({ term }) => term);
}

function fitting(words: string, size: number): string {
  return words.length <= size ? words : words.slice(0, words.lastIndexOf(' ', size));
}
