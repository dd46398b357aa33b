import type { Catalog } from '@errdex/schema';
import { z } from 'zod';
import { defineGenerator, type FileMap, type Generator } from '../generator.ts';
import { entryPage } from './entryPage.ts';
import { indexPage } from './indexPage.ts';
import { createPage, createSite, type MarkdownOptions } from './site.ts';

const options = z.strictObject({
  pages: z.record(z.string(), z.string()).default({}),
  site: z.enum(['files', 'starlight']).default('files'),
});

/**
 * The generator `markdown`: for every locale an index and a page per entry, in GFM with front
 * matter that is read alike by GitHub, VitePress, Docusaurus, GitBook and, with
 * `site: 'starlight'`, Starlight, which makes headings itself and does not rewrite links to files.
 * `pages` maps ids of the catalogue's pages to addresses (`{locale}` stands for the locale); a
 * link to a page without one becomes text.
 */
export const markdown: (options?: Partial<Pick<MarkdownOptions, 'pages' | 'site'>>) => Generator =
  defineGenerator({ name: 'markdown', version: '1', options, generate });

function generate({
  catalog,
  options: chosen,
}: {
  readonly catalog: Catalog;
  readonly options: MarkdownOptions;
}): FileMap {
  const site = createSite({ catalog, options: chosen });
  const files = new Map<string, string>();
  for (const locale of catalog.locales) {
    files.set(`${locale}/index.md`, indexPage(createPage({ site, locale })));
    for (const entry of catalog.entries) {
      const slug = site.slugs.get(entry.name) ?? entry.name;
      files.set(
        `${locale}/${slug}.md`,
        entryPage({ page: createPage({ site, locale, slug }), entry }),
      );
    }
  }
  return files;
}
