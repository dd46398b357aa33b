import type { Entry } from '@errdex/schema';
import type { Question } from './question.ts';
import type { By, Phrase } from './subjects.ts';

/** One thing that a question names and that entries stand for; several entries when they share it. */
export interface Group {
  readonly entries: readonly Entry[];
  readonly by: By;
  /** As the question has it. */
  readonly said: string;
  /** Plain words that also happen to be a name or a wire message. */
  readonly weak: boolean;
  /** What the code alone would stand for, once other words of the question chose among it. */
  readonly narrowed?: readonly Entry[];
  /** Entries with the same words in other upper and lower case. */
  readonly alike?: readonly Entry[];
}

/** Takes in what a phrase names: a new group, or a nearer choice within one that is there. */
export function addGroup({
  groups,
  question: { text },
  phrase,
  start,
  end,
  single,
}: {
  groups: Group[];
  question: Question;
  phrase: Phrase;
  start: number;
  end: number;
  single: boolean;
}): void {
  if (phrase.entries.size === 0) return;
  const said = text.slice(start, end);
  const [by = 'code'] = phrase.entries.values();
  const all = [...phrase.entries.keys()];
  const exact = all.filter(
    (entry) => entry.name === said || entry.match.some(({ message }) => message === said),
  );
  const entries = exact.length > 0 ? exact : all;
  const near = groups.findIndex((group) => group.entries.some((entry) => entries.includes(entry)));
  const group = groups[near];
  if (group !== undefined) {
    groups[near] = { ...group, entries: group.entries.filter((entry) => entries.includes(entry)) };
    return;
  }
  const quoted = /["'`“‘「『:：]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const wordy = by === 'message' || (by === 'name' && single && said !== exact[0]?.name);
  const alike = all.filter((entry) => !entries.includes(entry));
  groups.push({
    entries,
    by,
    said,
    weak: wordy && !quoted,
    ...(by === 'message' && alike.length > 0 && { alike }),
  });
}
