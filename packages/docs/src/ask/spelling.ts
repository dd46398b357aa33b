import type { Catalog } from '@errdex/schema';
import { suggestWords } from '../search/spelling.ts';
import { askingWords } from './intents.ts';
import type { Subjects } from './subjects.ts';
import { commonWords, tokensOf } from './text.ts';

/** Puts words that questions are asked with, or that name something, in place of unknown ones. */
export type CorrectWords = (question: string) => string;

/** Makes a `CorrectWords` by the spelling of the search. */
export function createCorrectWords({
  catalog: { entries, plans, interfaces, domains, limits, disputes },
  subjects,
}: {
  readonly catalog: Catalog;
  readonly subjects: Subjects;
}): CorrectWords {
  const texts = [
    ...subjects.words,
    ...entries.flatMap(({ match }) => match.flatMap(({ message = '' }) => message)),
    ...plans.flatMap(({ name, aka }) => [...Object.values(name), ...aka]),
    ...[...interfaces, ...domains, ...limits, ...disputes].flatMap(({ title }) =>
      Object.values(title),
    ),
  ];
  const words = new Set([
    ...askingWords,
    ...commonWords,
    ...texts.flatMap((text) => tokensOf(text).flatMap(({ text: word, han }) => (han ? [] : word))),
  ]);
  const byInitial = new Map<string, string[]>();
  for (const word of [...words].toSorted()) {
    const initial = word.slice(0, 1);
    const list = byInitial.get(initial);
    if (list === undefined) byInitial.set(initial, [word]);
    else list.push(word);
  }
  return (question) =>
    question.replace(/[a-z]{4,}/gi, (written) => {
      const word = written.toLowerCase();
      if (words.has(word)) return written;
      const file = (byInitial.get(word.slice(0, 1)) ?? []).join(' ');
      return suggestWords({ file, word })[0] ?? written;
    });
}
