import type { Limit, Plan, Transport } from '@errdex/schema';
import type { BarsBlock, Block, Document, Inline, TableBlock } from '../blocks/block.ts';
import { join, link, words } from '../blocks/inline.ts';
import { formatNumber } from '../phrases/duration.ts';
import { limitAnchor, pageTitle } from '../site/resolve.ts';
import type { View } from '../site/site.ts';
import { known, section, sourceItems } from './facts.ts';

/** The limits of one transport: all of them by plan, then each with what is known of it. */
export function limitsPage({ view, transport }: { view: View; transport: Transport }): Document {
  const { phrases, site } = view;
  const transports = new Map(site.catalog.interfaces.map((one) => [one.id, one.transport]));
  const limits = site.catalog.limits.filter((limit) =>
    limit.interfaces.some((id) => transports.get(id) === transport),
  );
  return {
    title: pageTitle({ view, page: { kind: 'limits', transport } }),
    description: phrases.limitsLead(phrases.transports[transport]),
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        composed: true,
        text: [phrases.limitsLead(phrases.transports[transport])],
      },
      ...limitBlocks({ view, limits }),
    ],
  };
}

/** Limits by plan in a table, then each with what is known of it in a section of its own. */
export function limitBlocks({
  view,
  limits,
}: {
  readonly view: View;
  readonly limits: readonly Limit[];
}): readonly Block[] {
  return [planTable({ view, limits }), ...limits.flatMap((limit) => limitSection({ view, limit }))];
}

function planTable({ view, limits }: { view: View; limits: readonly Limit[] }): TableBlock {
  const { phrases, locale, site } = view;
  const { plans } = site.catalog;
  const priced = plans.some(({ price }) => price !== undefined);
  return {
    kind: 'table',
    rowHeads: true,
    amounts: true,
    head: [words(phrases.limit), ...plans.map(({ name, id }) => words(name[locale] ?? id))],
    rows: [
      ...(priced
        ? [[words(phrases.price), ...plans.map((plan) => words(priceText({ view, plan })))]]
        : []),
      ...limits.map((limit) => [
        link({ to: `limit:${limit.id}` }),
        ...plans.map(({ id }) => words(limitValue({ view, limit, plan: id }) ?? phrases.none)),
      ]),
    ],
  };
}

/** What a plan costs; the sign for none when no price is known. */
export function priceText({ view: { phrases }, plan }: { view: View; plan: Plan }): string {
  if (plan.price === undefined) return phrases.none;
  const { amount, currency, per } = plan.price;
  return `${formatNumber(amount)} ${currency} / ${phrases.periods[per] ?? per}`;
}

/** What a plan may do, as tables word it; undefined when it has no such limit. */
export function limitValue({
  view: { phrases },
  limit,
  plan,
}: {
  readonly view: View;
  readonly limit: Limit;
  readonly plan: string;
}): string | undefined {
  if (!Object.hasOwn(limit.values, plan)) return undefined;
  switch (limit.kind) {
    case 'rate': {
      const value = limit.values[plan];
      if (value === undefined) return undefined;
      return `${formatNumber(value.max)} / ${phrases.duration(value.per).replace(/^1 /, '')}`;
    }
    case 'quantity':
      return formatNumber(limit.values[plan]?.max ?? 0);
    case 'gap':
      return `≥ ${phrases.duration(limit.values[plan]?.min ?? 0)}`;
    case 'timeout':
      return `≤ ${phrases.duration(limit.values[plan]?.max ?? 0)}`;
  }
}

function limitSection({ view, limit }: { view: View; limit: Limit }): readonly Block[] {
  const { phrases, locale, site } = view;
  const past: Inline[] = limit.past.entries.map((name) => link({ to: `entry:${name}` }));
  if (limit.past.truncates) past.push(words(phrases.truncates));
  const interfaces = limit.interfaces.map((id) => site.titles.interfaces.get(id)?.[locale] ?? id);
  const how: Inline[] = [
    words(phrases.limitKinds[limit.kind]),
    words(phrases.counted(limit.counts)),
    words(phrases.scopes[limit.scope]),
    ...(limit.interfaces.length > 1 ? [words(phrases.pools[limit.pool])] : []),
  ];
  const note = limit.note?.[locale];
  return section({
    id: limitAnchor(limit.id),
    heading: limit.title[locale] ?? limit.id,
    blocks: [
      ...(note === undefined ? [] : [{ kind: 'paragraph', text: note } as const]),
      ...barsOf({ view, limit }),
      {
        kind: 'facts',
        items: [
          { label: phrases.appliesTo, value: words(interfaces.join(phrases.and)) },
          {
            label: phrases.counts,
            value: [...join(how, phrases.comma), ...known({ view, fact: limit })],
          },
          ...(past.length === 0 ? [] : [{ label: phrases.past, value: join(past, phrases.and) }]),
        ],
      },
      { kind: 'list', ordered: false, items: sourceItems({ view, notes: limit.sources }) },
    ],
  });
}

/** Bars, where plans differ. */
function barsOf({ view, limit }: { view: View; limit: Limit }): readonly BarsBlock[] {
  const sizes = view.site.catalog.plans.flatMap((plan) => {
    const label = limitValue({ view, limit, plan: plan.id });
    return label === undefined ? [] : [{ plan, label, size: sizeOf(limit, plan.id) }];
  });
  const longest = Math.max(...sizes.map(({ size }) => size));
  if (longest <= 0 || sizes.every(({ size }) => size === longest)) return [];
  return [
    {
      kind: 'bars',
      bars: sizes.map(({ plan, label, size }) => ({ plan, label, share: size / longest })),
    },
  ];
}

/** A plan's value as one number: per second for a rate, else as it stands. */
function sizeOf(limit: Limit, plan: string): number {
  switch (limit.kind) {
    case 'rate': {
      const value = limit.values[plan];
      return value === undefined ? 0 : value.max / value.per;
    }
    case 'gap':
      return limit.values[plan]?.min ?? 0;
    default:
      return limit.values[plan]?.max ?? 0;
  }
}
