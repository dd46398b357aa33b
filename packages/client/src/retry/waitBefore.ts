import type { PlanId } from '@errdex/alltick/limits';
import type { Failure, LimitId } from '../outcome.ts';
import { spanOf } from '../planLimit.ts';

/**
 * How long the entry's policy says to wait before the same is tried again, in milliseconds;
 * undefined when it is not to be tried again, or nobody can tell.
 */
export function waitBefore(outcome: Failure, plan: PlanId): number | undefined {
  if (outcome.kind !== 'error') return undefined;
  const { when, wait } = outcome.retry;
  if (!wait || !(when === 'after-wait' || when === 'after-reconnect')) return undefined;
  return 'ms' in wait ? wait.ms : spanOf(wait.limit as LimitId, plan);
}
