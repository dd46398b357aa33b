import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlots } from '../../src/throttle/slots.ts';

describe('slots', () => {
  it('never let more than max through in any span, whenever answers come', () => {
    const step = fc.record({ wait: fc.nat(700), answer: fc.nat(2500) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(step, { maxLength: 80 }),
        (max, steps) => {
          const per = 1000;
          const slots = createSlots(max, per);
          const sent: number[] = [];
          let pending: number[] = [];
          let now = 0;
          for (const { wait, answer } of steps) {
            now += wait;
            for (const at of pending.filter((time) => time <= now).toSorted((a, b) => a - b)) {
              slots.release(at);
            }
            pending = pending.filter((time) => time > now);
            const free = slots.free(now);
            expect(free).toBe(slots.next(now, 0) <= now);
            if (!free) continue;
            slots.take();
            sent.push(now);
            pending.push(now + answer);
          }
          for (const [index, time] of sent.entries()) {
            const within = sent.slice(index).filter((other) => other < time + per);
            expect(within.length).toBeLessThanOrEqual(max);
          }
        },
      ),
    );
  });

  it('remember a day of requests in little memory, and never too short', () => {
    const day = 86_400_000;
    const slots = createSlots(1_728_000, day);
    for (let index = 0; index < 1_728_000; index++) {
      slots.take();
      slots.release(index * 50);
    }
    expect(slots.free(day - 1)).toBe(false);
    const next = slots.next(day, 0);
    expect(next).toBeGreaterThanOrEqual(day);
    expect(next).toBeLessThan(day * 1.003);
    expect(slots.free(next)).toBe(true);
  });
});
