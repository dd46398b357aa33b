import type { DecodableEntry, WireForm } from './entry.ts';

/** An entry as generated modules carry it: without its name, and what most entries have in common. */
type CompactEntry = Omit<DecodableEntry, 'name' | 'kind' | 'match'> & {
  readonly kind?: DecodableEntry['kind'];
  readonly match?: readonly (Omit<WireForm, 'code'> & { readonly code?: WireForm['code'] })[];
};

/**
 * Entries by name, from the JSON of their compact form. Where they say nothing else, they are errors,
 * the connection stays open, and a wire form has the entry's own code.
 */
export function createEntries<Entries>(json: string): Entries {
  const compact = JSON.parse(json) as Record<string, CompactEntry>;
  return Object.fromEntries(
    Object.entries(compact).map(([name, entry]) => [
      name,
      {
        name,
        kind: 'error',
        connection: 'stays-open',
        ...entry,
        match: entry.match?.map((form) => ({ code: entry.code, ...form })),
      },
    ]),
  ) as Entries;
}
