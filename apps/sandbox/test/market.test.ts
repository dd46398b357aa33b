import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Clock } from '../src/index.ts';
import { createMarket } from '../src/market/market.ts';
import { findProduct, namedProducts } from '../src/market/products.ts';
import { createWalk } from '../src/market/walk.ts';

/** A clock that a test sets. */
function createStill(): Clock & { time: number } {
  const clock = {
    time: 1_800_000_000_000,
    now: () => clock.time,
    advance: () => {},
    every: () => () => {},
  };
  return clock;
}

/** What every product costs in twenty steps. */
function pricesOf(seed: string): readonly (readonly string[])[] {
  const clock = createStill();
  const market = createMarket({ clock, seed });
  return Array.from({ length: 20 }, () => {
    clock.time += 1000;
    return namedProducts.map((product) => market.trade(product).price);
  });
}

it('makes the same prices of the same seed, and others of another', () => {
  expect(pricesOf('a')).toEqual(pricesOf('a'));
  expect(pricesOf('a')).not.toEqual(pricesOf('b'));
});

it('moves prices in small steps about their base', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -1e8, max: 1e8 }), (seed, step) => {
      const walk = createWalk(seed);
      expect(Math.abs(walk(step))).toBeLessThan(0.2);
      expect(Math.abs(walk(step + 1) - walk(step))).toBeLessThan(0.002);
    }),
  );
});

it('does not stand still', () => {
  const walk = createWalk('x');
  const prices = Array.from({ length: 1000 }, (_, step) => walk(step).toFixed(6));
  expect(new Set(prices).size).toBeGreaterThan(500);
});

it.each([
  '700.HK',
  '1.HK',
  '9999.HK',
  '600519.SH',
  '000001.SZ',
  '300750.SZ',
  'BTCUSDT',
  'GOLD',
  'Silver',
])('lists %s', (code) => expect(findProduct(code)?.code).toBe(code));

it.each(['btcusdt', 'HK-1288', '0700.HK', '700.hk', '10000.HK', 'gold', '', '600519', 'AAPL'])(
  'does not list %j, which is not the real style',
  (code) => expect(findProduct(code)).toBeUndefined(),
);
