import { assets } from '#assets';
import { languageName } from '../phrases/phrases.ts';
import { pageAddress } from '../site/resolve.ts';
import type { Site } from '../site/site.ts';
import { inLanguage } from './language.ts';
import { markup } from './markup.ts';
import { contentSecurityPolicy } from './policy.ts';

/**
 * The front page of an exported site, where no server can see which language is wanted: a link to
 * each, which needs no script. With one, the reader is sent on.
 */
export function renderChooser(site: Site): string {
  const { catalog, base, url } = site;
  const { locales, sourceLocale } = catalog;
  const { origin } = new URL(url);
  const home = { kind: 'home' } as const;
  const titleIn = (locale: string): string => catalog.title[locale] ?? catalog.id;
  const address = (locale: string): string =>
    pageAddress({ site, locale, page: home, format: 'html' });
  const page = markup`
    <!doctype html>
    <html${inLanguage(sourceLocale)}>
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>${titleIn(sourceLocale)}</title>
        <link rel="canonical" href="${url}">
        ${locales.map(
          (locale) =>
            markup`<link rel="alternate" hreflang="${locale}" href="${origin + address(locale)}">`,
        )}
        <link rel="alternate" hreflang="x-default" href="${url}">
        <link rel="icon" href="${base + assets.icon.path}" type="image/svg+xml">
        <link rel="stylesheet" href="${base + assets.style.path}">
        <script type="module" src="${base + assets.site.path}"></script>
      </head>
      <body>
        <main id="content">
          <h1>${titleIn(sourceLocale)}</h1>
          <ul class="chooser">
            ${locales.map(
              (locale) => markup`
                <li>
                  <a href="${address(locale)}" hreflang="${locale}"${inLanguage(locale)}>
                    ${languageName(locale)}
                  </a> <span${inLanguage(locale)}>${titleIn(locale)}</span>
                </li>
              `,
            )}
          </ul>
        </main>
      </body>
    </html>
  `;
  return String(page);
}
