import type { Interface, Locale } from '@errdex/schema';
import type { Block } from '../blocks/block.ts';
import type { PageRef, Site } from '../site/site.ts';
import type { Asked, Reply } from './asked.ts';
import { intentsOf } from './intents.ts';
import { mentionsOf } from './mentions.ts';
import { narrowGroup } from './narrow.ts';
import { createDisputesByWords } from './disputesByWords.ts';
import { createReadPasted, type Pasted } from './pasted.ts';
import { joinAnswers, partsOf } from './parts.ts';
import { planWordOf } from './plans.ts';
import { answerPhrasesOf } from './phrases/answerPhrases.ts';
import { answerLocale, longestQuestion, readQuestion } from './question.ts';
import { type Search, replyTo } from './reply.ts';
import { createCorrectWords } from './spelling.ts';
import { createSituations, type FindSituations } from './situations.ts';
import { createSubjects, type Thing } from './subjects.ts';
import { createTables, lazily } from './tables.ts';
import { termsOfTokens, transportTerms } from './text.ts';

export interface Answer {
  /** Of the question, see `answerLocale`; the blocks are in it. */
  readonly locale: Locale;
  /** The direct answer first, then excerpts. */
  readonly blocks: readonly Block[];
  /** The pages that it was taken from, each once, the most important first. */
  readonly sources: readonly PageRef[];
  /** Up to four questions to go on with. */
  readonly followUps: readonly string[];
}

/** Answers a question, asked from a page in a locale; undefined when nothing fits. Never throws. */
export type Ask = (question: {
  readonly text: string;
  readonly locale: Locale;
}) => Answer | undefined;

export interface AskOptions {
  readonly site: Site;
  /** The full-text search, for questions that name nothing. */
  readonly search: Search;
}

interface Attempt {
  readonly answer: Answer;
  readonly isGuess: boolean;
}

const mostSources = 8;

/** Makes an `Ask`. Nothing is prepared before the first question that needs it. */
export function createAsk({ site, search }: AskOptions): Ask {
  const { catalog } = site;
  const subjects = lazily(() => createSubjects(catalog));
  const disputes = lazily(() => createDisputesByWords({ catalog, subjects: subjects() }));
  const correctWords = lazily(() => createCorrectWords({ catalog, subjects: subjects() }));
  const tables = createTables(site);
  const readPasted = createReadPasted(site);
  const situations = new Map<Locale, FindSituations>();
  const situationsIn = (locale: Locale): FindSituations => {
    let find = situations.get(locale);
    if (find === undefined) situations.set(locale, (find = createSituations({ catalog, locale })));
    return find;
  };

  const attempt = ({ text, locale: page }: Parameters<Ask>[0]): Attempt | undefined => {
    const whole = readQuestion(text);
    const { pasted, rest } = readPasted(whole.text);
    const question = pasted === undefined ? whole : readQuestion(rest);
    const mentions = mentionsOf({ question, subjects: subjects() });
    const locale = answerLocale({ catalog, words: mentions.rest, page });
    const things = thingsOf(mentions.things);
    const word =
      things.plans.length > 0
        ? undefined
        : planWordOf({ question, catalog, taken: (key) => subjects().get(key) !== undefined });
    const near = things.interfaces.length > 0 ? things.interfaces : nearBy({ question, tables });
    const transports = near.map(({ transport }) => transport);
    const named = mentions.groups.map((group) =>
      narrowGroup({ site, group, question, transports }),
    );
    const asked: Asked = {
      view: site.inLocale(locale),
      say: answerPhrasesOf(locale),
      tables,
      question,
      intents: intentsOf(mentions.asking),
      groups: pasted?.kind === 'entries' ? [pastedGroup(pasted)] : named,
      pasted: pasted?.kind === 'entries',
      ...things,
      near,
      ...(word?.kind === 'known' && { plans: [word.plan] }),
      unknownPlan: word?.kind === 'unknown' ? word.word : undefined,
      transport: transportOf(question.text),
    };
    const unknown = pasted?.kind === 'unknown' ? pasted.code : mentions.unknown[0];
    const reply = replyTo({
      asked,
      unknown:
        unknown === undefined ? undefined : { code: unknown, shaped: pasted?.kind === 'unknown' },
      situations: () => situationsIn(locale),
      dispute: () => disputes().find({ terms: question.terms, own: termsOfTokens(mentions.rest) }),
      search,
    });
    return (
      reply && {
        answer: { locale, ...tidy({ asked, text, reply }) },
        isGuess: reply.isGuess === true,
      }
    );
  };
  /** What leads nowhere may be misspelt. */
  const answerOne: Ask = (question) => {
    const asked = attempt(question);
    if (asked?.isGuess === false) return asked.answer;
    const text = correctWords()(question.text.slice(0, longestQuestion));
    const meant = text === question.text ? undefined : attempt({ ...question, text });
    return (meant?.isGuess === false ? meant : asked)?.answer;
  };
  return ({ text, locale }) => {
    const parts = partsOf({ text: text.slice(0, longestQuestion), subjects: subjects() }) ?? [];
    const [first, ...rest] = parts.flatMap((part) => answerOne({ text: part, locale }) ?? []);
    return first !== undefined && rest.every((one) => one.locale === first.locale)
      ? joinAnswers({ site, answers: [first, ...rest] })
      : answerOne({ text, locale });
  };
}

