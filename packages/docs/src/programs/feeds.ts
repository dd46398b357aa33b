import { plainText } from '../blocks/inline.ts';
import { changeItem } from '../pages/lists.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import type { Site, View } from '../site/site.ts';

const mostChanges = 50;

/** The latest changes of the catalogue as an Atom feed (RFC 4287). */
export function atomFeed(view: View): string {
  const { site, locale, phrases } = view;
  const self = `${site.url}${locale}/changes.atom`;
  const page =
    site.origin + pageAddress({ site, locale, page: { kind: 'changes', part: 1 }, format: 'html' });
  const changes = site.changes.slice(0, mostChanges);
  const title = `${site.catalog.title[locale] ?? site.catalog.id}${phrases.colon}${phrases.pages.changes}`;
  const entries = changes.map((change) => {
    const item = changeItem({ view, change });
    const text = [item, ...(item.items ?? [])].map(({ text: inline }) =>
      plainText(inline, (to) => resolveTarget({ view, to }).title),
    );
    const link =
      site.origin +
      pageAddress({ site, locale, page: { kind: 'entry', entry: change.entry }, format: 'html' });
    return element('entry', [
      element('title', [xml(text[0] ?? '')]),
      element('id', [xml(`${link}#${change.kind}-${change.date}`)]),
      element('updated', [`${change.date}T00:00:00Z`]),
      `<link href="${xml(link)}"/>`,
      element('summary', [xml(text.slice(1).join('\n') || (text[0] ?? ''))]),
    ]);
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(locale)}">
${[
  element('title', [xml(title)]),
  element('id', [xml(self)]),
  element('updated', [`${changes[0]?.date ?? '1970-01-01'}T00:00:00Z`]),
  `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
  `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
  element('author', [element('name', [xml(site.catalog.title[locale] ?? site.catalog.id)])]),
  ...entries,
].join('\n')}
</feed>
`;
}

/** Every page of every language with its other languages; sitemaps hold 50,000 addresses at most. */
export function* siteMap(site: Site): Generator<string> {
  const { locales } = site.catalog;
  yield '<?xml version="1.0" encoding="utf-8"?>\n';
  yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
  for (const page of site.pages) {
    const addresses = locales.map(
      (locale) =>
        [locale, xml(site.origin + pageAddress({ site, locale, page, format: 'html' }))] as const,
    );
    const others = addresses
      .map(
        ([locale, address]) =>
          `<xhtml:link rel="alternate" hreflang="${xml(locale)}" href="${address}"/>`,
      )
      .join('');
    for (const [, address] of addresses) yield `<url><loc>${address}</loc>${others}</url>\n`;
  }
  yield '</urlset>\n';
}

function element(name: string, children: readonly string[]): string {
  return `<${name}>${children.join('')}</${name}>`;
}

function xml(text: string): string {
  // As all addresses are.
  if (/^[\w ./:-]*$/.test(text)) return text;
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
