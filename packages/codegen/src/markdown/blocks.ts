import { languageName } from './phrases.ts';
import { frontMatter } from './escape.ts';
import { renderLink, renderText } from './prose.ts';
import { type Page, pageUrl } from './site.ts';

/** Blocks of Markdown; empty ones are left out of a document. */
export type Block = string | undefined;

/** Joins blocks by blank lines, with one line end at the end. */
export function document(blocks: readonly Block[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

/** A section, left out when it has no content. */
export function section(heading: string, content: Block): Block {
  return content === undefined || content === '' ? undefined : `## ${heading}\n\n${content}`;
}

/** A list of inline Markdown; items without text are left out. */
export function list(items: readonly string[], kind: 'bullets' | 'numbers' = 'bullets'): string {
  return items
    .filter((item) => item !== '')
    .map((item, index) => `${kind === 'bullets' ? '-' : `${index + 1}.`} ${item}`)
    .join('\n');
}

/** A table of inline Markdown made for cells; undefined without rows. */
export function table({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): Block {
  if (rows.length === 0) return undefined;
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A page's beginning: front matter, heading, and links to the same page in other languages. */
export function opening({
  page,
  title,
  description,
  before,
}: {
  readonly page: Page;
  readonly title: string;
  readonly description: string;
  /** Links that stand before the languages. */
  readonly before?: string;
}): readonly Block[] {
  const { site, phrases, locale } = page;
  const { locales } = site.catalog;
  const switcher = locales.map((other) =>
    other === locale
      ? renderText(languageName(other))
      : renderLink({
          text: languageName(other),
          url: pageUrl({ from: page, slug: page.slug, locale: other }),
        }),
  );
  const languages =
    locales.length > 1 ? `${phrases.language}${phrases.colon}${switcher.join(' · ')}` : undefined;
  return [
    frontMatter({ title, description }),
    // Starlight makes the heading from the front matter.
    site.options.site === 'starlight' ? undefined : `# ${renderText(title)}`,
    [before, languages].filter((part) => part !== undefined).join(' · '),
  ];
}
