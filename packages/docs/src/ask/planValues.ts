import type { Limit, Plan } from '@errdex/schema';
import type { Asked } from './asked.ts';
import type { LimitValue, PlanGroup, PlanValue } from './phrases/answerPhrases.ts';

/** A limit's value on a plan; undefined when it has none there. */
export function valueOf({
  limit,
  plan,
}: {
  readonly limit: Limit;
  readonly plan: string;
}): LimitValue | undefined {
  if (!Object.hasOwn(limit.values, plan)) return undefined;
  const { counts } = limit;
  switch (limit.kind) {
    case 'rate': {
      const value = limit.values[plan];
      return value && { kind: 'rate', counts, max: value.max, per: value.per };
    }
    case 'quantity': {
      const value = limit.values[plan];
      return value && { kind: 'quantity', counts, max: value.max };
    }
    case 'gap': {
      const value = limit.values[plan];
      return value && { kind: 'gap', ms: value.min };
    }
    case 'timeout': {
      const value = limit.values[plan];
      return value && { kind: 'timeout', ms: value.max };
    }
  }
}

/** How long a limit makes a caller wait, in milliseconds; undefined when time does not help. */
export function waitOf(value: LimitValue): number | undefined {
  switch (value.kind) {
    case 'rate':
      return value.per;
    case 'quantity':
      return undefined;
    default:
      return value.ms;
  }
}

/** Texts by plan, as few groups as can be; of the plans asked about, if any. */
export function groupByPlan({
  asked,
  textOf,
}: {
  readonly asked: Asked;
  readonly textOf: (plan: Plan) => string | undefined;
}): readonly PlanValue[] {
  const all = asked.view.site.catalog.plans;
  const chosen = asked.plans.length > 0 ? asked.plans : all;
  const groups = new Map<string, Plan[]>();
  for (const plan of chosen) {
    const text = textOf(plan);
    if (text === undefined) continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [plan]);
    else group.push(plan);
  }
  const covered = [...groups.values()].reduce((sum, { length }) => sum + length, 0) === all.length;
  return [...groups].map(([value, plans], index) => ({
    value,
    plans: {
      kind: kindOf({ plans, all, rest: covered && index === groups.size - 1 && index > 0 }),
      names: plans.map(({ name, id }) => name[asked.view.locale] ?? id),
    },
  }));
}

function kindOf({
  plans,
  all,
  rest,
}: {
  plans: readonly Plan[];
  all: readonly Plan[];
  rest: boolean;
}): PlanGroup['kind'] {
  if (plans.length === all.length && all.length > 1) return 'every';
  const paid = all.filter(({ price }) => price !== undefined && price.amount > 0);
  if (
    plans.length > 1 &&
    paid.length === plans.length &&
    plans.every((plan) => paid.includes(plan))
  ) {
    return 'paid';
  }
  return rest && plans.length > 2 ? 'others' : 'named';
}
