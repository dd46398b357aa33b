import type { Entry } from '@errdex/schema';

/** File names of entries, by entry name; unique where letter case is ignored too. */
export function slugsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  // Beside the entries lies an index, where pages are files.
  const taken = new Set(['index']);
  for (const { code, name } of entries) {
    const wanted = kebab(`${code}-${name}`) || 'entry';
    let slug = wanted;
    // A bare number is a part of the list of all codes.
    for (let next = 2; taken.has(slug) || /^\d+$/.test(slug); next += 1) slug = `${wanted}-${next}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

/** Text as a part of an address: lower-case words with hyphens between them. */
export function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 100)
    .replace(/-$/, '');
}
