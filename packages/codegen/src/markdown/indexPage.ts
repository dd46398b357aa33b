import type { Dispute, Entry } from '@errdex/schema';
import { type Block, document, list, opening, table } from './blocks.ts';
import { entryLink, sourceNotes } from './facts.ts';
import { limitBlocks } from './limits.ts';
import { renderCode, renderLink, renderProse, renderText } from './prose.ts';
import { anchor, type Page, pageUrl } from './site.ts';

/** The index of one language: every entry by domain, the limits by plan, the disputes. */
export function indexPage(page: Page): string {
  const { site, locale } = page;
  const { catalog } = site;
  const title = catalog.title[locale] ?? catalog.id;
  const homepage = catalog.homepage;
  return document([
    ...opening({ page, title, description: title }),
    homepage === undefined ? undefined : renderLink({ text: homepage, url: homepage }),
    ...domainBlocks(page),
    ...limitBlocks(page),
    ...disputeBlocks(page),
  ]);
}

function domainBlocks(page: Page): readonly Block[] {
  const { catalog } = page.site;
  const byDomain = new Map<string, Entry[]>(catalog.domains.map(({ id }) => [id, []]));
  for (const entry of catalog.entries) byDomain.get(entry.domain)?.push(entry);
  return catalog.domains.flatMap(({ id, title }) => {
    const entries = byDomain.get(id) ?? [];
    if (entries.length === 0) return [];
    return [`## ${renderText(title[page.locale] ?? id)}`, entryTable({ page, entries })];
  });
}

function entryTable({ page, entries }: { page: Page; entries: readonly Entry[] }): Block {
  const { phrases, site, locale, resolve } = page;
  return table({
    head: [phrases.code, phrases.name, phrases.meaning],
    rows: entries.map(({ code, name, text }) => [
      renderCode(String(code)),
      renderLink({ text: name, url: pageUrl({ from: page, slug: site.slugs.get(name) }) }),
      renderProse({ prose: text[locale]?.meaning ?? [], resolve, place: 'cell' }),
    ]),
  });
}

function disputeBlocks(page: Page): readonly Block[] {
  const { disputes } = page.site.catalog;
  if (disputes.length === 0) return [];
  return [
    `## ${page.phrases.disputes}`,
    ...disputes.flatMap((dispute) => disputePart({ page, dispute })),
  ];
}

function disputePart({ page, dispute }: { page: Page; dispute: Dispute }): readonly Block[] {
  const { phrases, locale, resolve, site } = page;
  const { id, title, about, sides, taken, why } = dispute;
  const topics = about.map((to) =>
    to.startsWith('entry:') && site.entries.has(to.slice('entry:'.length))
      ? entryLink({ page, name: to.slice('entry:'.length) })
      : renderProse({ prose: [{ kind: 'link', text: '', to }], resolve }),
  );
  const sideItems = sides.map((side) => {
    const says = renderProse({ prose: side.says[locale] ?? [], resolve });
    const mark = side.id === taken ? `**${phrases.taken}**${phrases.colon}` : '';
    const notes = sourceNotes({ page, notes: side.sources }).map((note) => `\n  - ${note}`);
    return `${mark}${says}${notes.join('')}`;
  });
  return [
    `### ${renderText(title[locale] ?? id)} <a id="${anchor({ kind: 'dispute', id })}"></a>`,
    topics.length === 0 ? undefined : `${phrases.about}${phrases.colon}${topics.join(phrases.and)}`,
    list(sideItems),
    taken === undefined ? phrases.undecided : undefined,
    renderProse({ prose: why[locale] ?? [], resolve }),
  ];
}
