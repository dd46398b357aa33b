import type { Document } from '../blocks/block.ts';
import { documentOf } from '../pages/documentOf.ts';
import { isNamedByCode, pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { renderBlocks } from './blocks.ts';
import { renderName } from './codes.ts';
import { pageHref } from './inline.ts';
import { inPhrases, renderWords } from './language.ts';
import { renderLayout } from './layout.ts';
import { attributes, type Child, type Html, markup } from './markup.ts';

/** A page of the site as a whole HTML document. */
export function renderPage({
  view,
  page,
  document = documentOf({ view, page }),
  exported,
}: {
  readonly view: View;
  readonly page: PageRef;
  readonly document?: Document;
  readonly exported: boolean;
}): string {
  const { title, description, blocks } = document;
  const content = markup`
    <article>
      <h1>${page.kind === 'entry' ? entryHeading(page) : renderWords(view, title)}</h1>
      ${renderBlocks({ view, blocks, heading: title })}
    </article>
    ${page.kind === 'entry' ? neighbours(view, page) : undefined}
  `;
  return renderLayout({ view, page, title, description, exported, content });
}

/** What is shown where there is no page, with pages that may be meant; an exported one is shown anywhere. */
export function renderNotFound({
  view,
  path,
  similar,
  exported,
}: {
  readonly view: View;
  /** Undefined where a host shows one page for every address; its script asks the search. */
  readonly path: string | undefined;
  readonly similar: readonly PageRef[];
  readonly exported: boolean;
}): string {
  const { phrases } = view;
  const title = phrases.notFound;
  const description = path === undefined ? phrases.notFoundHere : phrases.notFoundLead(path);
  const language = inPhrases(view);
  const content = markup`
    <article${attributes({ 'data-lost': path === undefined })}>
      <h1${language}>${title}</h1>
      <p class="lead"${language}>${description}</p>
      <p${language}>${phrases.notFoundSimilar}</p>
      <ul>
        ${similar.map((page) => {
          const href = pageHref({ view, page });
          return markup`<li><a href="${href}">${pageTitle({ view, page })}</a></li>`;
        })}
      </ul>
    </article>
  `;
  return renderLayout({ view, page: undefined, title, description, exported, content });
}

type EntryRef = Extract<PageRef, { kind: 'entry' }>;

function entryHeading({ entry }: EntryRef): Html {
  const { code, name, kind } = entry;
  const badge = markup`<span class="badge ${kind}">${String(code)}</span>`;
  return isNamedByCode(entry) ? badge : markup`${badge} ${renderName(name)}`;
}

function neighbours(view: View, { entry }: EntryRef): Html {
  const { phrases, site } = view;
  const { previous, next } = site.neighbours(entry);
  const link = (rel: string, label: string, to: EntryRef['entry'] | undefined): Child => {
    if (to === undefined) return markup`<span></span>`;
    const href = pageHref({ view, page: { kind: 'entry', entry: to } });
    return markup`
      <a rel="${rel}" href="${href}">
        <small${inPhrases(view)}>${label}</small> ${to.code} ${renderName(to.name)}
      </a>
    `;
  };
  return markup`
    <nav class="neighbours" aria-label="${phrases.neighbours}">
      ${link('prev', phrases.previous, previous)}
      ${link('next', phrases.next, next)}
    </nav>
  `;
}
