import { limits } from '@errdex/alltick/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planIds } from '../src/accounts.ts';
import type { Clock } from '../src/index.ts';
import { createMeter } from '../src/limits/meter.ts';
import { createWindow } from '../src/limits/window.ts';

function createStill(): Clock & { time: number } {
  const clock = {
    time: Date.UTC(2026, 0, 5),
    now: () => clock.time,
    advance: () => {},
    every: () => () => {},
  };
  return clock;
}

const endpoints = ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'];

/** How many of the accepted requests, each with its time, a budget of the plan counts at the last. */
function inWindow(
  accepted: readonly { id: string; at: number }[],
  ids: readonly string[],
  per: number,
) {
  const at = accepted.at(-1)?.at ?? 0;
  return accepted.filter((one) => ids.includes(one.id) && one.at > at - per).length;
}

describe('a meter', () => {
  it('lets through what every budget has room for, and nothing else', () => {
    const steps = fc.array(
      fc.record({ id: fc.constantFrom(...endpoints), wait: fc.integer({ min: 0, max: 4000 }) }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...planIds), steps, (plan, asked) => {
        const clock = createStill();
        const meter = createMeter({ clock, plan });
        const accepted: { id: string; at: number }[] = [];
        for (const { id, wait } of asked) {
          clock.time += wait;
          const refused = meter.request(id) !== undefined;
          const after = [...accepted, { id, at: clock.time }];
          const full = Object.values(limits).some((limit) => {
            if (limit.kind !== 'rate' || !limit.interfaces.includes(id)) return false;
            const value = limit.values[plan];
            const ids = limit.pool === 'each' ? [id] : limit.interfaces;
            return value !== undefined && inWindow(after, ids, value.per) > value.max;
          });
          expect(refused).toBe(full);
          if (!refused) accepted.push({ id, at: clock.time });
        }
      }),
    );
  });

  it('does not count what it refuses', () => {
    const clock = createStill();
    const meter = createMeter({ clock, plan: 'basic' });
    expect(meter.request('kline')).toBeUndefined();
    for (let time = 0; time < 9; time += 1) {
      clock.time += 100;
      expect(meter.request('kline')).toBe('PLAN_RATE_EXCEEDED');
    }
    clock.time += 100;
    expect(meter.request('kline')).toBeUndefined();
  });

  it('shows what is used of each budget, a shared one once', () => {
    const meter = createMeter({ clock: createStill(), plan: 'free' });
    meter.request('kline');
    meter.request('trade-tick');
    expect(meter.usage().map((one) => [one.limit, one.interface, one.used])).toEqual([
      ['http-endpoint-rate', 'kline', 1],
      ['http-minute-total', undefined, 2],
      ['http-day-total', undefined, 2],
      ['http-endpoint-rate', 'trade-tick', 1],
    ]);
  });
});

it('begins a day anew at midnight of UTC+8', () => {
  const day = createWindow(86_400_000);
  const beforeMidnight = Date.UTC(2026, 0, 5, 15, 59, 59);
  day.add(beforeMidnight);
  expect(day.used(beforeMidnight)).toBe(1);
  expect(day.used(beforeMidnight + 1000)).toBe(0);
});
