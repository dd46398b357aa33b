import type { Document } from '../blocks/block.ts';
import { compose, link, words } from '../blocks/inline.ts';
import { pageTitle, targetOf } from '../site/resolve.ts';
import type { View } from '../site/site.ts';
import { changeItem } from './lists.ts';

const fewChanges = 5;
const manyEntries = 50;

/** The front page: what is here, every code when they are few, what happened last. */
export function homePage({ view }: { view: View }): Document {
  const { phrases, site, locale } = view;
  const { catalog } = site;
  const title = catalog.title[locale] ?? catalog.id;
  const lead = phrases.homeLead({
    entries: catalog.entries.length,
    limits: catalog.limits.length,
    disputes: catalog.disputes.length,
  });
  return {
    title,
    description: lead,
    blocks: [
      { kind: 'paragraph', tone: 'lead', composed: true, text: [lead] },
      {
        kind: 'paragraph',
        composed: true,
        text: compose((put) => phrases.homeDecoder(put(link({ to: 'page:decoder' })))),
      },
      ...(catalog.entries.length > manyEntries
        ? []
        : [{ kind: 'codes', entries: catalog.entries, filter: false } as const]),
      {
        kind: 'section',
        id: 'pages',
        heading: phrases.contents,
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: site.topics.map((page) => ({
              composed: true,
              text: [
                ...link({ to: targetOf({ site, page }), text: pageTitle({ view, page }) }),
                ...words(pageHint({ view, kind: page.kind })),
              ],
            })),
          },
        ],
      },
      {
        kind: 'section',
        id: 'changes',
        heading: phrases.latestChanges,
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: site.changes.slice(0, fewChanges).map((change) => changeItem({ view, change })),
          },
        ],
      },
    ],
  };
}

function pageHint({
  view: { phrases },
  kind,
}: {
  view: View;
  kind: keyof typeof phrases.hints | string;
}): string {
  const hint = phrases.hints[kind];
  return hint === undefined ? '' : phrases.colon + hint;
}
