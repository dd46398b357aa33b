import { eachRun, fold, sizeAt } from './runs.ts';

/** Where a term can stand. Most stand in texts only, whose postings take least room as the first. */
export const searchFields = ['text', 'lead', 'title', 'wire', 'name', 'code'] as const;
export type SearchField = (typeof searchFields)[number];

/** Called with each term's bounds in the folded text; terms of spaceless scripts overlap. */
export type VisitTerm = (start: number, end: number, isGram: boolean) => void;

const longestTerm = 40;
const longestJoined = 64;

/**
 * Finds the terms of folded text: words, and of spaceless scripts every character and every pair of
 * neighbours.
 */
export function eachTerm(text: string, visit: VisitTerm): void {
  eachRun(text, (start, end, isGrams) => {
    if (!isGrams) {
      visit(start, wordEnd(text, start, end), false);
      return;
    }
    for (let at = start; at < end;) {
      const next = at + sizeAt(text, at);
      visit(at, next, true);
      if (next < end) visit(at, next + sizeAt(text, next), true);
      at = next;
    }
  });
}

/** Where a word's term ends: a long word counts by its beginning. */
export function wordEnd(text: string, start: number, end: number): number {
  return wholeEnd(text, Math.min(end, start + longestTerm));
}

/** Half of a surrogate pair is no text. */
function wholeEnd(text: string, end: number): number {
  return end < text.length && sizeAt(text, end - 1) === 2 ? end - 1 : end;
}

/** Begins a term that is several words run together; no other term has one. */
export const joinedMark = '_';

/**
 * Words run together to one term, as in `_tokeninvalid` for `TOKEN_INVALID`, so that names and messages
 * are found as a whole.
 */
export function joinedTerm(words: readonly string[]): string {
  const joined = joinedMark + words.join('');
  return joined.slice(0, wholeEnd(joined, Math.min(joined.length, longestJoined)));
}

/** The words of folded text as one term; undefined for a single one, and with spaceless scripts. */
export function joinedWords(text: string): string | undefined {
  const words: string[] = [];
  let isMixed = false;
  eachRun(text, (start, end, isGrams) => {
    isMixed ||= isGrams;
    words.push(text.slice(start, wordEnd(text, start, end)));
  });
  return isMixed || words.length < 2 ? undefined : joinedTerm(words);
}

/** Whether words of a field also stand joined in the index. */
export function isJoined(field: SearchField): boolean {
  return field !== 'lead' && field !== 'text';
}

/** Every term of one field in order, as the index counts them; a field's lines join separately. */
export function fieldTerms(text: string, field: SearchField): readonly string[] {
  const folded = fold(text);
  const terms: string[] = [];
  eachTerm(folded, (start, end) => terms.push(folded.slice(start, end)));
  if (isJoined(field)) {
    for (const line of folded.split('\n')) {
      const joined = joinedWords(line);
      if (joined !== undefined) terms.push(joined);
    }
  }
  return terms;
}
