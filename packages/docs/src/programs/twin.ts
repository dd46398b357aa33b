import type { Document } from '../blocks/block.ts';
import { renderBlocks, twinLinks } from '../markdown/blocks.ts';
import { renderLink, renderText } from '../markdown/inline.ts';
import { documentOf } from '../pages/documentOf.ts';
import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';

interface TwinOf {
  readonly view: View;
  readonly page: PageRef;
  /** What the page says, where that is known already. */
  readonly document?: Document;
  /** Whether `?ask=` is answered where this is read. */
  readonly asks: boolean;
}

/** A page as Markdown: the same blocks as its HTML, and how programs go on from there. */
export function renderTwin({ view, page, document, asks }: TwinOf): string {
  const { site, locale } = view;
  const self = site.origin + pageAddress({ site, locale, page, format: 'md' });
  return [
    `> ${indexNotice(site.url)}`,
    body({ view, page, ...(document && { document }) }),
    ...(asks ? [askNotice(self)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What programs get where there is no page; they discard bodies that come with status 404. */
export function renderMissingTwin({
  view,
  path,
  similar,
}: {
  readonly view: View;
  readonly path: string;
  readonly similar: readonly PageRef[];
}): string {
  const { site, locale } = view;
  const links = similar.map((page) => {
    const url = site.origin + pageAddress({ site, locale, page, format: 'md' });
    return `- ${renderLink({ text: pageTitle({ view, page }), url })}`;
  });
  return [
    '# Page Not Found',
    `There is no page at ${renderText(path)}.`,
    ...(links.length === 0 ? [] : ['You may be looking for one of these:', links.join('\n')]),
    `> ${indexNotice(site.url)}`,
    askNotice(`${site.url}${locale}.md`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** A page's heading and blocks as Markdown. */
export function body({
  view,
  page,
  document = documentOf({ view, page }),
}: Omit<TwinOf, 'asks'>): string {
  const { title, blocks } = document;
  return `# ${renderText(title)}\n\n${renderBlocks({ blocks, writing: twinLinks(view) })}`;
}

function indexNotice(url: string): string {
  return `For the complete documentation index, see [llms.txt](${url}llms.txt). Every page is available as Markdown: its address without the last slash, followed by \`.md\`.`;
}

/** How a question is asked; in English, as programs expect it. */
export function askNotice(address: string): string {
  return `---

# Agent Instructions

## Querying This Documentation

If you need additional information that is not directly available in this page, you can query the documentation dynamically by asking a question.

Perform an HTTP GET request on the current page URL with the \`ask\` query parameter:

\`\`\`
GET ${address}?ask=<question>&goal=<endgoal>
\`\`\`

The question should be specific, self-contained, and written in natural language, in any language of this site. \`goal\` is optional: what you want to reach in the end. The response will contain a direct answer to the question and relevant excerpts and sources from the documentation.`;
}
