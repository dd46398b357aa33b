import { createSite, entryPage } from '@errdex/docs/pages';
import type { Catalog } from '@errdex/schema';
import { z } from 'zod';
import { defineGenerator, type FileMap, type Generator } from '../generator.ts';
import { indexPage } from './indexPage.ts';
import { createLayout, type MarkdownOptions, type Page, pageFile } from './page.ts';
import { renderPage } from './renderPage.ts';
import { createWriting } from './writing.ts';

// Files have no address of their own: all links between them are relative.
const nowhere = 'https://files.invalid/';

const options = z.strictObject({
  pages: z.record(z.string(), z.string()).default({}),
  site: z.enum(['files', 'starlight']).default('files'),
});

/**
 * The generator `markdown`: for every locale an index and a page per entry, in GFM with front
 * matter that is read alike by GitHub, VitePress, Docusaurus, GitBook and, with
 * `site: 'starlight'`, Starlight, which makes headings itself and does not rewrite links to files.
 * What the pages say is what `@errdex/docs` says.
 * `pages` maps ids of the catalogue's pages to addresses (`{locale}` stands for the locale); a
 * link to a page without one becomes text.
 */
export const markdown: (options?: Partial<Pick<MarkdownOptions, 'pages' | 'site'>>) => Generator =
  defineGenerator({ name: 'markdown', version: '2', options, generate });

function generate({
  catalog,
  options: chosen,
}: {
  readonly catalog: Catalog;
  readonly options: MarkdownOptions;
}): FileMap {
  const site = createSite(catalog, { url: nowhere });
  const layout = createLayout({ entries: catalog.entries, options: chosen });
  const files = new Map<string, string>();
  for (const locale of catalog.locales) {
    const index = { layout, view: site.inLocale(locale) };
    for (const page of [index, ...catalog.entries.map((entry) => ({ ...index, entry }))]) {
      files.set(pageFile(page), pageText(page));
    }
  }
  return files;
}

function pageText(page: Page): string {
  const { view, entry } = page;
  const writing = createWriting(page);
  const document =
    entry === undefined
      ? indexPage(view)
      : entryPage({ view, entry, reaches: (to) => writing.resolve(to).url !== undefined });
  return renderPage({ page, document, writing });
}
