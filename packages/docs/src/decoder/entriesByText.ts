import type { ShownEntry } from './openData.ts';

/** Messages are sought in no more than this: there may be 10,000 of them. */
const longestSearched = 2000;
const shortestPart = 4;

interface Question {
  readonly entries: readonly ShownEntry[];
  readonly text: string;
}

/**
 * Entries whose name or wire message a text is, has in it, or is a part of; several when they have
 * the same message. Letter case counts where nothing else tells two apart.
 */
export function entriesByText({ entries, text }: Question): readonly ShownEntry[] {
  const question = { entries, text: text.slice(0, longestSearched) };
  for (const ask of [byWholeMessage, byName, byMessageWithin, byPart]) {
    const found = ask(question);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those of several candidates whose message the text has in it, if only cut off at its end; else all. */
export function narrowedByText({ entries, text }: Question): readonly ShownEntry[] {
  const question = { entries, text: text.slice(0, longestSearched) };
  const within = byMessageWithin(question);
  const found = within.length > 0 ? within : byMessageCutOff(question);
  return found.length > 0 ? found : entries;
}

/** The messages with the longest beginning that the text ends with. */
function byMessageCutOff({ entries, text }: Question): readonly ShownEntry[] {
  const shared = (message: string): number => {
    let length = Math.min(message.length, text.length);
    while (length > 0 && !text.endsWith(message.slice(0, length))) length -= 1;
    return length;
  };
  const longest = entries
    .flatMap(({ match = [] }) => match.map(({ message = '' }) => shared(message)))
    .reduce((most, length) => Math.max(most, length), 0);
  return longest < shortestPart
    ? []
    : withMessage(entries, (message) => shared(message) === longest);
}

function byWholeMessage({ entries, text }: Question): readonly ShownEntry[] {
  const exact = withMessage(entries, (message) => message === text);
  const lower = text.toLowerCase();
  return exact.length > 0
    ? exact
    : withMessage(entries, (message) => message.toLowerCase() === lower);
}

/** A name within the text, or the text written as people write names: `Token invalid`. */
function byName({ entries, text }: Question): readonly ShownEntry[] {
  const words = new Set(text.match(/\w{3,}/g));
  words.add(text.toUpperCase().replace(/[\s-]+/g, '_'));
  return entries.filter(({ name }) => words.has(name)).slice(0, 1);
}

/** The longest messages that the text has in it. */
function byMessageWithin({ entries, text }: Question): readonly ShownEntry[] {
  const lower = text.toLowerCase();
  const within = new Set(
    entries.flatMap(({ match = [] }) =>
      match
        .map(({ message = '' }) => message)
        .filter(
          (message) => message.length >= shortestPart && lower.includes(message.toLowerCase()),
        ),
    ),
  );
  const longest = Math.max(0, ...[...within].map(({ length }) => length));
  const longestOnes = [...within].filter(({ length }) => length === longest);
  const exact = longestOnes.filter((message) => text.includes(message));
  const sought = new Set(exact.length > 0 ? exact : longestOnes);
  return withMessage(entries, (message) => sought.has(message));
}

/** The messages that the text is a part of, while that says anything. */
function byPart({ entries, text }: Question): readonly ShownEntry[] {
  const lower = text.toLowerCase();
  if (lower.length < shortestPart) return [];
  const found = withMessage(entries, (message) => message.toLowerCase().includes(lower));
  return found.length > mostCandidates ? [] : found;
}

const mostCandidates = 5;

function withMessage(
  entries: readonly ShownEntry[],
  fits: (message: string) => boolean,
): readonly ShownEntry[] {
  return entries.filter(({ match = [] }) =>
    match.some(({ message }) => message !== undefined && fits(message)),
  );
}
