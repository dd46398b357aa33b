import { renderLink, renderText } from '../markdown/inline.ts';
import { languageName } from '../phrases/phrases.ts';
import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { PageRef, Site, View } from '../site/site.ts';
import { documentOf } from '../pages/documentOf.ts';
import { meaningOf } from '../pages/entryPage.ts';
import { askNotice, body } from './twin.ts';

/** llms.txt: every page of every language with what it is about. */
export function* llmsIndex({ site, asks }: { site: Site; asks: boolean }): Generator<string> {
  const { catalog } = site;
  const views = catalog.locales.map((locale) => site.inLocale(locale));
  const titles = views.map(({ locale }) => catalog.title[locale] ?? catalog.id);
  yield `# ${[...new Set(titles)].map((title) => renderText(title)).join(' / ')}\n\n`;
  const leads = views.map((view) => documentOf({ view, page: { kind: 'home' } }).description);
  yield `${leads.map((lead) => `> ${renderText(lead)}`).join('\n>\n')}\n\n`;
  yield `${programs({ site, asks })}\n`;
  for (const view of views) {
    yield `\n## ${renderText(languageName(view.locale))}\n\n`;
    for (const page of site.pages) yield `${indexLine({ view, page })}\n`;
  }
  if (asks) yield `\n${askNotice(`${site.url}${catalog.sourceLocale}.md`)}\n`;
}

/** More entries than anybody reads at once; a file with all of them would be as large as a book shelf. */
const mostEntries = 1000;

/** llms-full.txt: every page of every language, whole; of many entries only where they are found. */
export function* llmsFull(site: Site): Generator<string> {
  const { entries } = site.catalog;
  const isShort = entries.length <= mostEntries;
  if (!isShort) {
    yield `> The pages of ${entries.length} entries are left out here: [llms.txt](${site.url}llms.txt) lists them, [catalog.json](${site.url}catalog.json) has them all.\n\n`;
  }
  for (const locale of site.catalog.locales) {
    const view = site.inLocale(locale);
    for (const page of site.pages) {
      const isMany = page.kind === 'entry' || 'part' in page;
      if (isShort || !isMany) {
        yield `${body({ view, page })}\n\n`;
      }
    }
  }
}

function programs({ site, asks }: { site: Site; asks: boolean }): string {
  const { url } = site;
  return [
    `- [catalog.json](${url}catalog.json): everything as data; [its JSON Schema](${url}catalog.schema.json)`,
    `- [llms-full.txt](${url}llms-full.txt): every page in one file`,
    asks
      ? `- MCP server over HTTP at ${url}mcp, with the tools search, get_page, explain and ask`
      : '- This is a static copy: it answers no `?ask=` questions and has no MCP endpoint; a served copy has both.',
  ].join('\n');
}

function indexLine({ view, page }: { view: View; page: PageRef }): string {
  const { site, locale } = view;
  const link = renderLink({
    text: pageTitle({ view, page }),
    url: site.origin + pageAddress({ site, locale, page, format: 'md' }),
  });
  const about = aboutOf({ view, page });
  return about === '' ? `- ${link}` : `- ${link}: ${renderText(about)}`;
}

/** What a page is about in one sentence; a further part of a list is about the same as the first. */
function aboutOf({ view, page }: { view: View; page: PageRef }): string {
  if (page.kind === 'entry') return meaningOf({ view, entry: page.entry });
  return 'part' in page && page.part > 1 ? '' : documentOf({ view, page }).description;
}
