import type { WordFile } from './directory.ts';

const mostCompletions = 6;
const mostCorrections = 3;
const shortestCorrected = 4;
const shortestTwice = 8;

/** Words that begin like a half-typed one, the most frequent first; else those it may be a typo of. */
export function suggestWords({
  file,
  word,
}: {
  readonly file: WordFile;
  readonly word: string;
}): readonly string[] {
  const words = file.split(' ');
  const completions = words.filter((one) => one.startsWith(word) && one !== word);
  if (completions.length > 0) return completions.slice(0, mostCompletions);
  if (word.length < shortestCorrected || /\p{N}/u.test(word)) return [];
  const most = word.length < shortestTwice ? 1 : 2;
  return words
    .map((one) => ({ one, distance: editDistance({ a: word, b: one, most }) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostCorrections)
    .map(({ one }) => one);
}

/**
 * How many letters must be added, dropped, changed or swapped with a neighbour; any number above
 * `most` when they are more than that.
 */
export function editDistance({
  a,
  b,
  most,
}: {
  readonly a: string;
  readonly b: string;
  readonly most: number;
}): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
