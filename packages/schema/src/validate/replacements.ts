import type { Finding } from '../diagnostics/diagnostic.ts';
import type { EntryFacts, EntryReference } from './facts.ts';

type Replaced = EntryFacts & { readonly replacement: EntryReference };

/** Replacements that are none: a retired entry in place of one that is in use, or a way that leads back. */
export function replacements(entries: readonly EntryFacts[]): readonly Finding[] {
  const replaced = entries.filter(isReplaced);
  if (replaced.length === 0) return [];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const circular = inCircles(new Map(replaced.map((entry) => [entry.name, entry.replacement.to])));
  return replaced.flatMap((entry): readonly Finding[] => {
    const { file, name, replacement } = entry;
    const { to, path } = replacement;
    const other = byName.get(to);
    // What is retired itself tells what replaced it then, and that may have been replaced since.
    const isStale = other?.retired === true && !entry.retired;
    if (!other || !(circular.has(name) || isStale)) return [];
    return [
      {
        id: 'value-invalid',
        file,
        says: circular.has(name)
          ? { key: 'replaced-in-circle', name }
          : { key: 'replaced-by-retired', name, by: to },
        at: { kind: 'value', path },
        fix: { key: 'replacement-fix' },
        related: { file: other.file, says: { key: 'stands-here', name: to } },
      },
    ];
  });
}

/** One that replaces itself is told of by its own file. */
function isReplaced(entry: EntryFacts): entry is Replaced {
  return entry.replacement !== undefined && entry.replacement.to !== entry.name;
}

/** The names from which the ways lead back to themselves; visits each name once. */
function inCircles(next: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circular = new Set<string>();
  const visited = new Set<string>();
  for (const start of next.keys()) {
    const way = new Set<string>();
    let at: string | undefined = start;
    for (; at !== undefined && !visited.has(at); at = next.get(at)) {
      visited.add(at);
      way.add(at);
    }
    if (at === undefined || !way.has(at)) continue;
    for (; at !== undefined && !circular.has(at); at = next.get(at)) circular.add(at);
  }
  return circular;
}
