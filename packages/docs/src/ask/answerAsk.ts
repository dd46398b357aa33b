import type { Locale } from '@errdex/schema';
import type { Site } from '../site/site.ts';
import type { Ask } from './ask.ts';
import { answerPhrasesOf } from './phrases/answerPhrases.ts';
import { longestQuestion } from './question.ts';
import { renderAnswer } from './renderAnswer.ts';

const longestGoal = 300;

// The wording of GitBook, which programs know.
const noQuestion =
  'You forgot to pass a question in the `?ask=` parameter. Append a question to the URL in the `?ask=<question>` search parameter to get a complete answer and associated sources.';
const noAnswer = "We couldn't answer this question.";

/**
 * The Markdown that answers `?ask=<question>[&goal=<goal>]`, whatever the question holds. Every body
 * is meant for status 200: programs discard others.
 */
export function answerAsk({
  site,
  ask,
  locale,
  query,
  askUrl,
}: {
  readonly site: Site;
  readonly ask: Ask;
  /** Of the page that was asked from. */
  readonly locale: Locale;
  readonly query: URLSearchParams;
  /** The address that takes questions, without a query. */
  readonly askUrl: string;
}): string {
  const question = (query.get('ask') ?? '').trim();
  if (question === '' || question === '<question>' || question === '<question') return noQuestion;
  if (question.length > longestQuestion) return answerPhrasesOf(locale).tooLong(longestQuestion);
  const answer = ask({ text: question, locale });
  if (answer === undefined) return noAnswer;
  const goal = query.get('goal')?.slice(0, longestGoal);
  return renderAnswer({ site, question, answer, goal, askUrl });
}
