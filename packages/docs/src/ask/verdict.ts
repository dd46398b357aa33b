import type { Limit } from '@errdex/schema';
import type { Asked } from './asked.ts';
import { chooseLimits } from './chooseLimits.ts';
import type { LimitValue } from './phrases/answerPhrases.ts';
import { valueOf } from './planValues.ts';

const asksWhether =
  /^(?:can|may|could|is it (?:ok|okay|allowed|possible)|am i allowed|are we allowed|do i get)\b|能不能|可不可以|可以.{0,40}吗|能.{0,40}吗|行吗|行不行/;

const perSecond = 1000;
const spans: readonly (readonly [number, RegExp])[] = [
  [perSecond, /per second|a second|every second|one second|same second|每秒|一秒|同一秒|1 ?秒/],
  [60_000, /per minute|a minute|every minute|one minute|每分钟|一分钟|1 ?分钟/],
  [86_400_000, /per day|a day|every day|one day|每天|每日|一天|1 ?天/],
];

/**
 * Whether what a yes-or-no question wants to do fits a limit on its plan; undefined unless the
 * question has one amount to compare.
 */
export function verdict({
  asked: { question, plans },
  limit,
}: {
  readonly asked: Asked;
  readonly limit: Limit;
}): boolean | undefined {
  const [plan] = plans;
  if (plan === undefined || plans.length > 1 || !asksWhether.test(question.lower)) return undefined;
  const value = valueOf({ limit, plan: plan.id });
  const amounts = amountsOf(question.lower);
  const [amount] = amounts;
  if (value === undefined || amount === undefined) return undefined;
  if (value.kind === 'quantity') return amounts.length === 1 ? amount <= value.max : undefined;
  if (value.kind !== 'rate') return undefined;
  const span = spans.find(([, sign]) => sign.test(question.lower))?.[0];
  return span === undefined ? undefined : amount / span <= value.max / value.per;
}

/**
 * The limit that an amount or a pace in the question goes past on every plan asked about: of the
 * interfaces that it names, or else one that it surely speaks of.
 */
export function exceededLimit(asked: Asked): Limit | undefined {
  const { question, interfaces, plans, tables, view } = asked;
  const [amount] = amountsOf(question.lower);
  const pace = paceOf(question.lower);
  if (amount === undefined && pace === undefined) return undefined;
  const chosen = plans.length > 0 ? plans : view.site.catalog.plans;
  const isPast = (value: LimitValue): boolean =>
    value.kind === 'quantity'
      ? amount !== undefined && value.max < amount
      : value.kind === 'rate' && pace !== undefined && value.max / value.per < pace;
  const passed = (limits: readonly Limit[]): readonly Limit[] =>
    limits
      .filter(({ past }) => past.truncates || past.entries.length > 0)
      .filter((limit) => {
        const values = chosen.flatMap(({ id }) => valueOf({ limit, plan: id }) ?? []);
        return values.length > 0 && values.every(isPast);
      });
  if (interfaces.length === 0) {
    const { limits, sure } = chooseLimits(asked);
    const [first, ...rest] = sure ? passed(limits) : [];
    // What goes past the widest of those alike goes past them all.
    const most = (limit: Limit): number =>
      Math.max(
        ...chosen.map(({ id }) => {
          const value = valueOf({ limit, plan: id });
          return value?.kind === 'quantity' ? value.max : 0;
        }),
      );
    return rest.reduce(
      (widest, limit) =>
        widest !== undefined && limit.counts === widest.counts && most(limit) > most(widest)
          ? limit
          : widest,
      first,
    );
  }
  const own = passed(interfaces.flatMap(({ id }) => tables.limitsOfInterface(id))).toSorted(
    (a, b) => a.interfaces.length - b.interfaces.length,
  );
  const [only, second] = own;
  if (second === undefined || (amount === undefined && only?.kind === 'rate')) return only;
  return own.find((limit) => sharesTerm({ question, limit, tables }));
}

/** Whether a question has a word of a limit’s title or of what it counts. */
export function sharesTerm({
  question,
  limit,
  tables,
}: Pick<Asked, 'question' | 'tables'> & { limit: Limit }): boolean {
  const { title, counts } = tables.limitTerms(limit);
  return [...title, ...counts].some((term) => question.terms.has(term));
}

/** How often something is done, in times per millisecond: `every second`, `每 2 秒一次`. */
function paceOf(lower: string): number | undefined {
  const span = spans.find(([, sign]) => sign.test(lower))?.[0];
  if (span !== undefined) return (amountsOf(lower)[0] ?? 1) / span;
  const every = lower.match(/(?:every|once in|每) ?(\d{1,4}) ?(?:s\b|seconds?|秒)/)?.[1];
  return every === undefined || every === '0' ? undefined : 1 / (Number(every) * perSecond);
}

/** Whether a question asks if some amount is allowed. */
export function asksForAmount({ lower }: Asked['question']): boolean {
  return asksWhether.test(lower) && amountsOf(lower).length > 0;
}

/** Numbers that stand before what they count. */
export function amountsOf(lower: string): readonly number[] {
  return [
    ...lower.matchAll(
      /(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d{1,9})(?= ?(?:[a-z]{3,}|k-?lines?|[次个根条组支只]))/g,
    ),
  ]
    .filter(
      ({ index, 0: found }) =>
        !/^ ?(?:seconds?|minutes?|days?|hours?|秒)/.test(lower.slice(index + found.length)),
    )
    .map(([found]) => Number(found.replaceAll(',', '')));
}
