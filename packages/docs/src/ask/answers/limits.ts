import type { Limit } from '@errdex/schema';
import type { Inline } from '../../blocks/block.ts';
import { compose, join } from '../../blocks/inline.ts';
import { type Asked, linked, type Reply } from '../asked.ts';
import { chooseLimits } from '../chooseLimits.ts';
import { followUpsForLimits } from '../followUps.ts';
import { verdict } from '../verdict.ts';
import { interfaceReply, planReply } from './limitLists.ts';
import { disputeList, limitSentence, listOf, sourcesOf } from './limitText.ts';

const mostOthers = 6;

/** What a plan may do; undefined when the question leads to no limit. */
export function limitReply(asked: Asked): Reply | undefined {
  const { say, view } = asked;
  const fromEntries = asked.groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ limits }) => limits)
    .flatMap((id) => view.site.limits.get(id) ?? []);
  const named = asked.interfaces.length + asked.limits.length > 0;
  const chosen = chooseLimits(asked);
  const limits = !named && fromEntries.length > 0 ? [...new Set(fromEntries)] : chosen.limits;
  if (limits.length === 0 && asked.interfaces.length > 0) return interfaceReply(asked);
  if (limits.length === 0 || (!named && fromEntries.length === 0 && !chosen.sure)) {
    return asked.plans.length > 0 ? planReply(asked) : undefined;
  }
  if (chosen.open && asked.limits.length === 0 && asked.interfaces.length > 0)
    return interfaceReply(asked);
  const [first, ...rest] = limits as [Limit, ...Limit[]];
  const others = [...new Set([...rest, ...siblings({ asked, limit: first })])]
    .filter((limit) => limit !== first && isNear({ asked, limit, first }))
    .slice(0, mostOthers);
  const answered = verdict({ asked, limit: first });
  const sentence = limitSentence({ asked, limit: first });
  const note = first.note?.[view.locale];
  const again =
    note !== undefined &&
    /\b(?:resets?|renewed|refill\w*|restored)\b|重置|恢复|清零|刷新/.test(asked.question.lower);
  return {
    blocks: [
      ...(again ? [{ kind: 'paragraph', text: note } as const] : []),
      {
        kind: 'paragraph',
        text: [
          ...(answered === undefined ? [] : [say.allowed(answered), view.phrases.space]),
          ...sentence,
          view.phrases.space,
          ...pastSentence({ asked, limit: first }),
        ],
      },
      ...(note === undefined || again ? [] : [{ kind: 'quote', text: note } as const]),
      ...listOf({ asked, limits: others, title: say.alsoLimited }),
      ...disputeList({ asked, limits: [first] }),
    ],
    sources: sourcesOf({ asked, limits: [first, ...others], entriesOf: first }),
    followUps: followUpsForLimits({ asked, limits: [first, ...others] }),
  };
}

/** Worth telling beside the first: of the same interfaces or counts, and with a value to tell. */
function isNear({
  asked: { plans, limits },
  limit,
  first,
}: {
  asked: Asked;
  limit: Limit;
  first: Limit;
}): boolean {
  return (
    (limits.includes(limit) ||
      (limit.kind === first.kind &&
        (limit.counts === first.counts ||
          limit.interfaces.some((id) => first.interfaces.includes(id))))) &&
    (plans.length === 0 || plans.some(({ id }) => Object.hasOwn(limit.values, id)))
  );
}

function pastSentence({ asked, limit }: { asked: Asked; limit: Limit }): Inline {
  const { say, view } = asked;
  const entries = limit.past.entries.flatMap((name) => view.site.entries.get(name) ?? []);
  if (entries.length > 0)
    return compose((put) => say.past(limit.kind, put(join(entries.map(linked), say.or))));
  return [limit.past.truncates ? say.pastTruncates : say.pastUnknown];
}

/** Limits of the same kind for the same interface. */
function siblings({ asked, limit }: { asked: Asked; limit: Limit }): readonly Limit[] {
  return asked.interfaces
    .flatMap(({ id }) => asked.tables.limitsOfInterface(id))
    .filter((other) => other.kind === limit.kind);
}
