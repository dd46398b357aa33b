import {
  type Block,
  disputeAnchor,
  disputePage,
  type Document,
  limitBlocks,
  section,
  type View,
} from '@errdex/docs/pages';
import type { Entry, Target } from '@errdex/schema';

/** The index of one language: every entry by domain, the limits by plan, the disputes. */
export function indexPage(view: View): Document {
  const { catalog } = view.site;
  const title = catalog.title[view.locale] ?? catalog.id;
  return {
    title,
    description: title,
    blocks: [...homepage(catalog.homepage), ...domains(view), ...limits(view), ...disputes(view)],
  };
}

function homepage(url: string | undefined): readonly Block[] {
  if (url === undefined) return [];
  return [{ kind: 'paragraph', text: [{ kind: 'link', text: url, to: url as Target }] }];
}

function domains({ site: { catalog }, locale }: View): readonly Block[] {
  const byDomain = new Map<string, Entry[]>(catalog.domains.map(({ id }) => [id, []]));
  for (const entry of catalog.entries) byDomain.get(entry.domain)?.push(entry);
  return catalog.domains.flatMap(({ id, title }) => {
    const entries = byDomain.get(id) ?? [];
    return section({
      id: `domain-${id}`,
      heading: title[locale] ?? id,
      blocks: entries.length === 0 ? [] : [{ kind: 'codes', entries, filter: false }],
    });
  });
}

function limits(view: View): readonly Block[] {
  const { limits: all } = view.site.catalog;
  return section({
    id: 'limits',
    heading: view.phrases.allLimits,
    blocks: all.length === 0 ? [] : limitBlocks({ view, limits: all }),
  });
}

function disputes(view: View): readonly Block[] {
  const { site, locale, phrases } = view;
  return section({
    id: 'disputes',
    heading: phrases.disputes,
    blocks: site.catalog.disputes.flatMap((dispute) =>
      section({
        id: disputeAnchor(dispute.id),
        heading: dispute.title[locale] ?? dispute.id,
        blocks: disputePage({ view, dispute }).blocks,
      }),
    ),
  });
}
