import type { Limit } from '@errdex/schema';
import { join } from '../../blocks/inline.ts';
import { type Asked, paragraph, type Reply } from '../asked.ts';
import { fewOf, followUpsForLimits } from '../followUps.ts';
import { transportTerms } from '../text.ts';
import { disputeList, interfaceName, limitLine, listOf, planName, sourcesOf } from './limitText.ts';

/** How many limits are told at most. */
const mostListed = 40;

/** All limits of the interfaces asked about, on the plan asked about if there is one. */
export function interfaceReply(asked: Asked): Reply {
  const { say, view, interfaces, plans, tables } = asked;
  const limits = [...new Set(interfaces.flatMap(({ id }) => tables.limitsOfInterface(id)))]
    .filter(
      (limit) => plans.length === 0 || plans.some(({ id }) => Object.hasOwn(limit.values, id)),
    )
    .slice(0, mostListed);
  const subject = join(
    interfaces.map((one) => interfaceName({ asked, interface: one })),
    view.phrases.and,
  );
  return {
    blocks:
      limits.length === 0
        ? [paragraph((put) => say.noLimits(put(subject)))]
        : [
            paragraph((put) => say.limitsOf(put(subject))),
            {
              kind: 'list',
              ordered: false,
              items: limits.map((limit) => ({ text: limitLine({ asked, limit }) })),
            },
            ...disputeList({ asked, limits }),
          ],
    sources: sourcesOf({ asked, limits }),
    followUps: followUpsForLimits({ asked, limits }),
  };
}

// Words of a question for limits as such.
const plain: ReadonlySet<string> = new Set([
  ...transportTerms,
  'limit',
  'apply',
  'endpoint',
  'interfac',
  'api',
  '接口',
  '限制',
]);

/** All limits, of the transport asked about if there is one; undefined when more was asked. */
export function allLimitsReply(asked: Asked): Reply | undefined {
  const { say, view, question, transport } = asked;
  if (!/\blimits?\b|限制/.test(question.lower)) return undefined;
  // Words too short to be corrected are left out of account.
  const telling = [...question.terms].filter((term) => !/^[a-z]{1,3}$/.test(term));
  if (!telling.every((term) => plain.has(term))) return undefined;
  const { catalog } = view.site;
  const subject =
    transport === undefined
      ? (catalog.title[view.locale] ?? catalog.id)
      : view.phrases.transports[transport];
  const limits = limitsOver(asked).slice(0, mostListed);
  return {
    blocks:
      limits.length === 0
        ? [paragraph(() => say.noLimits(subject))]
        : [
            ...listOf({ asked, limits, title: say.limitsOf(subject) }),
            ...disputeList({ asked, limits }),
          ],
    sources: limits.length === 0 ? [{ kind: 'codes', part: 1 }] : sourcesOf({ asked, limits }),
    followUps: limits.length === 0 ? [] : followUpsForLimits({ asked, limits: limits.slice(0, 3) }),
  };
}

/** The limits of the transport asked about, or all. */
function limitsOver({ view, transport }: Asked): readonly Limit[] {
  const { interfaces, limits } = view.site.catalog;
  return limits
    .slice(0, 500)
    .filter(
      (limit) =>
        transport === undefined ||
        interfaces.some((one) => one.transport === transport && limit.interfaces.includes(one.id)),
    );
}

/** All limits of the plans asked about. */
export function planReply(asked: Asked): Reply | undefined {
  const { say, view } = asked;
  const [plan] = asked.plans;
  if (plan === undefined) return undefined;
  const limits = limitsOver(asked)
    .filter((limit) => Object.hasOwn(limit.values, plan.id))
    .slice(0, mostListed);
  const name = planName({ asked, plan });
  if (limits.length === 0) {
    return {
      blocks: [paragraph(() => say.noLimits(name))],
      sources: [],
      followUps: [say.followUps.changes],
    };
  }
  return {
    blocks: listOf({
      asked: { ...asked, plans: [plan], interfaces: [] },
      limits,
      title: say.limitsOfPlan(name),
    }),
    sources: sourcesOf({ asked, limits }),
    followUps: fewOf([
      ...limits.slice(0, 2).map(({ title, id }) => say.followUps.limit(title[view.locale] ?? id)),
      ...followUpsForLimits({ asked, limits }),
    ]),
  };
}
