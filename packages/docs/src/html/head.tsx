import type { JSX } from '#jsx/jsx-runtime';
import { assets } from '#assets';
import { pageAddress } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { once } from './once.ts';
import { contentSecurityPolicy } from './policy.ts';

export interface HeadProps {
  readonly view: View;
  /** Undefined for what is not there. */
  readonly page: PageRef | undefined;
  readonly title: string;
  readonly description: string;
  /** Files on a host that may send no header of ours. */
  readonly exported: boolean;
}

/** What a page says about itself, and the files it loads. */
export function Head({ view, page, title, description, exported }: HeadProps): JSX.Element {
  const { site, locale } = view;
  const siteTitle = site.catalog.title[locale] ?? site.catalog.id;
  return (
    <head>
      {once({
        view,
        part: exported ? 'settings of a file' : 'settings',
        render: () => <Settings exported={exported} />,
      })}
      <title>{title === siteTitle ? title : `${title} · ${siteTitle}`}</title>
      <meta name="description" content={description} />
      {page === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <Alternates view={view} page={page} />
      )}
      {once({ view, part: 'files', render: () => <Files view={view} /> })}
    </head>
  );
}

function Settings({ exported }: Pick<HeadProps, 'exported'>): JSX.Element {
  return (
    <>
      <meta charset="utf-8" />
      {exported ? (
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      ) : (
        ''
      )}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
    </>
  );
}

/** The page's own address, and where it is in other languages and forms. */
function Alternates({ view, page }: { readonly view: View; readonly page: PageRef }): JSX.Element {
  const { site, locale } = view;
  const address = (other: string): string =>
    site.origin + pageAddress({ site, locale: other, page, format: 'html' });
  return (
    <>
      <link rel="canonical" href={address(locale)} />
      {site.catalog.locales.map((other) => (
        <link rel="alternate" hreflang={other} href={address(other)} />
      ))}
      {/* The site's own address leads to the language that is preferred. */}
      <link
        rel="alternate"
        hreflang="x-default"
        href={page.kind === 'home' ? site.url : address(site.defaultLocale)}
      />
      <link
        rel="alternate"
        type="text/markdown"
        href={pageAddress({ site, locale, page, format: 'md' })}
      />
    </>
  );
}

function Files({ view: { site, locale, phrases } }: Pick<HeadProps, 'view'>): JSX.Element {
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={phrases.pages.changes}
        href={`${site.base}${locale}/changes.atom`}
      />
      <link rel="icon" href={site.base + assets.icon.path} type="image/svg+xml" />
      <link rel="stylesheet" href={site.base + assets.style.path} />
      <script type="module" src={site.base + assets.site.path} />
    </>
  );
}
