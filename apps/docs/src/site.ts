import catalog from '@errdex/alltick/catalog.json' with { type: 'json' };
import versions from '../generated/changes.json' with { type: 'json' };
import { createDocsApp, type Guide, parseGuide, type SiteOptions } from '@errdex/docs';
import type { Catalog } from '@errdex/schema';
import type { Hono } from 'hono';
import { texts } from './guides.ts';

/** AllTick's catalogue, as every program gets it. */
export const alltick = catalog as unknown as Catalog;

/** What the site is made of besides the catalogue. */
export function siteOptions(url: string): SiteOptions {
  return { url, guides, packageName: '@errdex/alltick', versions };
}

/** AllTick's site at an address, as an app that keeps no state. */
export function createApp(url: string): Hono {
  return createDocsApp(alltick, siteOptions(url));
}

const guides: readonly Guide[] = Object.entries(texts).map(([name, byLocale]) => ({
  id: `guides/${name}`,
  documents: Object.fromEntries(
    Object.entries(byLocale).map(([locale, text]) => [locale, parseGuide(text)]),
  ),
}));
