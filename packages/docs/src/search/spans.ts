import { fold } from './runs.ts';
import { eachTerm, joinedMark } from './terms.ts';

/** Where a term stands in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Where terms stand in a text, in order; those of spaceless scripts overlap. */
export function spansOf({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly string[];
}): readonly Span[] {
  const wanted = new Set(terms);
  const { folded, origin } = foldWithOrigins(text);
  const words: Span[] = [];
  const spans: Span[] = [];
  eachTerm(folded, (start, end, isGram) => {
    const term = folded.slice(start, end);
    const span = { start: origin[start] ?? 0, end: origin[end] ?? text.length, term };
    if (!isGram) words.push(span);
    if (wanted.has(term)) spans.push(span);
  });
  for (const term of wanted) {
    if (term.startsWith(joinedMark)) spans.push(...joinedSpans({ words, term }));
  }
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Neighbouring words that are a term when joined. */
function joinedSpans({ words, term }: { words: readonly Span[]; term: string }): readonly Span[] {
  return words.flatMap(({ start }, index) => {
    let joined = joinedMark;
    for (const { term: next, end } of words.slice(index, index + term.length)) {
      joined += next;
      if (joined === term) return [{ start, end, term }];
      if (!term.startsWith(joined)) return [];
    }
    return [];
  });
}

/** Folds character by character, which keeps track of where each came from. */
function foldWithOrigins(text: string): {
  readonly folded: string;
  readonly origin: readonly number[];
} {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = character < '\u0080' ? character.toLowerCase() : fold(character);
    for (let index = 0; index < part.length; index += 1) origin.push(at);
    folded += part;
    at += character.length;
  }
  origin.push(at);
  return { folded, origin };
}
