import { limits, type PlanId } from '@errdex/alltick/limits';
import type { LimitId } from '../outcome.ts';
import { planLimit, spanOf } from '../planLimit.ts';
import { createSlots, type Slots } from './slots.ts';
import type { Use } from './throttle.ts';

/** What a plan's limit leaves. */
export interface Budget {
  readonly limit: LimitId;
  readonly interfaces: readonly string[];
  /** Whether two uses take from the same slots. */
  readonly key: (use: Use) => string;
  /** The slots that a use takes one of. */
  readonly own: (use: Use) => Slots;
  /** The slots of which one has to be free for it. */
  readonly needed: (use: Use, now: number) => readonly Slots[];
  /** Held until what was opened is gone, not only until the answer. */
  readonly lasting: boolean;
}

/** The limits that bind what uses one token; what binds a single request or connection is the caller's. */
export function createBudgets(plan: PlanId): readonly Budget[] {
  return (Object.keys(limits) as LimitId[]).flatMap((id) => {
    const { kind, pool, scope, interfaces, values } = limits[id];
    const { max = 1 } = planLimit(id, plan);
    const span = spanOf(id, plan) ?? 0;
    const across = scope === 'across-connections';
    if (!values[plan] || !(across || scope === 'token')) return [];
    const lasting = kind === 'quantity';
    const all = new Map<string, Slots>();
    const key = (use: Use): string =>
      `${across ? use.connection : lasting ? use.service : pool === 'each' ? use.interface : ''}`;
    const own = (use: Use): Slots => {
      const place = key(use);
      let slots = all.get(place);
      if (!slots) {
        slots = createSlots(max, span);
        all.set(place, slots);
      }
      return slots;
    };
    const others = (use: Use, now: number): readonly Slots[] =>
      [...all].flatMap(([place, slots]) => {
        // Of a connection nothing need be remembered once its gap is over.
        if (slots.free(now)) all.delete(place);
        return place === use.connection ? [] : [slots];
      });
    return {
      limit: id,
      interfaces,
      key: across ? () => '' : key,
      own,
      needed: across ? others : (use) => [own(use)],
      lasting,
    };
  });
}
