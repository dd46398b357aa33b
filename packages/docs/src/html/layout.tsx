import type { Child, JSX } from '#jsx/jsx-runtime';
import { assets } from '#assets';
import { languageName } from '../phrases/phrases.ts';
import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { Head, type HeadProps } from './head.tsx';
import { pageHref } from './inline.tsx';
import { inLanguage, inPhrases, Words } from './language.tsx';
import { once } from './once.ts';

interface Props extends HeadProps {
  readonly children: Child;
}

/** A whole page around its content. */
export function Layout(props: Props): JSX.Element {
  const { view, page, children } = props;
  const { phrases, locale } = view;
  const current = page === undefined ? '' : topic(page);
  return (
    <html
      {...inLanguage(locale)}
      data-copy={phrases.copy}
      data-copied={phrases.copied}
      data-language={inPhrases(view).lang}
    >
      <Head {...props} />
      <body>
        <a class="skip" href="#content" {...inPhrases(view)}>
          {phrases.skip}
        </a>
        <header>
          <div class="bar">
            {once({ view, part: 'brand', render: () => <Brand view={view} /> })}
            {Languages({ view, page })}
          </div>
          {once({
            view,
            part: `navigation ${current}`,
            render: () => <Navigation view={view} current={current} />,
          })}
        </header>
        <main id="content">{children}</main>
        <Footer view={view} page={page} />
      </body>
    </html>
  );
}

function Brand({ view }: Pick<Props, 'view'>): JSX.Element {
  const { site, locale } = view;
  return (
    <>
      <a class="brand" href={pageHref({ view, page: { kind: 'home' } })}>
        {site.catalog.title[locale] ?? site.catalog.id}
      </a>
      <Search view={view} />
    </>
  );
}

function Navigation({ view, current }: { view: View; current: string }): JSX.Element {
  return (
    <nav aria-label={view.phrases.navigation}>
      <ul>
        {view.site.topics.map((one) => (
          <li>
            <a
              href={pageHref({ view, page: one })}
              aria-current={topic(one) === current ? 'page' : undefined}
            >
              <Words view={view} text={pageTitle({ view, page: one })} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page of the navigation under which a page is. */
function topic(page: PageRef): string {
  switch (page.kind) {
    case 'entry':
      return 'codes';
    case 'dispute':
      return 'disputes';
    case 'limits':
      return `limits/${page.transport}`;
    case 'guide':
      return 'guides';
    default:
      return page.kind;
  }
}

function Languages({ view, page }: Pick<Props, 'view' | 'page'>): Child {
  const { site, locale } = view;
  if (site.catalog.locales.length < 2) return undefined;
  return (
    <ul class="languages" aria-label={view.phrases.language}>
      {site.catalog.locales.map((other) => (
        <li>
          {other === locale ? (
            <span aria-current="true">{languageName(other)}</span>
          ) : (
            <a
              href={pageAddress({
                site,
                locale: other,
                page: page ?? { kind: 'home' },
                format: 'html',
              })}
              hreflang={other}
              {...inLanguage(other)}
            >
              {languageName(other)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Search({ view }: Pick<Props, 'view'>): JSX.Element {
  const { phrases, site, locale } = view;
  return (
    <search
      {...inPhrases(view)}
      aria-label={phrases.search}
      data-script={site.base + assets.search.path}
      data-files={`${site.base}${locale}/search/`}
      data-nothing={phrases.searchNothing('{query}')}
      data-count={phrases.searchCount(-1)}
      data-single={phrases.searchCount(1)}
      data-failed={phrases.searchFailed}
    >
      <input
        type="search"
        id="search"
        name="q"
        autocomplete="off"
        placeholder={phrases.searchHint}
        aria-label={phrases.search}
        aria-keyshortcuts="/"
      />
      <div id="search-results" />
      <noscript>{phrases.searchNeedsScript}</noscript>
    </search>
  );
}

function Footer({ view, page }: Pick<Props, 'view' | 'page'>): JSX.Element {
  const { phrases, site, locale } = view;
  return (
    <footer>
      <ul>
        {page === undefined ? (
          ''
        ) : (
          <li>
            <a href={pageAddress({ site, locale, page, format: 'md' })} {...inPhrases(view)}>
              {phrases.asMarkdown}
            </a>
          </li>
        )}
        {once({ view, part: 'elsewhere', render: () => <Elsewhere view={view} /> })}
      </ul>
      <p {...inPhrases(view)}>{phrases.madeWith('Errdex')}</p>
    </footer>
  );
}

/** Links to what the site has besides its pages. */
function Elsewhere({ view }: Pick<Props, 'view'>): JSX.Element {
  const { phrases, site, locale } = view;
  const { homepage } = site.catalog;
  return (
    <>
      <li>
        <a href={`${site.base}${locale}/changes.atom`} {...inPhrases(view)}>
          {phrases.feed}
        </a>
      </li>
      <li>
        <a href={`${site.base}llms.txt`}>llms.txt</a>
      </li>
      <li>
        <a href={`${site.base}catalog.json`}>catalog.json</a>
      </li>
      {homepage === undefined ? (
        ''
      ) : (
        <li>
          <a href={homepage}>{new URL(homepage).host}</a>
        </li>
      )}
    </>
  );
}
