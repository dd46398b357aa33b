import type { Code } from '@errdex/runtime';
import type { ShownEntry } from './openData.ts';
import { wordsOf } from './wordsOf.ts';

const most = 5;
/** How far a number may be from a code to be taken for a slip. */
const nearCodes = 10;
const mostWords = 50;
/** The least share of what a text asks for that an entry must have. */
const leastShare = 0.3;

interface Question {
  readonly entries: readonly ShownEntry[];
  readonly text: string;
}

/** Entries that a text may be about, best first: its numbers, a closed connection, its words. */
export function suggestEntries({
  entries,
  text,
  code,
}: Question & { readonly code?: Code | undefined }): readonly ShownEntry[] {
  const short = text.slice(0, 2000);
  const numbers = [code, ...(short.match(/-?\d{1,9}/g) ?? []).slice(0, 20).map(Number)].filter(
    (one) => typeof one === 'number',
  );
  const wanted = new Set(numbers);
  const found = new Set([
    ...entries.filter((entry) => wanted.has(entry.code as number)),
    ...(closedPattern.test(short) ? entries.filter(({ closes }) => closes) : []),
    ...byName({ entries, text: short }),
    ...byWords({ entries, text: short }),
    ...byNearCode({ entries, numbers: numbers.slice(0, 1) }),
  ]);
  return [...found].slice(0, most);
}

/** A connection that ended, in the words of programs and people. */
const closedPattern =
  /clos(?:ed|ing|e code)|disconnect|\bECONNRESET\b|socket hang up|connection (?:lost|reset)|断开|关闭|断线/i;

/** Names that a text is the beginning of, or has a part of. */
function byName({ entries, text }: Question): readonly ShownEntry[] {
  const part = text.toUpperCase().replace(/[\s-]+/g, '_');
  return part.length < 3 ? [] : entries.filter(({ name }) => name.includes(part)).slice(0, most);
}

function byNearCode({
  entries,
  numbers: [number],
}: {
  readonly entries: readonly ShownEntry[];
  readonly numbers: readonly number[];
}): readonly ShownEntry[] {
  if (number === undefined) return [];
  return entries
    .map((entry) => ({ entry, far: Math.abs(Number(entry.code) - number) }))
    .filter(({ far }) => far <= nearCodes)
    .toSorted((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}

/** Ranks entries by the rare words that they share with the text. */
function byWords({ entries, text }: Question): readonly ShownEntry[] {
  const asked = [...new Set(wordsOf(text))].slice(0, mostWords);
  if (asked.length === 0) return [];
  const index = wordIndex(entries);
  const scores = new Map<ShownEntry, number>();
  let whole = 0;
  for (const word of asked) {
    const having = index.get(word) ?? [];
    const weight = Math.log(1 + entries.length / Math.max(1, having.length));
    // A word that no entry has is noise more often than not.
    whole += having.length === 0 ? weight * 0.1 : weight;
    for (const { entry, times } of having) {
      scores.set(entry, (scores.get(entry) ?? 0) + weight * times);
    }
  }
  return [...scores]
    .filter(([, score]) => score / whole >= leastShare)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([entry]) => entry);
}

interface Having {
  readonly entry: ShownEntry;
  readonly times: number;
}
type WordIndex = ReadonlyMap<string, readonly Having[]>;
const indexes = new WeakMap<readonly ShownEntry[], WordIndex>();

/** The entries that have a word in their meaning or, which counts twice, in their name or wire messages. */
function wordIndex(entries: readonly ShownEntry[]): WordIndex {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const index = new Map<string, Having[]>();
  for (const entry of entries) {
    const messages = (entry.match ?? []).map(({ message = '' }) => message).join(' ');
    const own = new Set(wordsOf(`${entry.name} ${messages}`));
    for (const word of new Set([...own, ...wordsOf(entry.meaning)])) {
      const having = { entry, times: own.has(word) ? 2 : 1 };
      const others = index.get(word);
      if (others === undefined) index.set(word, [having]);
      else others.push(having);
    }
  }
  indexes.set(entries, index);
  return index;
}
