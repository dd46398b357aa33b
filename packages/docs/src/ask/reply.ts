import type { Locale } from '@errdex/schema';
import type { PageRef } from '../site/site.ts';
import { causeReply, fixReply, meaningReply } from './answers/advice.ts';
import { attributeReply } from './answers/attributes.ts';
import { comparePlansReply, compareReply } from './answers/compare.ts';
import { disputeReply } from './answers/disputes.ts';
import { droppedReply } from './answers/dropped.ts';
import { foundReply } from './answers/found.ts';
import { changesReply, entryHistoryReply, limitHistoryReply } from './answers/history.ts';
import { allLimitsReply, planReply } from './answers/limitLists.ts';
import { limitReply } from './answers/limits.ts';
import { listQueryOf, listReply, topicReply, topical } from './answers/list.ts';
import { priceReply, unknownPlanReply, whichPlanReply } from './answers/plans.ts';
import { propertyReply } from './answers/properties.ts';
import { retryReply } from './answers/retry.ts';
import { silenceReply } from './answers/silence.ts';
import { throttledReply } from './answers/throttled.ts';
import { passageReply, sayingReply, unknownReply } from './answers/unknown.ts';
import { whichReply } from './answers/which.ts';
import { type Asked, paragraph, type Reply, titled } from './asked.ts';
import { chooseLimits } from './chooseLimits.ts';
import type { DisputeMatch } from './disputesByWords.ts';
import { fewOf } from './followUps.ts';
import type { Intent } from './intents.ts';
import { silenceLimit } from './silence.ts';
import type { FindSituations } from './situations.ts';
import { amountsOf, asksForAmount, exceededLimit } from './verdict.ts';

/** The pages that a full-text search finds, best first. */
export type Search = (query: {
  readonly locale: Locale;
  readonly text: string;
  readonly limit: number;
}) => readonly PageRef[];

interface Replying {
  readonly asked: Asked;
  readonly unknown: { readonly code: string; readonly shaped: boolean } | undefined;
  readonly situations: () => FindSituations;
  readonly dispute: () => DisputeMatch | undefined;
  readonly search: Search;
}

/** Chooses what to answer by what a question names and wants to know; undefined when nothing fits. */
export function replyTo(replying: Replying): Reply | undefined {
  const { asked } = replying;
  const strong = asked.groups.filter(({ weak }) => !weak);
  const firm = { ...asked, groups: strong };
  return (
    (strong.length === 0 ? aboutPlans(firm) : undefined) ??
    (strong.length > 0 ? aboutEntries({ ...replying, asked: firm }) : undefined) ??
    (strong.length === 0 && replying.unknown?.shaped !== true
      ? aboutDispute({ ...replying, asked: firm })
      : undefined) ??
    (replying.unknown === undefined ? undefined : aboutUnknown({ ...replying, asked: firm })) ??
    withoutEntries({ ...replying, asked: firm }) ??
    (asked.groups.length > 0 ? aboutEntries(replying) : undefined) ??
    aboutThings(firm) ??
    propertyReply(firm) ??
    whichReply({ asked: firm, find: replying.situations() }) ??
    sayingReply(firm) ??
    fromSearch({ ...replying, asked: firm })
  );
}

const parts: Readonly<Partial<Record<Intent, (asked: Asked) => Reply>>> = {
  retry: retryReply,
  wait: retryReply,
  executed: retryReply,
  reconnect: retryReply,
  connection: retryReply,
  fix: fixReply,
  cause: causeReply,
  meaning: meaningReply,
};

/** The question names codes. */
function aboutEntries(replying: Replying): Reply {
  const { asked } = replying;
  const { intents, groups } = asked;
  const count = groups.reduce(
    (sum, { entries, narrowed }) => sum + (narrowed ?? entries).length,
    0,
  );
  if (count > 1 && (intents.has('compare') || (intents.has('either') && groups.length > 1))) {
    const reply = compareReply(asked);
    if (reply !== undefined) return reply;
  }
  if (intents.has('dispute')) return disputeReply(asked);
  if (intents.has('history')) return entryHistoryReply(asked);
  const attribute = asked.pasted ? undefined : attributeReply(asked);
  if (attribute !== undefined) return attribute;
  if (asksForLimit(asked) && !intents.has('retry') && !intents.has('fix') && !intents.has('wait')) {
    const reply = intents.has('cause') ? undefined : limitReply(asked);
    if (reply !== undefined) return reply;
  }
  const wanted = (Object.keys(parts) as Intent[])
    .filter((intent) => intents.has(intent))
    .toSorted((a, b) => (intents.get(a) ?? 0) - (intents.get(b) ?? 0))
    .flatMap((intent) => parts[intent] ?? []);
  const chosen = [...new Set(wanted)];
  const disputed = chosen.length === 0 ? aboutDispute(replying) : undefined;
  if (disputed !== undefined) return disputed;
  // Of several entries, each is told about in full.
  if (chosen.length > 1 && count > 1) return meaningReply(asked);
  // The meaning with advice says all that the others would.
  if (chosen.length === 0 || (chosen.length > 1 && chosen[0] === meaningReply))
    return meaningReply(asked);
  return merged(
    chosen
      .filter((part) => chosen.length === 1 || part !== meaningReply)
      .map((part) => part(asked)),
  );
}

