import type { Limit } from '@errdex/schema';
import { type Block, list, table } from './blocks.ts';
import { entryLink, known, sourceNotes } from './facts.ts';
import { formatNumber } from './duration.ts';
import { renderCode, renderLink, renderProse, renderText } from './prose.ts';
import { anchor, type Page } from './site.ts';

/** A table of all limits by plan, then a part with an anchor for each of them. */
export function limitBlocks(page: Page): readonly Block[] {
  const { catalog } = page.site;
  if (catalog.limits.length === 0) return [];
  return [
    `## ${page.phrases.allLimits}`,
    planTable(page),
    ...catalog.limits.flatMap((limit) => limitPart({ page, limit })),
  ];
}

function planTable(page: Page): Block {
  const { phrases, locale, site } = page;
  const { plans, limits } = site.catalog;
  const prices = plans.map(({ price }) =>
    price === undefined
      ? phrases.none
      : renderText(
          `${formatNumber(price.amount)} ${price.currency} / ${phrases.periods[price.per] ?? price.per}`,
          'cell',
        ),
  );
  return table({
    head: [phrases.limit, ...plans.map(({ name }) => renderText(name[locale] ?? '', 'cell'))],
    rows: [
      ...(plans.some(({ price }) => price !== undefined) ? [[phrases.price, ...prices]] : []),
      ...limits.map((limit) => [
        renderLink({
          text: limit.title[locale] ?? limit.id,
          url: `#${anchor({ kind: 'limit', id: limit.id })}`,
        }),
        ...plans.map(({ id }) => limitValue({ page, limit, plan: id })),
      ]),
    ],
  });
}

function limitValue({ page, limit, plan }: { page: Page; limit: Limit; plan: string }): string {
  const { duration, none } = page.phrases;
  if (!Object.hasOwn(limit.values, plan)) return none;
  switch (limit.kind) {
    case 'rate': {
      const value = limit.values[plan];
      return value === undefined
        ? none
        : `${formatNumber(value.max)} / ${duration(value.per).replace(/^1 /, '')}`;
    }
    case 'quantity':
      return formatNumber(limit.values[plan]?.max ?? 0);
    case 'gap':
      return `≥ ${duration(limit.values[plan]?.min ?? 0)}`;
    case 'timeout':
      return `≤ ${duration(limit.values[plan]?.max ?? 0)}`;
  }
}

function limitPart({ page, limit }: { page: Page; limit: Limit }): readonly Block[] {
  const { phrases, locale, resolve, site } = page;
  const fact = (label: string, value: string): string => `**${label}**${phrases.colon}${value}`;
  const past = limit.past.entries.map((name) => entryLink({ page, name }));
  if (limit.past.truncates) past.push(phrases.truncates);
  const interfaces = limit.interfaces.map((id) =>
    renderText(site.titles.interfaces.get(id)?.[locale] ?? id),
  );
  const how = [
    phrases.limitKinds[limit.kind],
    renderCode(limit.counts),
    phrases.scopes[limit.scope],
    ...(limit.interfaces.length > 1 ? [phrases.pools[limit.pool]] : []),
  ];
  return [
    `### ${renderText(limit.title[locale] ?? limit.id)} <a id="${anchor({ kind: 'limit', id: limit.id })}"></a>`,
    limit.note === undefined
      ? undefined
      : renderProse({ prose: limit.note[locale] ?? [], resolve }),
    list([
      fact(phrases.appliesTo, interfaces.join(phrases.and)),
      fact(phrases.counts, how.join(phrases.comma) + known({ page, fact: limit })),
      past.length === 0 ? '' : fact(phrases.past, past.join(phrases.and)),
      ...sourceNotes({ page, notes: limit.sources }),
    ]),
  ];
}
