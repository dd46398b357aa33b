import { assets } from '#assets';
import { languageName } from '../phrases/phrases.ts';
import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { type HeadParts, renderHead } from './head.ts';
import { pageHref } from './inline.ts';
import { inLanguage, inPhrases, otherLanguage, renderWords } from './language.ts';
import { attributes, type Child, type Html, markup } from './markup.ts';
import { once } from './once.ts';

interface LayoutParts extends HeadParts {
  readonly content: Child;
}

/** A whole page around its content. */
export function renderLayout(parts: LayoutParts): string {
  const { view, page, content } = parts;
  const { phrases, locale } = view;
  const language = inPhrases(view);
  const current = page === undefined ? '' : topic(page);
  const whole = markup`
    <!DOCTYPE html>
    <html
      ${inLanguage(locale)}
      data-copy="${phrases.copy}"
      data-copied="${phrases.copied}"
      ${attributes({ 'data-language': otherLanguage(view) })}
    >
      ${renderHead(parts)}
      <body>
        <a class="skip" href="#content"${language}>${phrases.skip}</a>
        <header>
          <div class="bar">
            ${once({ view, part: 'brand', render: () => brand(view) })}
            ${languages(view, page)}
          </div>
          ${once({
            view,
            part: `navigation ${current}`,
            render: () => navigation(view, current),
          })}
        </header>
        <main id="content">${content}</main>
        <footer>
          <ul>
            ${page === undefined ? undefined : asMarkdown(view, page)}
            ${once({ view, part: 'elsewhere', render: () => elsewhere(view) })}
          </ul>
          <p${language}>${phrases.madeWith('Errdex')}</p>
        </footer>
      </body>
    </html>
  `;
  return String(whole);
}

function brand(view: View): Html {
  const { catalog } = view.site;
  const title = catalog.title[view.locale] ?? catalog.id;
  return markup`
    <a class="brand" href="${pageHref({ view, page: { kind: 'home' } })}">${title}</a>
    ${search(view)}
  `;
}

function navigation(view: View, current: string): Html {
  return markup`
    <nav aria-label="${view.phrases.navigation}">
      <ul>
        ${view.site.topics.map((one) => {
          const isCurrent = attributes({ 'aria-current': topic(one) === current && 'page' });
          const title = renderWords(view, pageTitle({ view, page: one }));
          return markup`<li><a href="${pageHref({ view, page: one })}"${isCurrent}>${title}</a></li>`;
        })}
      </ul>
    </nav>
  `;
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

function languages({ site, locale, phrases }: View, page: PageRef = { kind: 'home' }): Child {
  const { locales } = site.catalog;
  if (locales.length < 2) return undefined;
  return markup`
    <ul class="languages" aria-label="${phrases.language}">
      ${locales.map((other) => {
        const name = languageName(other);
        if (other === locale) return markup`<li><span aria-current="true">${name}</span></li>`;
        const href = pageAddress({ site, locale: other, page, format: 'html' });
        return markup`
          <li><a href="${href}" hreflang="${other}"${inLanguage(other)}>${name}</a></li>
        `;
      })}
    </ul>
  `;
}

function search(view: View): Html {
  const { phrases, site, locale } = view;
  return markup`
    <search
      ${inPhrases(view)}
      aria-label="${phrases.search}"
      data-script="${site.base + assets.search.path}"
      data-files="${site.base}${locale}/search/"
      data-nothing="${phrases.searchNothing('{query}')}"
      data-count="${phrases.searchCount(-1)}"
      data-single="${phrases.searchCount(1)}"
      data-failed="${phrases.searchFailed}"
    >
      <input
        type="search"
        id="search"
        name="q"
        autocomplete="off"
        placeholder="${phrases.searchHint}"
        aria-label="${phrases.search}"
        aria-keyshortcuts="/"
      >
      <div id="search-results"></div>
      <noscript>${phrases.searchNeedsScript}</noscript>
    </search>
  `;
}

function asMarkdown(view: View, page: PageRef): Html {
  const { phrases, site, locale } = view;
  const href = pageAddress({ site, locale, page, format: 'md' });
  return markup`<li><a href="${href}"${inPhrases(view)}>${phrases.asMarkdown}</a></li>`;
}

/** Links to what the site has besides its pages. */
function elsewhere(view: View): Html {
  const { phrases, site, locale } = view;
  const { homepage } = site.catalog;
  return markup`
    <li><a href="${site.base}${locale}/changes.atom"${inPhrases(view)}>${phrases.feed}</a></li>
    <li><a href="${site.base}llms.txt">llms.txt</a></li>
    <li><a href="${site.base}catalog.json">catalog.json</a></li>
    ${
      homepage === undefined
        ? undefined
        : markup`<li><a href="${homepage}">${new URL(homepage).host}</a></li>`
    }
  `;
}
