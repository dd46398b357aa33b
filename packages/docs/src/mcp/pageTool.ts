import { z } from 'zod';
import { body } from '../programs/twin.ts';
import type { Search } from '../search/createSearch.ts';
import { longestQuery } from '../search/query.ts';
import { pageAddress } from '../site/resolve.ts';
import type { Site, View } from '../site/site.ts';
import { pageAt, type Place } from './pageAt.ts';
import { hitList } from './searchTool.ts';
import {
  answerOf,
  errorOf,
  localeInput,
  localeOf,
  readOnly,
  textInput,
  type Tool,
} from './tool.ts';

const mostSimilar = 5;

/** The tool `get_page`. */
export function pageTool({ site, search }: { readonly site: Site; readonly search: Search }): Tool {
  const inputSchema = z.object({
    url: textInput(1000).describe(
      `Address of a page as search and links give it, or its path, e.g. ${example(site)}. With or without language and .md.`,
    ),
    locale: localeInput(site).describe(
      'Language of the page. Without it: the language that the address names, or English.',
    ),
  });
  return (server) => {
    server.registerTool(
      'get_page',
      {
        title: 'Read a page',
        description:
          'Returns one page of the docs as Markdown: an entry with its causes, fixes, retry and wire forms; the limits per plan (limits/http, limits/ws); the list of all codes (codes); a guide.',
        inputSchema,
        annotations: { title: 'Read a page', ...readOnly },
      },
      ({ url, locale }) => {
        const place = pageAt({ site, address: url });
        if (place.kind === 'elsewhere') {
          return errorOf(`Only pages of ${site.url} can be read. Use search to find one.`);
        }
        const wanted = locale ?? place.locale;
        const view = site.inLocale(localeOf({ site, locale: wanted, text: '' }));
        if (place.kind === 'none') return errorOf(missing({ view, place, search }));
        const { page } = place;
        const path = pageAddress({ site, locale: view.locale, page, format: 'md' });
        return answerOf(`${body({ view, page })}\n\n${new URL(path, site.url).href}\n`);
      },
    );
  };
}

function missing({
  view,
  place: { words },
  search,
}: {
  view: View;
  place: Extract<Place, { kind: 'none' }>;
  search: Search;
}): string {
  const text = words.slice(0, longestQuery);
  const hits = search({ locale: view.locale, text, limit: mostSimilar });
  const advice =
    hits.length === 0
      ? 'Use search to find one.'
      : `Perhaps one of these, or use search:\n\n${hitList({ view, hits })}`;
  return `There is no page at this address. ${advice}`;
}

function example({ pages, pathOf }: Site): string {
  const entry = pages.find(({ kind }) => kind === 'entry');
  return entry === undefined ? 'codes' : pathOf(entry);
}
