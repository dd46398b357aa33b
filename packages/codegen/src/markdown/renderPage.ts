import {
  type Document,
  frontMatter,
  languageName,
  renderBlocks,
  renderLink,
  renderText,
  type Writing,
} from '@errdex/docs/pages';
import { type Page, pageUrl } from './page.ts';

/** A file's text: front matter, heading, links to the index and to other languages, the document. */
export function renderPage({
  page,
  document: { title, description, blocks },
  writing,
}: {
  readonly page: Page;
  readonly document: Document;
  readonly writing: Writing;
}): string {
  const parts = [
    frontMatter({ title, description }),
    // Starlight makes the heading from the front matter.
    page.layout.options.site === 'starlight' ? '' : `# ${renderText(title)}`,
    navigation(page),
    renderBlocks({ blocks, writing }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function navigation(page: Page): string {
  const { phrases } = page.view;
  const index =
    page.entry === undefined
      ? []
      : [renderLink({ text: phrases.allCodes, url: pageUrl({ from: page }) })];
  return [...index, ...languages(page)].join(' · ');
}

function languages(page: Page): readonly string[] {
  const { site, locale, phrases } = page.view;
  const { locales } = site.catalog;
  if (locales.length < 2) return [];
  const names = locales.map((other) =>
    other === locale
      ? renderText(languageName(other))
      : renderLink({
          text: languageName(other),
          url: pageUrl({ from: page, entry: page.entry, locale: other }),
        }),
  );
  return [`${phrases.language}${phrases.colon}${names.join(' · ')}`];
}
