import type { Catalog, Entry, EntryText, Prose } from '@errdex/schema';

/** A catalogue of many entries whose names, codes and words differ, made from a small one. */
export function largeCatalog({
  catalog,
  entries,
}: {
  readonly catalog: Catalog;
  readonly entries: number;
}): Catalog {
  const random = randomNumbers(7);
  const english = Array.from({ length: 4000 }, () => invented(random));
  const chinese = Array.from({ length: 3000 }, () =>
    String.fromCodePoint(...[0, 1].map(() => 0x4e00 + Math.floor(random() ** 2 * 2500) * 7)),
  );
  const pick = (from: readonly string[]): string =>
    from[Math.floor(from.length * random() ** 3)] ?? '';
  const vary = (text: string): string =>
    text
      .replace(/[a-z]{4,}/gi, (word) => (random() < 0.25 ? pick(english) : word))
      .replace(/\p{Script=Han}{2}/gu, (pair) => (random() < 0.2 ? pick(chinese) : pair));
  const varyProse = (prose: Prose): Prose =>
    prose.map((span) => (typeof span === 'string' ? vary(span) : span));
  const varyText = (text: EntryText): EntryText => ({
    ...text,
    message: {
      icu: '',
      parts: text.message.parts.map((part) => (typeof part === 'string' ? vary(part) : part)),
    },
    meaning: varyProse(text.meaning),
    causes: text.causes.map(varyProse),
    fixes: text.fixes.map(varyProse),
    notes: text.notes.map(varyProse),
  });
  const made = Array.from({ length: entries }, (_, index): Entry => {
    const model = catalog.entries[index % catalog.entries.length] as Entry;
    if (index < catalog.entries.length) return model;
    const name = [pick(english), pick(english), index.toString(36)].join('_').toUpperCase();
    return {
      ...model,
      name,
      code: 1000 + index,
      match: model.match.map(({ message, ...form }) => ({
        ...form,
        ...(message !== undefined && { message: `${message} ${pick(english)} ${pick(english)}` }),
      })),
      text: Object.fromEntries(
        Object.entries(model.text).map(([locale, text]) => [locale, varyText(text)]),
      ),
    };
  });
  return { ...catalog, entries: made };
}

function invented(random: () => number): string {
  const syllables = [
    'con',
    're',
    'ta',
    'li',
    'mo',
    'ser',
    'ver',
    'qua',
    'n',
    'st',
    'ed',
    'ing',
    'pro',
    'ke',
  ];
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
}

/** Mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
