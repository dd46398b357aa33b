import type { JSX } from '#jsx/jsx-runtime';
import type { Document } from '../blocks/block.ts';
import { documentOf } from '../pages/documentOf.ts';
import { isNamedByCode, pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { Blocks } from './blocks.tsx';
import { Name } from './codes.tsx';
import { pageHref } from './inline.tsx';
import { inPhrases, Words } from './language.tsx';
import { Layout } from './layout.tsx';

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
  return toText(
    <Layout view={view} page={page} title={title} description={description} exported={exported}>
      <article>
        <Heading view={view} page={page} title={title} />
        <Blocks view={view} blocks={blocks} heading={title} />
      </article>
      {page.kind === 'entry' ? <Neighbours view={view} page={page} /> : ''}
    </Layout>,
  );
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
  const lead = path === undefined ? phrases.notFoundHere : phrases.notFoundLead(path);
  return toText(
    <Layout
      view={view}
      page={undefined}
      title={phrases.notFound}
      description={lead}
      exported={exported}
    >
      <article data-lost={path === undefined}>
        <h1 {...inPhrases(view)}>{phrases.notFound}</h1>
        <p class="lead" {...inPhrases(view)}>
          {lead}
        </p>
        <p {...inPhrases(view)}>{phrases.notFoundSimilar}</p>
        <ul>
          {similar.map((page) => (
            <li>
              <a href={pageHref({ view, page })}>{pageTitle({ view, page })}</a>
            </li>
          ))}
        </ul>
      </article>
    </Layout>,
  );
}

function Heading({
  view,
  page,
  title,
}: {
  readonly view: View;
  readonly page: PageRef;
  readonly title: string;
}): JSX.Element {
  if (page.kind !== 'entry') {
    return (
      <h1>
        <Words view={view} text={title} />
      </h1>
    );
  }
  const { code, name, kind } = page.entry;
  return (
    <h1>
      <span class={`badge ${kind}`}>{String(code)}</span>
      {isNamedByCode(page.entry) ? (
        ''
      ) : (
        <>
          {' '}
          <Name name={name} />
        </>
      )}
    </h1>
  );
}

function Neighbours({
  view,
  page,
}: {
  readonly view: View;
  readonly page: Extract<PageRef, { kind: 'entry' }>;
}): JSX.Element {
  const { phrases, site } = view;
  const { previous, next } = site.neighbours(page.entry);
  return (
    <nav class="neighbours" aria-label={phrases.neighbours}>
      {(
        [
          ['prev', phrases.previous, previous],
          ['next', phrases.next, next],
        ] as const
      ).map(([rel, label, entry]) =>
        entry === undefined ? (
          <span />
        ) : (
          <a rel={rel} href={pageHref({ view, page: { kind: 'entry', entry } })}>
            <small {...inPhrases(view)}>{label}</small> {entry.code} <Name name={entry.name} />
          </a>
        ),
      )}
    </nav>
  );
}

/** Nothing in a page waits, so it is text at once. */
function toText(page: JSX.Element): string {
  return `<!DOCTYPE html>${String(page)}`;
}
