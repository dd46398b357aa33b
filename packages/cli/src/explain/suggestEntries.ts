import { nearest, type Catalog, type Code, type Entry, type Prose } from '@errdex/schema';

const most = 5;
/** How far a number may be from a code to be taken for a slip. */
const nearCodes = 10;
/** The least share of the query's weight that an entry must meet. */
const leastShare = 0.2;
/** What questions are made of; in an entry's prose these words are rare and mean nothing. */
const fillers = new Set(
  'a an and are can did do does for from get how i in is it me mean means my of on or that the this to was what when why with you your'.split(
    ' ',
  ),
);

/** Entries that a query may have meant, best first: near codes, near names, shared words. */
export function suggestEntries({
  catalog,
  query,
  code,
}: {
  catalog: Catalog;
  query: string;
  code?: Code | undefined;
}): readonly Entry[] {
  const { entries } = catalog;
  const number = code ?? (/^-?\d{1,15}$/.test(query) ? Number(query) : undefined);
  const meant = nearest({
    word: query.toUpperCase().replaceAll(/[\s-]+/g, '_'),
    among: entries.map(({ name }) => name),
  });
  const found = new Set([
    ...entries.filter(({ name }) => name === meant),
    ...byWords({ entries, query }),
    ...(typeof number === 'number' ? byNearCode({ entries, number }) : []),
  ]);
  return [...found].slice(0, most);
}

function byNearCode({
  entries,
  number,
}: {
  entries: readonly Entry[];
  number: number;
}): readonly Entry[] {
  return entries
    .map((entry) => ({
      entry,
      far: typeof entry.code === 'number' ? Math.abs(entry.code - number) : Infinity,
    }))
    .filter(({ far }) => far <= nearCodes)
    .toSorted((a, b) => a.far - b.far)
    .map(({ entry }) => entry);
}

/** Ranks entries by the rare words that they share with the query; a typo counts half. */
function byWords({
  entries,
  query,
}: {
  entries: readonly Entry[];
  query: string;
}): readonly Entry[] {
  const asked = [...new Set(wordsOf(query.slice(0, 1000)))]
    .filter((word) => !fillers.has(word))
    .slice(0, 50);
  const indexed = entries.map((entry) => ({ entry, weights: wordWeights(entry) }));
  const spread = new Map<string, number>();
  for (const { weights } of indexed) {
    for (const word of weights.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const sought = asked.flatMap((word) => {
    const count = spread.get(word);
    if (count !== undefined) return [{ word, weight: Math.log(1 + entries.length / count) }];
    const similar = word.length < 4 ? undefined : nearest({ word, among: spread.keys() });
    // A word that no entry has still counts as asked for.
    return [{ word: similar ?? '', weight: Math.log(1 + entries.length) * (similar ? 0.5 : 0.1) }];
  });
  const whole = sought.reduce((sum, { weight }) => sum + weight, 0);
  return indexed
    .map(({ entry, weights }) => ({
      entry,
      share:
        sought.reduce((sum, { word, weight }) => sum + weight * (weights.get(word) ?? 0), 0) /
        whole,
    }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share)
    .map(({ entry }) => entry);
}

/** An entry's words: those of its name, code and wire messages count full, its texts' less. */
function wordWeights({ name, code, match, text }: Entry): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (source: string, weight: number): void => {
    for (const word of wordsOf(source)) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  add(`${name} ${code} ${match.map((form) => `${form.code} ${form.message ?? ''}`).join(' ')}`, 1);
  for (const { message, meaning, causes, fixes } of Object.values(text)) {
    add(message.icu, 0.6);
    add(plain(meaning), 0.6);
    for (const prose of [...causes, ...fixes]) add(plain(prose), 0.4);
  }
  return weights;
}

function plain(prose: Prose): string {
  return prose.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}

/** Lower-case words; running Chinese and Japanese as pairs of characters, which need no dictionary. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text
    .toLowerCase()
    .matchAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|[a-z0-9]+/gu)) {
    // A single letter or digit tells nothing; a single character of Chinese may.
    if (/^[a-z0-9]/.test(run)) words.push(...(run.length > 1 ? [run] : []));
    else if (run.length === 1) words.push(run);
    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2));
  }
  return words;
}
