import { limits, type PlanId } from '@errdex/alltick/limits';
import { checkOneOf } from './checkOneOf.ts';
import type { LimitId } from './outcome.ts';

/** What is in a limit's value, whatever its kind; times are milliseconds. */
export interface PlanLimit {
  readonly max?: number;
  readonly per?: number;
  readonly min?: number;
}

/**
 * What a limit allows on a plan; nothing is in it when the plan has no such limit. Throws a TypeError
 * when there is no such plan, of which no limit at all would be kept.
 */
export function planLimit(id: LimitId, plan: PlanId): PlanLimit {
  // Every plan has this one.
  checkOneOf('plan', plan, limits['http-minute-total'].values);
  return limits[id].values[plan] ?? {};
}

/** The time that a limit speaks of, in milliseconds. */
export function spanOf(id: LimitId, plan: PlanId): number | undefined {
  const { per, min } = planLimit(id, plan);
  return per ?? min;
}
