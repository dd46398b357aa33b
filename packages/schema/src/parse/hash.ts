import { hash } from 'node:crypto';
import type { Locale } from '../ir.ts';
import type { DisputeTextSource } from '../source/index.ts';

/**
 * A short hash of a source text: six lower-case letters, which YAML can only read as a string.
 * Independent of key order in the file and of what is not text.
 */
export function textHash(parts: readonly unknown[]): string {
  let value = Number.parseInt(hash('sha256', JSON.stringify(parts)).slice(0, 12), 16);
  let letters = '';
  for (let index = 0; index < 6; index += 1) {
    letters += String.fromCharCode(97 + (value % 26));
    value = Math.floor(value / 26);
  }
  return letters;
}

/** The same of a dispute's texts in one locale. */
export function disputeHash({ title, sides, why }: DisputeTextSource): string {
  const sorted = Object.entries(sides).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return textHash([title, sorted, why]);
}

/** The locales of a dispute whose text was not made from the source text as it stands. */
export function staleLocales({
  texts,
  sourceLocale,
}: {
  readonly texts: Readonly<Record<Locale, DisputeTextSource>>;
  readonly sourceLocale: Locale;
}): readonly Locale[] {
  const original = texts[sourceLocale];
  if (original === undefined) return [];
  const current = disputeHash(original);
  return Object.keys(texts)
    .filter((locale) => locale !== sourceLocale && texts[locale]?.translatedFrom !== current)
    .toSorted();
}
