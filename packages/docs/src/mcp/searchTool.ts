import { z } from 'zod';
import { renderLink, renderText } from '../markdown/inline.ts';
import type { Search, SearchHit } from '../search/createSearch.ts';
import { longestQuery } from '../search/query.ts';
import { pageAddress } from '../site/resolve.ts';
import type { Site, View } from '../site/site.ts';
import { answerOf, localeInput, localeOf, readOnly, textInput, type Tool } from './tool.ts';

const mostHits = 10;

/** The tool `search`. */
export function searchTool({
  site,
  search,
}: {
  readonly site: Site;
  readonly search: Search;
}): Tool {
  const inputSchema = z.object({
    query: textInput(longestQuery).describe(
      'A few words, a code, the name of an entry or a part of a wire message. Not a whole question: use ask.',
    ),
    locale: localeInput(site),
  });
  return (server) => {
    server.registerTool(
      'search',
      {
        title: 'Search the docs',
        description: `Full-text search of all pages: codes, limits, known contradictions of the official docs, changes, guides. Returns up to ${mostHits} links with excerpts, the best first; read one with get_page.`,
        inputSchema,
        annotations: { title: 'Search the docs', ...readOnly },
      },
      ({ query, locale }) => {
        const view = site.inLocale(localeOf({ site, locale, text: query }));
        const hits = search({ locale: view.locale, text: query, limit: mostHits });
        return answerOf(hits.length === 0 ? nothing({ view, query }) : hitList({ view, hits }));
      },
    );
  };
}

/** Pages as a list of links to their Markdown, each with what was found in it. */
export function hitList({
  view,
  hits,
}: {
  readonly view: View;
  readonly hits: readonly SearchHit[];
}): string {
  return hits.map((hit) => hitLine({ view, hit })).join('\n');
}

function hitLine({ view, hit }: { view: View; hit: SearchHit }): string {
  const { site, locale, phrases } = view;
  const { page, anchor, title, within, excerpt } = hit;
  const address = site.origin + pageAddress({ site, locale, page, format: 'md' });
  const text = [...(within === '' ? [] : [within]), plain(title)].join(phrases.colon);
  const link = renderLink({ text, url: anchor === undefined ? address : `${address}#${anchor}` });
  const about = plain(excerpt);
  return about === '' ? `- ${link}` : `- ${link}${phrases.colon}${renderText(about)}`;
}

function plain(marked: SearchHit['title']): string {
  return marked.map(({ text }) => text).join('');
}

function nothing({ view, query }: { view: View; query: string }): string {
  return `${renderText(view.phrases.searchNothing(query))} (Fewer or other words may find more; explain takes what the API sent, ask takes questions.)`;
}
