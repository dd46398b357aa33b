import {
  indexIn,
  initialOf,
  type SearchDirectory,
  type TermFile,
  termFileName,
  termFilesOf,
  type WordFile,
  wordFileName,
} from './directory.ts';
import type { SearchQuery } from './query.ts';
import type { Expansion } from './rank.ts';
import { editDistance, suggestWords } from './spelling.ts';
import { read, type SearchSteps } from './steps.ts';

/** How many files are loaded for all terms with one beginning. */
const mostFiles = 3;
const mostExpansions = 16;

/** A term looked up, of the query's term with this number; -1 is all of its words joined. */
interface Lookup {
  readonly text: string;
  readonly of: number;
  /** Whether terms that only begin like it count too. */
  readonly isOpen: boolean;
  /** What a word in its place was found for. */
  readonly like?: string;
}

/** Finds the index's terms that a query may mean, with their postings. */
export function* expandQuery({
  directory,
  query: { terms, joined },
}: {
  readonly directory: SearchDirectory;
  readonly query: SearchQuery;
}): SearchSteps<readonly Expansion[]> {
  const lookups = terms.map((term, of): Lookup => ({ ...term, of }));
  const whole: readonly Lookup[] =
    joined === undefined ? [] : [{ text: joined, of: -1, isOpen: true }];
  // One word alone is rarely several run together.
  const first = terms.length > 1 ? [...lookups, ...whole] : lookups;
  const found = yield* findTerms({ directory, lookups: first });
  const known = new Set(found.map(({ of }) => of));
  const unclear = lookups.filter(
    (lookup) => !known.has(lookup.of) || isTooWide({ directory, lookup }),
  );
  if (unclear.length === 0) return withoutTwins(found);
  const words = yield* suggestTerms({ directory, lookups: unclear });
  const second = terms.length === 1 && known.size === 0 ? [...words, ...whole] : words;
  return withoutTwins([...found, ...(yield* findTerms({ directory, lookups: second }))]);
}

function* findTerms({
  directory,
  lookups,
}: {
  directory: SearchDirectory;
  lookups: readonly Lookup[];
}): SearchSteps<readonly Expansion[]> {
  const files = lookups.map((lookup) => fileNames({ directory, lookup }));
  yield files.flat();
  const found: Expansion[] = [];
  for (const [index, lookup] of lookups.entries()) {
    const terms: Expansion[] = [];
    for (const name of files[index] ?? []) {
      terms.push(...termsIn({ file: (yield* read(name)) as TermFile, lookup }));
    }
    terms.sort((a, b) => a.term.length - b.term.length);
    found.push(...terms.slice(0, mostExpansions));
  }
  return found;
}

/** Words of the index in place of what it does not hold; each stands for what it is like. */
function* suggestTerms({
  directory,
  lookups,
}: {
  directory: SearchDirectory;
  lookups: readonly Lookup[];
}): SearchSteps<readonly Lookup[]> {
  const held = lookups.filter(({ text }) => directory.initials.includes(initialOf(text)));
  yield held.map(({ text }) => wordFileName(text));
  const suggested: Lookup[] = [];
  for (const { text, of } of held) {
    const file = (yield* read(wordFileName(text))) as WordFile;
    for (const word of suggestWords({ file, word: text })) {
      suggested.push({ text: word, like: text, of, isOpen: false });
    }
  }
  return suggested;
}

/** What a file holds of a term. */
function termsIn({
  file,
  lookup: { text, of, isOpen, like = text },
}: {
  file: TermFile;
  lookup: Lookup;
}): readonly Expansion[] {
  const found: Expansion[] = [];
  for (let at = indexIn(file, text); at < file.length; at += 2) {
    const [term = '', postings = ''] = [file[at], file[at + 1]];
    if (isOpen ? !term.startsWith(text) : term !== text) break;
    found.push({ term, postings, of, weight: weightOf({ term, like, of }) });
  }
  return found;
}

function fileNames({
  directory,
  lookup,
}: {
  directory: SearchDirectory;
  lookup: Lookup;
}): readonly string[] {
  const { first, last } = termFilesOf(directory, lookup.text);
  const end = lookup.isOpen ? Math.min(last, first + mostFiles - 1) : first;
  return Array.from({ length: end - first + 1 }, (_, index) => termFileName(first + index));
}

function isTooWide({ directory, lookup }: { directory: SearchDirectory; lookup: Lookup }): boolean {
  const { first, last } = termFilesOf(directory, lookup.text);
  return lookup.isOpen && last - first >= mostFiles;
}

function weightOf({ term, like, of }: { term: string; like: string; of: number }): number {
  // All of a name, message or title says more than its words do.
  const whole = of === -1 ? 6 : 1;
  if (term === like) return whole;
  const size = term.length;
  if (term.startsWith(like)) return (whole * 0.5 * size) / (size + 0.3 * (size - like.length));
  return (0.4 * size) / (size + editDistance({ a: like, b: term, most: 2 }));
}

function withoutTwins(all: readonly Expansion[]): readonly Expansion[] {
  const best = new Map<string, Expansion>();
  for (const one of all) {
    const known = best.get(one.term);
    if (known === undefined || known.weight < one.weight) best.set(one.term, one);
  }
  return [...best.values()];
}
