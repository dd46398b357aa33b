import type { DepthTick, Kline, KlineType, TradeTick } from '@errdex/alltick-protocol';
import type { Clock } from '../clock.ts';
import { createNoise, type Noise } from './noise.ts';
import type { Product } from './products.ts';
import { createWalk, type Walk } from './walk.ts';

/** Prices of every product. They depend on the seed, the code and the time since `start` alone. */
export interface Market {
  /** Counts the trades of every product. */
  readonly step: () => number;
  readonly trade: (product: Product) => TradeTick;
  /** At most `levels` levels, as many as the product has when it is left out. */
  readonly depth: (product: Product, levels?: number) => DepthTick;
  /** `count` bars, oldest first, the last of which holds `end` (Unix seconds; 0 is now). */
  readonly klines: (
    product: Product,
    wanted: { type: KlineType; count: number; end: number },
  ) => readonly Kline[];
}

/** A product trades once per step. */
export const stepMs = 1000;
const day = 86_400;
const seconds: Readonly<Record<KlineType, number>> = {
  1: 60,
  2: 300,
  3: 900,
  4: 1800,
  5: 3600,
  6: 7200,
  7: 14_400,
  8: day,
  9: 7 * day,
  10: 30 * day,
};
/** Prices that a bar looks at between its beginning and its end. */
const looks = 4;

interface Quoted {
  readonly walk: Walk;
  readonly noise: Noise;
}

export function createMarket({
  clock,
  seed,
}: {
  readonly clock: Clock;
  readonly seed: string;
}): Market {
  const start = clock.now();
  const quoted = new Map<string, Quoted>();
  const quote = ({ code }: Product): Quoted => {
    let found = quoted.get(code);
    if (found === undefined) {
      found = { walk: createWalk(`${seed} ${code}`), noise: createNoise(`${seed} ${code} volume`) };
      quoted.set(code, found);
    }
    return found;
  };
  const step = () => Math.floor((clock.now() - start) / stepMs);
  // Prices move once a step; until then the same question has the same answer.
  let answers = new Map<string, unknown>();
  let answeredAt = step();
  const keep = <Answer>(key: string, make: (now: number) => Answer): Answer => {
    const now = step();
    if (now !== answeredAt) answers = new Map();
    answeredAt = now;
    let answer = answers.get(key) as Answer | undefined;
    if (answer === undefined) answers.set(key, (answer = make(now)));
    return answer;
  };
  const tick = ({ code }: Product, at: number) => ({
    code,
    seq: String(1_000_000 + at),
    tick_time: String(start + at * stepMs),
  });

  return {
    step,
    trade: (product) =>
      keep(`trade ${product.code}`, (now) => {
        const { walk, noise } = quote(product);
        const price = product.base * (1 + walk(now));
        const lots = 1 + Math.floor(noise(now) * 50);
        return {
          ...tick(product, now),
          price: price.toFixed(product.decimals),
          volume: String(lots * 100),
          turnover: (price * lots * 100).toFixed(2),
          trade_direction: noise(-now) < 0.5 ? 1 : 2,
        };
      }),
    depth: (product, levels = product.levels) =>
      keep(`depth ${product.code} ${levels}`, (now) => {
        const { walk, noise } = quote(product);
        const price = product.base * (1 + walk(now));
        const gap = Math.max(price * 0.0001, 10 ** -product.decimals);
        const side = (sign: 1 | -1) =>
          Array.from({ length: Math.min(levels, product.levels) }, (_, level) => ({
            price: (price + sign * gap * (level + 0.5)).toFixed(product.decimals),
            volume: String(100 * (1 + Math.floor(noise(sign * (now + level)) * 90))),
          }));
        return { ...tick(product, now), bids: side(-1), asks: side(1) };
      }),
    klines: (product, { type, count, end }) =>
      keep(`klines ${product.code} ${type} ${count} ${end}`, (now) => {
        const length = seconds[type];
        const latest = Math.floor((end === 0 ? clock.now() / 1000 : end) / length) * length;
        return Array.from({ length: count }, (_, index) => {
          const timestamp = latest - (count - 1 - index) * length;
          return createBar({ product, quoted: quote(product), timestamp, length, start, now });
        });
      }),
  };
}

function createBar({
  product: { base, decimals },
  quoted: { walk, noise },
  timestamp,
  length,
  start,
  now,
}: {
  readonly product: Product;
  readonly quoted: Quoted;
  readonly timestamp: number;
  readonly length: number;
  readonly start: number;
  /** The step that is the latest; a bar that is not over yet ends there. */
  readonly now: number;
}): Kline {
  const first = Math.floor((timestamp * 1000 - start) / stepMs);
  const prices = Array.from(
    { length: looks + 1 },
    (_, look) => base * (1 + walk(Math.min(now, first + Math.floor((look * length) / looks)))),
  );
  const price = (value: number | undefined) => (value ?? base).toFixed(decimals);
  const volume = 100 * Math.ceil(noise(first) * length);
  return {
    timestamp: String(timestamp),
    open_price: price(prices[0]),
    close_price: price(prices.at(-1)),
    high_price: price(Math.max(...prices)),
    low_price: price(Math.min(...prices)),
    volume: String(volume),
    turnover: (volume * (prices[0] ?? base)).toFixed(2),
  };
}