/** The question is about plans as such: which one, what it costs, one that there is not. */
function aboutPlans(asked: Asked): Reply | undefined {
  const { unknownPlan } = asked;
  if (unknownPlan === undefined) return whichPlanReply(asked) ?? priceReply(asked);
  const reply = unknownPlanReply({ asked, word: unknownPlan });
  const limits = asked.interfaces.length > 0 ? limitReply(asked) : undefined;
  return limits === undefined ? reply : merged([reply, limits]);
}

/** Sources answer the question differently, and no figure or code answers it as well. */
function aboutDispute({ asked, dispute, situations }: Replying): Reply | undefined {
  const { intents, question, groups, say } = asked;
  const amounts = amountsOf(question.lower).filter(
    (amount) => !groups.some(({ said }) => said === String(amount)),
  );
  if (intents.has('list') || amounts.length > 0) return undefined;
  if (exceededLimit(asked) !== undefined) return undefined;
  const found = dispute();
  if (found === undefined || (intents.has('limit') && chooseLimits(asked).sure)) return undefined;
  const [likely] = intents.has('which') ? situations()(question.terms) : [];
  if (likely !== undefined && likely.covers >= found.covers) return undefined;
  const reply = disputeReply({ ...asked, disputes: [found.dispute] });
  const lead = paragraph((put) => say.disputed(put(titled(`dispute:${found.dispute.id}`))));
  return { ...reply, blocks: [lead, ...reply.blocks] };
}

function asksForLimit({ intents }: Asked): boolean {
  return intents.has('limit') || intents.has('allowed');
}

function merged(replies: readonly Reply[]): Reply {
  const [first, ...rest] = replies;
  const answers = rest.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'section'));
  const own = first?.blocks ?? [];
  return {
    blocks: [
      ...own.filter(({ kind }) => kind !== 'section'),
      ...answers,
      ...own.filter(({ kind }) => kind === 'section'),
    ],
    sources: replies.flatMap(({ sources }) => sources),
    followUps: fewOf(replies.flatMap(({ followUps }) => followUps)),
  };
}

/** The question names no code for sure. */
function withoutEntries({ asked, situations }: Replying): Reply | undefined {
  const { intents, question, limits, interfaces, plans, domains, transport } = asked;
  const named = limits.length + interfaces.length + plans.length;
  const passage = named === 0 ? passageReply(asked) : undefined;
  if (passage !== undefined) return passage;
  const silence = silenceLimit(asked);
  if (silence !== undefined && (intents.has('which') || intents.has('cause'))) {
    return silenceReply({ asked, limit: silence });
  }
  if (limits.length + interfaces.length === 0 && !intents.has('which')) {
    const reply = throttledReply(asked) ?? droppedReply(asked);
    if (reply !== undefined) return reply;
  }
  if (intents.has('compare') && plans.length > 1) return comparePlansReply(asked);
  if (intents.has('dispute')) return disputeReply(asked);
  if (intents.has('history') || intents.has('news')) {
    const reply = intents.has('history') || named > 0 ? limitHistoryReply(asked) : undefined;
    if (reply !== undefined) return reply;
    if (named === 0 && !intents.has('which') && !intents.has('fix')) return changesReply(asked);
  }
  if (intents.has('which')) {
    const reply = whichReply({ asked, find: situations() });
    if (reply !== undefined) return reply;
  }
  if (
    intents.has('list') &&
    /codes?\b|errors?\b|码|错误|报错|retr(?:y|i)able/.test(question.lower)
  ) {
    const { domain, retry, closes } = listQueryOf(asked);
    const filtered = domain ?? transport ?? retry;
    if (filtered !== undefined || closes) return listReply(asked);
    const reply = topicReply(asked);
    if (reply !== undefined) return reply;
    if (question.terms.size < 3 && !topical.test(question.lower)) return listReply(asked);
  }
  const asksLimit = asksForLimit(asked) || intents.has('wait') || asksForAmount(question);
  if (asksForLimit(asked) || (asksLimit && named > 0)) {
    const reply = limitReply(asked) ?? (named === 0 ? allLimitsReply(asked) : undefined);
    if (reply !== undefined) return reply;
  }
  return domains.length > 0 && intents.has('list') ? listReply(asked) : undefined;
}

/** The question only names something. */
function aboutThings(asked: Asked): Reply | undefined {
  if (asked.disputes.length > 0) return disputeReply(asked);
  if (asked.limits.length > 0 || asked.interfaces.length > 0) {
    const reply = limitReply(asked);
    if (reply !== undefined) return reply;
  }
  if (asked.plans.length > 0) return planReply(asked);
  return asked.domains.length > 0 && asked.question.terms.size < 3 ? listReply(asked) : undefined;
}

function aboutUnknown(replying: Replying): Reply | undefined {
  const { asked, unknown, search } = replying;
  if (unknown === undefined) return undefined;
  const { intents, limits, interfaces, plans } = asked;
  const asksAbout = limits.length + interfaces.length + plans.length > 0 && !intents.has('meaning');
  if (!unknown.shaped && (asksAbout || intents.has('which'))) {
    const reply = withoutEntries(replying);
    if (reply !== undefined) return reply;
  }
  const pages = search({ locale: asked.view.locale, text: unknown.code, limit: 4 });
  return unknownReply({ asked, unknown: unknown.code, shaped: unknown.shaped, pages });
}

function fromSearch({ asked, search }: Replying): Reply | undefined {
  const { view, question } = asked;
  if (question.terms.size === 0) return undefined;
  const found = search({ locale: view.locale, text: question.text, limit: 5 });
  const pages = new Map(found.map((page) => [view.site.pathOf(page), page]));
  return foundReply({ asked, pages: [...pages.values()] });
}
