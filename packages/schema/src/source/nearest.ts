import { distance } from 'fastest-levenshtein';

/** The one of `among` that differs least from `word`, if it differs by a third of it at most. */
export function nearest({
  word,
  among,
}: {
  word: string;
  among: Iterable<string>;
}): string | undefined {
  let best: string | undefined;
  let least = Math.ceil(word.length / 3) + 1;
  const wanted = word.toLowerCase();
  for (const candidate of among) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
