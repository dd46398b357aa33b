import type { Localized, Prose, SourceNote } from '../ir.ts';
import { parseProse } from '../parse/prose.ts';
import type { SourceNoteSource } from '../source/index.ts';

/** Running text of every locale. */
export function localizedProse(texts: Readonly<Record<string, string>>): Localized<Prose> {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, parseProse(text).prose]),
  );
}

export function sourceNotes(notes: readonly SourceNoteSource[] | undefined): readonly SourceNote[] {
  return (notes ?? []).map(({ source, date, locale, text }) => ({
    source,
    ...(date !== undefined && { date }),
    ...(locale !== undefined && { locale }),
    ...(text && { text: localizedProse(text) }),
  }));
}
