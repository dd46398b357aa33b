import type { Answer } from './ask.ts';
import { fewOf } from './followUps.ts';
import { mentionsOf } from './mentions.ts';
import { readQuestion } from './question.ts';
import type { Site } from '../site/site.ts';
import type { Subjects } from './subjects.ts';

const mostParts = 3;

/**
 * The questions that a text asks one after the other, each about something of its own; undefined
 * where it asks one, or where a later one leans on an earlier.
 */
export function partsOf({
  text,
  subjects,
}: {
  readonly text: string;
  readonly subjects: Subjects;
}): readonly string[] | undefined {
  const parts = text.split(/(?<=[?？])/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  // What was pasted may hold question marks.
  if (parts.length < 2 || parts.length > mostParts || text.includes('{')) return undefined;
  const named = new Set<unknown>();
  for (const part of parts) {
    const { groups, things } = mentionsOf({ question: readQuestion(part), subjects });
    const own = [
      ...groups.filter(({ weak }) => !weak).flatMap(({ entries }) => entries),
      ...things,
    ];
    if (own.length === 0 || own.some((one) => named.has(one))) return undefined;
    for (const one of own) named.add(one);
  }
  return parts.map((part) => part.trim());
}

/** Answers one after the other, the excerpts of the first at the end. */
export function joinAnswers({
  site,
  answers,
}: {
  readonly site: Site;
  readonly answers: readonly [Answer, ...Answer[]];
}): Answer {
  const [{ locale, blocks }] = answers;
  const direct = answers.flatMap((one) => one.blocks.filter(({ kind }) => kind !== 'section'));
  const sources = new Map(
    answers.flatMap((one) => one.sources.map((page) => [site.pathOf(page), page] as const)),
  );
  return {
    locale,
    blocks: [...direct, ...blocks.filter(({ kind }) => kind === 'section')],
    sources: [...sources.values()],
    followUps: fewOf(answers.flatMap(({ followUps }) => followUps.slice(0, 2))),
  };
}
