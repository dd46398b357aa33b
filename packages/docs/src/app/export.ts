import type { Catalog } from '@errdex/schema';
import type { Document } from '../blocks/block.ts';
import { renderChooser } from '../html/chooser.ts';
import { renderNotFound, renderPage } from '../html/page.ts';
import { documentOf } from '../pages/documentOf.ts';
import { renderTwin } from '../programs/twin.ts';
import { createSearchFiles } from '../search/searchFiles.ts';
import { createSite, type PageRef, type SiteOptions, type View } from '../site/site.ts';
import { siteFiles } from './files.ts';
import { startPages } from './startPages.ts';

/** A file of an exported site. */
export interface ExportedFile {
  /** Below the folder that the site's address leads to, posix. */
  readonly path: string;
  /** Makes the text; in pieces where the whole is large. May be called again. */
  readonly text: () => Iterable<string>;
}

const asks = false;

/**
 * The docs site of a catalogue as files for a host that only serves files: every page as HTML and as
 * Markdown, search, feeds, and a page for addresses that lead nowhere. A file's text is made when it
 * is asked for. Best asked in order: a page's HTML and Markdown then share their work. Throws a
 * RangeError for an address that is not one.
 */
export function* exportSite(catalog: Catalog, options: SiteOptions): Generator<ExportedFile> {
  const site = createSite(catalog, options);
  const { locales, sourceLocale } = catalog;
  for (const [path, { text }] of siteFiles({ site, asks })) yield { path, text };
  for (const locale of locales) {
    for (const [name, text] of createSearchFiles(site.inLocale(locale))) {
      yield { path: `${locale}/search/${name}`, text: () => [text] };
    }
  }
  for (const locale of locales) {
    yield* pageFiles(site.inLocale(locale));
    yield { path: `${locale}/404.html`, text: () => [notFoundPage(site.inLocale(locale))] };
  }
  yield { path: '404.html', text: () => [notFoundPage(site.inLocale(sourceLocale))] };
  yield { path: 'index.html', text: () => [renderChooser(site)] };
}

function* pageFiles(view: View): Generator<ExportedFile> {
  const { site, locale } = view;
  // One at a time: all of them together are many times the catalogue.
  let latest: { readonly page: PageRef; readonly document: Document } | undefined;
  const documentFor = (page: PageRef): Document => {
    if (latest?.page !== page) latest = { page, document: documentOf({ view, page }) };
    return latest.document;
  };
  for (const page of site.pages) {
    const path = site.pathOf(page);
    const stem = path === '' ? locale : `${locale}/${path}`;
    yield {
      path: `${stem}/index.html`,
      text: () => [renderPage({ view, page, document: documentFor(page), exported: true })],
    };
    yield {
      path: `${stem}.md`,
      text: () => [renderTwin({ view, page, document: documentFor(page), asks })],
    };
  }
}

function notFoundPage(view: View): string {
  return renderNotFound({ view, path: undefined, similar: startPages, exported: true });
}
