import type { Entry } from '@errdex/schema';
import type { Subjects } from './subjects.ts';

const mostFits = 6;
const mostScanned = 400;

// As names are written in code: with underscores, in capitals, or in camel case.
const identifier = /[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*|\b[A-Z]{4,}\b|\b[a-z]+[A-Z][A-Za-z0-9]*/g;

/** Entries whose name a question writes in part: `CONNECTION_THR`, `UPGRADE_`, `THROTTLED`. */
export function halfNames({
  text,
  subjects,
}: {
  readonly text: string;
  readonly subjects: Subjects;
}): readonly { readonly entries: readonly Entry[]; readonly said: string }[] {
  return [...text.matchAll(identifier)].slice(0, 4).flatMap(([said]) => {
    const entries = entriesByPart({ said, subjects });
    return entries.length === 0 || entries.length > mostFits ? [] : [{ entries, said }];
  });
}

function entriesByPart({ said, subjects }: { said: string; subjects: Subjects }): readonly Entry[] {
  const parts = said
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toLowerCase()
    .split('_')
    .filter((part) => part !== '');
  const lists = parts.map((part) => entriesByWord({ part, subjects }));
  const shortest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (shortest.length > mostScanned) return [];
  return shortest.filter(({ name }) => {
    const words = name.toLowerCase().split('_');
    return parts.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** The entries with a word, or else with words that begin so. */
function entriesByWord({ part, subjects }: { part: string; subjects: Subjects }): readonly Entry[] {
  const exact = subjects.byWord.get(part);
  if (exact !== undefined) return exact;
  if (part.length < 2) return [];
  const { words } = subjects;
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < part) from = middle + 1;
    else to = middle;
  }
  const entries = new Set<Entry>();
  for (let index = from; words[index]?.startsWith(part) === true; index += 1) {
    for (const entry of subjects.byWord.get(words[index] ?? '') ?? []) entries.add(entry);
    if (entries.size > mostScanned) break;
  }
  return [...entries];
}
