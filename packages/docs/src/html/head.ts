import { assets } from '#assets';
import { pageAddress } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { type Html, markup } from './markup.ts';
import { once } from './once.ts';
import { contentSecurityPolicy } from './policy.ts';

export interface HeadParts {
  readonly view: View;
  /** Undefined for what is not there. */
  readonly page: PageRef | undefined;
  readonly title: string;
  readonly description: string;
  /** Files on a host that may send no header of ours. */
  readonly exported: boolean;
}

/** What a page says about itself, and the files it loads. */
export function renderHead({ view, page, title, description, exported }: HeadParts): Html {
  const { site, locale } = view;
  const siteTitle = site.catalog.title[locale] ?? site.catalog.id;
  return markup`
    <head>
      ${once({
        view,
        part: exported ? 'settings of a file' : 'settings',
        render: () => settings(exported),
      })}
      <title>${title === siteTitle ? title : `${title} · ${siteTitle}`}</title>
      <meta name="description" content="${description}">
      ${page === undefined ? markup`<meta name="robots" content="noindex">` : alternates(view, page)}
      ${once({ view, part: 'files', render: () => files(view) })}
    </head>
  `;
}

function settings(exported: boolean): Html {
  return markup`
    <meta charset="utf-8">
    ${
      exported
        ? markup`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`
        : undefined
    }
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
  `;
}

/** The page's own address, and where it is in other languages and forms. */
function alternates({ site, locale }: View, page: PageRef): Html {
  const address = (other: string): string =>
    site.origin + pageAddress({ site, locale: other, page, format: 'html' });
  // The site's own address leads to the language that is preferred.
  const preferred = page.kind === 'home' ? site.url : address(site.defaultLocale);
  return markup`
    <link rel="canonical" href="${address(locale)}">
    ${site.catalog.locales.map(
      (other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">`,
    )}
    <link rel="alternate" hreflang="x-default" href="${preferred}">
    <link
      rel="alternate"
      type="text/markdown"
      href="${pageAddress({ site, locale, page, format: 'md' })}"
    >
  `;
}

function files({ site, locale, phrases }: View): Html {
  return markup`
    <link
      rel="alternate"
      type="application/atom+xml"
      title="${phrases.pages.changes}"
      href="${site.base}${locale}/changes.atom"
    >
    <link rel="icon" href="${site.base + assets.icon.path}" type="image/svg+xml">
    <link rel="stylesheet" href="${site.base + assets.style.path}">
    <script type="module" src="${site.base + assets.site.path}"></script>
  `;
}
