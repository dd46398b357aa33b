import type { Dispute, Entry, Localized, Prose } from '@errdex/schema';
import type { Block, Document, Inline, ListItem, PagerBlock } from '../blocks/block.ts';
import { code, compose, link, plainText, words } from '../blocks/inline.ts';
import type { Filter } from '../filter/filter.ts';
import type { Change } from '../site/changes.ts';
import { pageTitle, resolveTarget, targetOf } from '../site/resolve.ts';
import { type PageRef, rowsOfPart, rowsPerPart, type View } from '../site/site.ts';
import type { VersionChanges } from '../site/versionChanges.ts';
import { linkList, section, sourceItems } from './facts.ts';
import { passage, staleNotice } from './original.ts';

/** Narrows nothing. */
export const noFilter: Filter = { text: '', domain: '', transport: '', retry: '' };

/** All codes, or one part of a long list of them. */
export function codesPage({ view, part }: { view: View; part: number }): Document {
  const { site } = view;
  const { entries } = site.catalog;
  return listDocument({
    view,
    page: { kind: 'codes', part },
    lead: view.phrases.codesLead(entries.length),
    rows: entries.length,
    blocks: [{ kind: 'codes', entries: rowsOfPart(entries, part), filter: noFilter }],
  });
}

/** The codes that a filter left, as many as a page holds. */
export function filteredCodesPage({
  view,
  entries,
  filter,
}: {
  readonly view: View;
  readonly entries: readonly Entry[];
  readonly filter: Filter;
}): Document {
  const document = codesPage({ view, part: 1 });
  return {
    ...document,
    blocks: [{ kind: 'codes', entries: entries.slice(0, rowsPerPart), filter }],
  };
}

/** What sources disagree about. */
export function disputesPage({ view, part }: { view: View; part: number }): Document {
  const { disputes } = view.site.catalog;
  return listDocument({
    view,
    page: { kind: 'disputes', part },
    lead: view.phrases.disputesLead(disputes.length),
    rows: disputes.length,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: rowsOfPart(disputes, part).map((dispute) => ({
          text: link({ to: `dispute:${dispute.id}` }),
          items: [{ text: takenSide({ view, dispute }) }],
        })),
      },
    ],
  });
}

/** One contradiction: both sides with who says so, the side taken and why. */
export function disputePage({ view, dispute }: { view: View; dispute: Dispute }): Document {
  const { phrases, locale } = view;
  const { sourceLocale } = view.site.catalog;
  const isStale = dispute.stale?.includes(locale) ?? false;
  const both = (texts: Localized<Prose>): readonly Block[] => {
    const [block, original] = [locale, sourceLocale].map(
      (one) => ({ kind: 'paragraph', text: texts[one] ?? [] }) as const,
    ) as [Block, Block];
    return passage({ view, block, original: isStale ? original : undefined });
  };
  return {
    title: dispute.title[locale] ?? dispute.id,
    description: dispute.sides
      .map(({ says }) => plainText(says[locale] ?? [], (to) => resolveTarget({ view, to }).title))
      .join(phrases.space),
    blocks: [
      ...(isStale ? [staleNotice(view)] : []),
      {
        kind: 'facts',
        items: [{ label: phrases.about, value: linkList({ view, to: dispute.about }) }],
      },
      ...dispute.sides.flatMap((side, index) =>
        section({
          id: `side-${side.id}`,
          heading: phrases.side({ number: index + 1, taken: side.id === dispute.taken }),
          blocks: [
            ...both(side.says),
            { kind: 'list', ordered: false, items: sourceItems({ view, notes: side.sources }) },
          ],
        }),
      ),
      ...section({
        id: 'why',
        heading: dispute.taken === undefined ? phrases.undecided : phrases.why,
        blocks: both(dispute.why),
      }),
    ],
  };
}

/** What happened to the entries over time, the latest first, a section for each month. */
export function changesPage({ view, part }: { view: View; part: number }): Document {
  const { site, phrases } = view;
  const rows = rowsOfPart(site.changes, part);
  const months = [...new Set(rows.map(({ date }) => date.slice(0, 7)))];
  return listDocument({
    view,
    page: { kind: 'changes', part },
    lead: phrases.changesLead,
    rows: site.changes.length,
    blocks: [
      ...(part === 1 ? site.versions.flatMap((version) => versionSection({ view, version })) : []),
      ...months.map((month): Block => ({
        kind: 'section',
        id: `m-${month}`,
        heading: phrases.month(month),
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: rows
              .filter(({ date }) => date.startsWith(month))
              .map((change) => changeItem({ view, change })),
          },
        ],
      })),
    ],
  });
}

/** What changed in the catalogue after one of its versions. */
function versionSection({
  view,
  version: { after, changes },
}: {
  readonly view: View;
  readonly version: VersionChanges;
}): readonly Block[] {
  const { site, phrases, locale } = view;
  const items = changes.map(({ name, text }) => ({
    text: [
      ...(site.entries.has(name) ? link({ to: `entry:${name}` }) : code(name)),
      phrases.colon,
      text[locale] ?? text['en'] ?? '',
    ],
  }));
  return section({
    id: `after-${after.replaceAll(/[^a-z0-9]+/gi, '-')}`,
    heading: phrases.changesAfter(after),
    blocks: [{ kind: 'list', ordered: false, items }],
  });
}

/** One change, with what sources said that day under it. */
export function changeItem({ view, change }: { view: View; change: Change }): ListItem {
  const { date, entry, kind, notes } = change;
  const items = sourceItems({
    view,
    notes: notes.map(({ source, text }) => ({ source, ...(text && { text }) })),
  });
  return {
    composed: true,
    text: compose((put) =>
      view.phrases.changed[kind]({ date, entry: put(link({ to: `entry:${entry.name}` })) }),
    ),
    ...(items.length > 0 && { items }),
  };
}

function takenSide({ view, dispute }: { view: View; dispute: Dispute }): Inline {
  const { phrases, locale } = view;
  const side = dispute.sides.find(({ id }) => id === dispute.taken);
  if (side === undefined) return words(phrases.undecided);
  return [{ kind: 'strong', text: phrases.taken }, phrases.colon, ...(side.says[locale] ?? [])];
}

type ListRef = Extract<PageRef, { part: number }>;

function listDocument({
  view,
  page,
  lead,
  rows,
  blocks,
}: {
  view: View;
  page: ListRef;
  lead: string;
  rows: number;
  blocks: readonly Block[];
}): Document {
  const title = pageTitle({ view, page });
  return {
    title: page.part === 1 ? title : view.phrases.part({ title, part: page.part }),
    description: lead,
    blocks: [
      { kind: 'paragraph', tone: 'lead', composed: true, text: [lead] },
      ...blocks,
      ...pager({ view, page, rows }),
    ],
  };
}

function pager({
  view: { site },
  page,
  rows,
}: {
  view: View;
  page: ListRef;
  rows: number;
}): readonly PagerBlock[] {
  const last = Math.ceil(rows / rowsPerPart);
  if (last < 2) return [];
  // The first, the last and those around; a long list of numbers helps nobody.
  const near = [1, page.part - 2, page.part - 1, page.part, page.part + 1, page.part + 2, last];
  const parts = [...new Set(near)].filter((part) => part >= 1 && part <= last);
  return [
    {
      kind: 'pager',
      parts: parts.map((part) => ({
        label: String(part),
        to: targetOf({ site, page: { ...page, part } }),
        current: part === page.part,
      })),
    },
  ];
}
