import type { Catalog, Entry, SourceNote } from '@errdex/schema';

/** What happened to an entry on one day, and what sources said of it that day. */
export interface Change {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly entry: Entry;
  /** `noted`: only something said of it. */
  readonly kind: 'added' | 'noted' | 'deprecated' | 'retired';
  readonly notes: readonly SourceNote[];
}

/** What the catalogue knows to have happened, the latest first. */
export function changesOf(catalog: Catalog): readonly Change[] {
  return catalog.entries
    .flatMap(changesOfEntry)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function changesOfEntry(entry: Entry): readonly Change[] {
  const kinds = new Map<string, Change['kind']>([[entry.since, 'added']]);
  if (entry.deprecated !== undefined) kinds.set(entry.deprecated.since, 'deprecated');
  if (entry.retired !== undefined) kinds.set(entry.retired.since, 'retired');
  const notes = entry.sources.filter(({ date, text }) => date !== undefined && text !== undefined);
  for (const { date = '' } of notes) if (!kinds.has(date)) kinds.set(date, 'noted');
  return [...kinds].map(([date, kind]) => ({
    date,
    entry,
    kind,
    notes: notes.filter((note) => note.date === date),
  }));
}
