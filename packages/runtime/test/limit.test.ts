import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLimits, type GapLimit, type RateLimit } from '../src/index.ts';

const limit = {
  pool: 'each',
  scope: 'token',
  counts: 'requests',
  interfaces: ['kline'],
  past: { entries: ['TOO_OFTEN'], truncates: false },
} as const;

it('gives each plan its figures, and none to a plan without the limit', () => {
  interface Limits {
    readonly rate: RateLimit<'free' | 'paid'>;
    readonly gap: GapLimit<'free' | 'paid'>;
  }
  const limits = createLimits<Limits>(['free', 'paid'], {
    rate: { ...limit, kind: 'rate', values: { max: [1, 20], per: [10_000, 1000] } },
    gap: { ...limit, kind: 'gap', values: { min: [null, 0] } },
  });
  expect(limits).toEqual({
    rate: {
      ...limit,
      kind: 'rate',
      values: { free: { max: 1, per: 10_000 }, paid: { max: 20, per: 1000 } },
    },
    gap: { ...limit, kind: 'gap', values: { paid: { min: 0 } } },
  });
});

it('takes any plan and id for a name, even those that objects have', () => {
  const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
  fc.assert(
    fc.property(names, names, fc.nat(), (plan, id, min) => {
      const compact = Object.fromEntries([[id, { ...limit, kind: 'gap', values: { min: [min] } }]]);
      const limits = createLimits<Readonly<Record<string, GapLimit>>>([plan], compact);
      expect(Object.keys(limits)).toEqual([id]);
      const [{ values }] = Object.values(limits) as [GapLimit];
      expect(Object.entries(values)).toEqual([[plan, { min }]]);
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    }),
  );
});
