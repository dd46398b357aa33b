import type { Entry, Limit } from '@errdex/schema';
import type { Block } from '../../blocks/block.ts';
import { join } from '../../blocks/inline.ts';
import { entryTitle, resolveTarget } from '../../site/resolve.ts';
import { type Asked, linked, meaningOf, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { chooseLimits } from '../chooseLimits.ts';
import { followUpsFor, followUpsForLimits, fewOf } from '../followUps.ts';
import type { FindSituations, Match, Situation } from '../situations.ts';
import { limitSentence } from './limitText.ts';
import { retryInline } from './retry.ts';
import { transportTerms } from '../text.ts';
import { exceededLimit } from '../verdict.ts';

/** Under this part of a question, a match is a coincidence; more so when no case was asked about. */
const leastCovered = { asked: 0.34, guessed: 0.5 } as const;
/** How near the best another match has to be to be told too. */
const nearness = 0.9;

/** Which code arrives in the case that a question describes; undefined when no case is like it. */
export function whichReply({
  asked,
  find,
}: {
  readonly asked: Asked;
  readonly find: FindSituations;
}): Reply | undefined {
  const terms = new Set([...asked.question.terms].filter((term) => !transportTerms.has(term)));
  const exceeded = exceededLimit(asked) ?? namedLimit(asked);
  const matches =
    exceeded === undefined
      ? find(terms).filter((match) => fits({ asked, match }))
      : [matchOf({ asked, limit: exceeded })];
  const [match] = matches;
  const { intents } = asked;
  const asksCase = intents.has('which') || intents.has('cause') || intents.has('fix');
  const least = asksCase ? leastCovered.asked : leastCovered.guessed;
  const enough = intents.has('which') ? 1 : asksCase ? Math.min(2, terms.size) : 2;
  if (match === undefined || match.covers < least || match.hits < enough) return undefined;
  const { say, view } = asked;
  const { situation } = match;
  const [entry] = situation.entries;
  const others = otherEntries({ matches, first: situation });
  const blocks: Block[] = [
    ...answerOf({ asked, situation }),
    ...(others.length === 0
      ? []
      : [paragraph((put) => say.alsoPossible(put(join(others.map(linked), view.phrases.and))))]),
  ];
  if (entry !== undefined) {
    const steps = entry.text[view.locale]?.fixes ?? [];
    blocks.push({
      kind: 'section',
      id: 'excerpt',
      heading: say.excerpt(entryTitle(entry)),
      blocks: [
        {
          kind: 'facts',
          items: [{ label: view.phrases.retry, value: retryInline({ asked, entry }) }],
        },
        ...(steps.length === 0
          ? []
          : [{ kind: 'list', ordered: true, items: steps.map((text) => ({ text })) } as const]),
      ],
    });
  }
  const entries = [...new Set([...situation.entries, ...others])];
  const limit = situation.kind === 'limit' ? situation.limit : undefined;
  const limitPage = limit && resolveTarget({ view, to: `limit:${limit.id}` }).page;
  return {
    blocks,
    sources: [...entries.slice(0, 3).map(pageOf), ...(limitPage === undefined ? [] : [limitPage])],
    followUps: fewOf([
      ...followUpsFor({ asked, entries, next: ['fix', 'retry', 'compare', 'limit'] }).slice(0, 3),
      ...(limit === undefined ? [] : followUpsForLimits({ asked, limits: [limit] })),
    ]),
  };
}

/** The limit that the question says is exceeded. */
function namedLimit(asked: Asked): Limit | undefined {
  if (!asked.question.terms.has('+exceed')) return undefined;
  const { limits, sure } = chooseLimits(asked);
  return sure
    ? limits.slice(0, 1).find(({ past }) => past.truncates || past.entries.length > 0)
    : undefined;
}

/** A limit, as the case that a question describes. */
function matchOf({ asked: { view }, limit }: { asked: Asked; limit: Limit }): Match {
  const entries = limit.past.entries.flatMap((name) => view.site.entries.get(name) ?? []);
  return { situation: { kind: 'limit', limit, entries }, score: 1, hits: 2, covers: 1 };
}

/** A limit that does not hold for the interface or the plan asked about is not past. */
function fits({ asked, match: { situation } }: { asked: Asked; match: Match }): boolean {
  const { interfaces, plans, transport } = asked;
  if (
    transport !== undefined &&
    !situation.entries.some(({ transports }) => transports.includes(transport))
  ) {
    return false;
  }
  if (situation.kind !== 'limit') return true;
  const { limit } = situation;
  return (
    (interfaces.length === 0 || interfaces.some(({ id }) => limit.interfaces.includes(id))) &&
    (plans.length === 0 || plans.some(({ id }) => Object.hasOwn(limit.values, id)))
  );
}

function otherEntries({
  matches,
  first,
}: {
  matches: readonly Match[];
  first: Situation;
}): readonly Entry[] {
  const best = matches[0]?.score ?? 0;
  const near = matches
    .filter(({ score, situation }) => score >= best * nearness && situation.kind !== 'limit')
    .flatMap(({ situation }) => situation.entries);
  return [...new Set([...first.entries.slice(1), ...near])]
    .filter((entry) => entry !== first.entries[0])
    .slice(0, 3);
}

function answerOf({ asked, situation }: { asked: Asked; situation: Situation }): readonly Block[] {
  const { say } = asked;
  const [entry] = situation.entries;
  if (situation.kind === 'limit') {
    const limit = situation.limit;
    const title = titled(`limit:${limit.id}`);
    const sentence = { kind: 'paragraph', text: limitSentence({ asked, limit }) } as const;
    const note = limit.note?.[asked.view.locale];
    if (entry === undefined) {
      return [
        paragraph((put) => say.truncated(put(title))),
        sentence,
        ...(note === undefined ? [] : [{ kind: 'quote', text: note } as const]),
      ];
    }
    return [
      paragraph((put) => say.arrives(put(linked(entry)), put(meaningOf({ asked, entry })))),
      sentence,
    ];
  }
  if (entry === undefined) return [];
  const sentence = asked.intents.has('which') ? say.arrives : say.soundsLike;
  const first = paragraph((put) => sentence(put(linked(entry)), put(meaningOf({ asked, entry }))));
  if (situation.kind === 'cause')
    return [first, paragraph((put) => say.because(put(situation.text)))];
  return situation.kind === 'scenario'
    ? [first, { kind: 'scenario', scenario: situation.scenario }]
    : [first];
}
