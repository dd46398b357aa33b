import type { Catalog, Entry } from '@errdex/schema';
import { type Context, Hono } from 'hono';
import { answerAsk } from '../ask/answerAsk.ts';
import { createAsk } from '../ask/ask.ts';
import { matchesFilter, rowOf } from '../filter/filter.ts';
import { renderNotFound, renderPage } from '../html/page.ts';
import { contentSecurityPolicy } from '../html/policy.ts';
import { createMcpEndpoint } from '../mcp/endpoint.ts';
import { filteredCodesPage } from '../pages/lists.ts';
import { renderMissingTwin } from '../programs/twin.ts';
import { createSearch } from '../search/createSearch.ts';
import { createSite, type PageRef, type SiteOptions, type View } from '../site/site.ts';
import { type Body, createContent, type Found, findPage } from './content.ts';
import { types } from './files.ts';
import { localeOf, preferredLocale } from './locales.ts';
import { startPages } from './startPages.ts';

const forEver = 'public, max-age=31536000, immutable';
const briefly = 'public, max-age=300';
const mostSimilar = 5;
const longestPath = 500;
const longestFilter = 200;

const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': briefly,
} as const;
const htmlHeaders = { ...headers, 'Content-Type': types.html, Vary: 'Accept' } as const;
/** What programs read, they may also read from pages of other sites. */
const programHeaders = { ...headers, 'Access-Control-Allow-Origin': '*' } as const;
const markdownHeaders = {
  ...programHeaders,
  'Content-Type': types.markdown,
  'X-Robots-Tag': 'noindex, follow',
  Vary: 'Accept',
} as const;
const answerHeaders = { ...markdownHeaders, 'X-Robots-Tag': 'noindex' } as const;

/**
 * The docs site of a catalogue as a web app: a page for every code, limits, decoder, search, and all
 * of it for programs too, with `?ask=` and MCP. It keeps nothing but what it can make again and
 * touches no file, so any number of copies serve the same. Throws a RangeError for an address that
 * is not one.
 */
export function createDocsApp(catalog: Catalog, options: SiteOptions): Hono {
  const site = createSite(catalog, options);
  const content = createContent(site);
  const search = createSearch(site);
  const ask = createAsk({ site, search: (request) => search(request).map(({ page }) => page) });
  const mcp = createMcpEndpoint({ site, search, ask });

  /** The view of the path's language, or else of the one that the visitor prefers. */
  const viewOf = ({ context, path }: Asked): View => {
    const accepted = context.req.header('Accept-Language');
    return site.inLocale(localeOf({ site, path }) ?? preferredLocale({ site, accepted }));
  };

  const answer = (asked: Asked): Response => {
    const { locale } = viewOf(asked);
    const query = new URL(asked.context.req.url).searchParams;
    const askUrl = `${site.url}${locale}.md`;
    const text = answerAsk({ site, ask, locale, query, askUrl });
    return asked.context.body(text, 200, answerHeaders);
  };

  /** Pages that somebody may have meant who asked for one that is not there. */
  const similarTo = ({ view, path }: { view: View; path: string }): readonly PageRef[] => {
    const text = (localeOf({ site, path }) === undefined ? path : path.slice(view.locale.length))
      .slice(0, longestPath)
      .replace(/\.md$/, '')
      .replace(/[/_-]+/g, ' ');
    const hits = search({ locale: view.locale, text, limit: mostSimilar });
    return hits.length === 0 ? startPages : [...new Set(hits.map(({ page }) => page))];
  };
  const missing = (asked: Asked): Response => {
    const view = viewOf(asked);
    const path = asked.context.req.path.slice(0, longestPath);
    const similar = similarTo({ view, path: asked.path });
    if (!isMarkdown(asked)) {
      const html = renderNotFound({ view, path, similar, exported: false });
      return asked.context.body(html, 404, htmlHeaders);
    }
    // Programs discard what comes with status 404.
    return asked.context.body(renderMissingTwin({ view, path, similar }), 200, answerHeaders);
  };

  const app = new Hono();
  app.all(`${site.base}mcp`, (context) => mcp(context.req.raw));
  app.get('*', (context) => {
    if (!context.req.path.startsWith(site.base)) return context.notFound();
    const path = context.req.path.slice(site.base.length);
    const asked = { context, path };
    const file = content.file(path);
    if (file !== undefined) {
      const caching = path.startsWith('assets/') ? forEver : briefly;
      const fileHeaders = {
        ...programHeaders,
        'Content-Type': file.type,
        'Cache-Control': caching,
      };
      return send({ context, body: file.body, headers: fileHeaders });
    }
    const markdown = isMarkdown(asked);
    if ((markdown || path === '') && context.req.query('ask') !== undefined) return answer(asked);
    if (path === '') {
      const location = `${site.base}${viewOf(asked).locale}/`;
      return context.body(null, 302, {
        Location: location + queryOf(context),
        Vary: 'Accept-Language',
      });
    }
    const found = findPage({ site, path });
    if (found === undefined) return missing(asked);
    if (markdown) {
      return send({ context, body: content.markdown(found), headers: markdownHeaders });
    }
    if (!path.endsWith('/')) {
      return context.redirect(`${context.req.path}/${queryOf(context)}`, 301);
    }
    const filtered = filteredCodes({ found, query: context.req.query() });
    return filtered === undefined
      ? send({ context, body: content.html(found), headers: htmlHeaders })
      : context.body(filtered, 200, htmlHeaders);
  });
  app.all(`${site.base}*`, (context) => context.body(null, 405, { Allow: 'GET, HEAD' }));
  app.notFound((context) => missing({ context, path: context.req.path.slice(1) }));
  return app;
}

/** A request, and its path below the site's base. */
interface Asked {
  readonly context: Context;
  readonly path: string;
}

/** Hono's own middleware for this would hash every answer anew. */
function send({
  context,
  body: { bytes, etag },
  headers: sent,
}: {
  context: Context;
  body: Body;
  headers: Readonly<Record<string, string>>;
}): Response {
  const known = context.req.header('If-None-Match') ?? '';
  const isKnown = known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return isKnown
    ? context.body(null, 304, { ...sent, ETag: etag })
    : context.body(bytes, 200, { ...sent, ETag: etag });
}

function queryOf({ req }: Context): string {
  return new URL(req.url).search;
}

/** Whether Markdown is asked for, which no browser does. */
function isMarkdown({ context, path }: Asked): boolean {
  return (
    path.endsWith('.md') || /\btext\/(?:x-)?markdown\b/i.test(context.req.header('Accept') ?? '')
  );
}

/** The page of all codes when a browser without script filters it. */
function filteredCodes({
  found: { view, page },
  query,
}: {
  found: Found;
  query: Readonly<Record<string, string>>;
}): string | undefined {
  if (page.kind !== 'codes') return undefined;
  const { filter = '', domain = '', transport = '', retry = '' } = query;
  if ([filter, domain, transport, retry].every((value) => value === '')) return undefined;
  const wanted = { text: filter.slice(0, longestFilter), domain, transport, retry };
  const fits = (entry: Entry): boolean => matchesFilter(rowOf({ view, entry }), wanted);
  const entries = view.site.catalog.entries.filter(fits);
  const document = filteredCodesPage({ view, entries, filter: wanted });
  return renderPage({ view, page, document, exported: false });
}
