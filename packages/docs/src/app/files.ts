import { assets } from '#assets';
import { decoderData } from '../decoder/decoderData.ts';
import { filterRows } from '../filter/filter.ts';
import { catalogText } from '../programs/catalogText.ts';
import { atomFeed, siteMap } from '../programs/feeds.ts';
import { llmsFull, llmsIndex } from '../programs/llms.ts';
import type { Site } from '../site/site.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  readonly type: string;
  /** In pieces where the whole may be large. */
  readonly text: () => Iterable<string>;
}

export const types = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} as const;

/** The files beside the pages, by their path below the site's base. */
export function siteFiles({
  site,
  asks,
}: {
  readonly site: Site;
  /** Whether the site is served by a program that answers questions. */
  readonly asks: boolean;
}): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  const add = (path: string, type: string, text: () => Iterable<string>): void => {
    files.set(path, { type, text });
  };
  for (const { path, type, text } of Object.values(assets)) add(path, type, () => [text]);
  add('catalog.json', types.json, () => catalogText(site.catalog));
  add('llms.txt', types.markdown, () => llmsIndex({ site, asks }));
  add('llms-full.txt', types.markdown, () => llmsFull(site));
  add('sitemap.xml', 'application/xml; charset=utf-8', () => siteMap(site));
  add('robots.txt', types.text, () => [
    `User-agent: *\nAllow: /\nSitemap: ${site.url}sitemap.xml\n`,
  ]);
  for (const locale of site.catalog.locales) {
    const view = site.inLocale(locale);
    add(`${locale}/changes.atom`, 'application/atom+xml; charset=utf-8', () => [atomFeed(view)]);
    add(`${locale}/decoder.json`, types.json, () => [decoderData(view)]);
    add(`${locale}/codes.json`, types.json, () => [JSON.stringify(filterRows(view))]);
  }
  return files;
}
