import type { Catalog, Limit } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import type { View } from '../site/site.ts';
import type { Asked } from './asked.ts';
import { termsOf } from './text.ts';

const mostRead = 300;

const silent =
  /\b(?:without|no|not|never|stop|stops|stopped|skip|forget|missing|silence|silent|idle)\b|n't\b|不发|没发|没有发|未发|不送|停止|停发|没有|忘|不响应/;
/** The term for what ends a connection. */
export const closing = '+close';
const units: readonly (readonly [number, RegExp])[] = [
  [1000, /(?<![\d.])(\d{1,6})[ -]?(?:s|secs?|seconds?|秒)(?![a-z])/],
  [60_000, /(?<![\d.])(\d{1,6})[ -]?(?:mins?|minutes?|分钟)(?![a-z])/],
];

/**
 * The time after which silence ends a connection, where a question asks what silence leads to, or
 * why a connection ends after just that time.
 */
export function silenceLimit({
  question,
  interfaces,
  limits,
  intents,
  view,
}: Asked): Limit | undefined {
  const closes = question.terms.has(closing) || intents.has('connection');
  const silence = silent.test(question.lower);
  if (!closes && !silence) return undefined;
  const time = durationIn(question.lower);
  const meant = codelessTimeouts(view.site.catalog).filter(
    (limit) =>
      (time !== undefined && longest(limit) === time) ||
      (time === undefined &&
        (limits.includes(limit) || interfaces.some(({ id }) => limit.interfaces.includes(id)))),
  );
  const ends = meant.filter((limit) => saysClosing({ limit, locale: view.locale }));
  return (ends.length > 0 ? ends : meant).toSorted((a, b) => longest(b) - longest(a))[0];
}

/** Times after which silence ends a connection, without a code. */
export function closingTimeouts({ site, locale }: View): readonly Limit[] {
  return codelessTimeouts(site.catalog).filter((limit) => saysClosing({ limit, locale }));
}

function codelessTimeouts({ limits }: Catalog): readonly Limit[] {
  return limits
    .slice(0, mostRead)
    .filter(({ kind, past }) => kind === 'timeout' && past.entries.length === 0);
}

function durationIn(lower: string): number | undefined {
  const [found] = units.flatMap(([unit, sign]) => {
    const count = lower.match(sign)?.[1];
    return count === undefined ? [] : [Number(count) * unit];
  });
  return found;
}

function longest(limit: Limit): number {
  return limit.kind === 'timeout'
    ? Math.max(...Object.values(limit.values).map(({ max }) => max))
    : 0;
}

function saysClosing({ limit, locale }: { limit: Limit; locale: string }): boolean {
  const note = plainText(limit.note?.[locale] ?? [], () => '');
  return termsOf(`${limit.title[locale] ?? ''} ${note}`).has(closing);
}