function pastedGroup({ entries }: Extract<Pasted, { kind: 'entries' }>): Asked['groups'][number] {
  return { entries, by: 'message', said: '', weak: false };
}

function thingsOf(
  things: readonly Thing[],
): Pick<Asked, 'plans' | 'interfaces' | 'domains' | 'limits' | 'disputes'> {
  const all = <T>(pick: (thing: Thing) => T | undefined): readonly T[] => [
    ...new Set(things.flatMap((thing) => pick(thing) ?? [])),
  ];
  return {
    plans: all((thing) => (thing.kind === 'plan' ? thing.plan : undefined)),
    interfaces: all((thing) => (thing.kind === 'interface' ? thing.interface : undefined)),
    domains: all((thing) => (thing.kind === 'domain' ? thing.domain : undefined)),
    limits: all((thing) => (thing.kind === 'limit' ? thing.limit : undefined)),
    disputes: all((thing) => (thing.kind === 'dispute' ? thing.dispute : undefined)),
  };
}

function nearBy({ question, tables }: Pick<Asked, 'question' | 'tables'>): readonly Interface[] {
  const alone = [...question.terms]
    .filter((term) => !transportTerms.has(term))
    .flatMap((term) => {
      const interfaces = tables.interfacesByTerm(term);
      return interfaces.length === 1 ? interfaces : [];
    });
  return [...new Set(alone)];
}

function transportOf(text: string): Asked['transport'] {
  const ws = /\b(?:web ?sockets?|wss?)\b|websocket|长连接/i.test(text);
  // In lower case, “get” and “post” are everyday words.
  const http = /\b(?:https?|rest)\b/i.test(text) || /\b(?:GET|POST)\b/.test(text);
  return ws === http ? undefined : ws ? 'ws' : 'http';
}

/** Each source and question once; at least two questions, none of them the one that was asked. */
function tidy({
  asked,
  text,
  reply,
}: {
  asked: Asked;
  text: string;
  reply: Reply;
}): Omit<Answer, 'locale'> {
  const { say, view } = asked;
  const { site } = view;
  const spare = [
    say.followUps.changes,
    ...(site.catalog.disputes.length > 0 ? [say.followUps.disputes] : []),
  ];
  const own = reply.followUps.filter((question) => question !== text.trim());
  const followUps =
    own.length > 1
      ? own
      : [...new Set([...own, ...spare])].filter((question) => question !== text.trim());
  const sources = new Map(reply.sources.map((page) => [site.pathOf(page), page]));
  return { blocks: reply.blocks, followUps, sources: [...sources.values()].slice(0, mostSources) };
}
