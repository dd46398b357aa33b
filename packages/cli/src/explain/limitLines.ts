import type { Limit } from '@errdex/schema';
import { wrap } from '../output/wrap.ts';
import { colorsOf, inLocale, type View } from './view.ts';

/** A limit's title, what it counts and where, and its value on every plan. */
export function limitLines({ limit, view }: { limit: Limit; view: View }): string[] {
  const { catalog, phrases, output } = view;
  const values = limitValues({ limit, view });
  const plans = catalog.plans.flatMap((plan) => {
    const value = values.get(plan.id);
    return value === undefined ? [] : [{ name: inLocale(plan.name, view) ?? plan.id, value }];
  });
  // Plans with one value are told together.
  const byValue = new Map<string, string[]>();
  for (const { name, value } of plans) {
    byValue.set(value, [...(byValue.get(value) ?? []), name]);
  }
  const told =
    byValue.size === 1 && plans.length === catalog.plans.length
      ? [phrases.explain.everyPlan(plans[0]?.value ?? '')]
      : [...byValue].map(([value, names]) =>
          phrases.explain.planValue(names.join(phrases.listSeparator), value),
        );
  const { width } = output;
  return [
    ...wrap({
      pieces: [{ text: inLocale(limit.title, view) ?? limit.id }],
      width,
      first: '  • ',
      rest: '    ',
    }),
    ...wrap({
      pieces: [{ text: told.join(phrases.explain.planSeparator), style: colorsOf(view).dim }],
      width,
      first: '    ',
    }),
  ];
}

/** The limit's value by plan id, in words. */
export function limitValues({
  limit,
  view: { phrases, locale },
}: {
  limit: Limit;
  view: View;
}): ReadonlyMap<string, string> {
  const { duration, limitValue } = phrases;
  const { format } = new Intl.NumberFormat(locale);
  switch (limit.kind) {
    case 'rate':
      return mapValues(limit.values, ({ max, per }) => limitValue.rate(format(max), duration(per)));
    case 'quantity':
      return mapValues(limit.values, ({ max }) => limitValue.quantity(format(max)));
    case 'gap':
      return mapValues(limit.values, ({ min }) => limitValue.gap(duration(min)));
    case 'timeout':
      return mapValues(limit.values, ({ max }) => limitValue.timeout(duration(max)));
  }
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  write: (value: T) => string,
): ReadonlyMap<string, string> {
  return new Map(Object.entries(values).map(([plan, value]) => [plan, write(value)]));
}
