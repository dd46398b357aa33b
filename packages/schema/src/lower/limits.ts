import type { Limit, PerPlan } from '../ir.ts';
import { milliseconds } from '../parse/duration.ts';
import { sourceNotes, localizedProse } from './text.ts';
import type { Head } from '../validate/head.ts';

type Source = Head['limits'][number];
type Plans = Head['plans'];

/** Limits with a value for every plan that has one: its own, that of the plan it follows, or `all`. */
export function lowerLimit({ source, plans }: { source: Source; plans: Plans }): Limit {
  const base = {
    id: source.id,
    title: source.title,
    ...(source.note && { note: localizedProse(source.note) }),
    interfaces: source.interfaces,
    pool: source.pool ?? ('each' as const),
    scope: source.scope,
    counts: source.counts,
    past: { entries: source.past.entries ?? [], truncates: source.past.truncates ?? false },
    evidence: source.evidence ?? ('documented' as const),
    sources: sourceNotes(source.sources),
  };
  switch (source.kind) {
    case 'rate':
      return {
        kind: 'rate',
        ...base,
        values: perPlan({
          values: source.values,
          plans,
          lower: ({ max, per }) => ({ max, per: milliseconds(per) }),
        }),
      };
    case 'quantity':
      return {
        kind: 'quantity',
        ...base,
        values: perPlan({ values: source.values, plans, lower: ({ max }) => ({ max }) }),
      };
    case 'gap':
      return {
        kind: 'gap',
        ...base,
        values: perPlan({
          values: source.values,
          plans,
          lower: ({ min }) => ({ min: milliseconds(min) }),
        }),
      };
    case 'timeout':
      return {
        kind: 'timeout',
        ...base,
        values: perPlan({
          values: source.values,
          plans,
          lower: ({ max }) => ({ max: milliseconds(max) }),
        }),
      };
  }
}

function perPlan<Value, Lowered>({
  values,
  plans,
  lower,
}: {
  values: Readonly<Record<string, Value>>;
  plans: Plans;
  lower: (value: Value) => Lowered;
}): PerPlan<Lowered> {
  const found = plans.flatMap((plan) => {
    const followed = [plan.id, ...followedPlans({ plan, plans })];
    const holder = followed.find((id) => Object.hasOwn(values, id)) ?? 'all';
    const value = values[holder];
    return value ? [[plan.id, lower(value)] as const] : [];
  });
  return Object.fromEntries(found) as PerPlan<Lowered>;
}

/** Ids of the plans whose limits a plan has, the nearest first; a circle ends where it closes. */
export function followedPlans({
  plan,
  plans,
}: {
  plan: Plans[number];
  plans: Plans;
}): readonly string[] {
  const followed: string[] = [];
  let next = plan.limitsAs;
  while (next !== undefined && !followed.includes(next)) {
    followed.push(next);
    const id = next;
    next = plans.find((other) => other.id === id)?.limitsAs;
  }
  return followed;
}
