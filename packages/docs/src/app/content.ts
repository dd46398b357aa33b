import { renderPage } from '../html/page.ts';
import { renderTwin } from '../programs/twin.ts';
import { Fingerprint } from '../search/fingerprint.ts';
import { searchFilesOf } from '../search/searchFiles.ts';
import type { PageRef, Site, View } from '../site/site.ts';
import { siteFiles, types } from './files.ts';
import { localeOf } from './locales.ts';
import { memo } from './memo.ts';

/** Pages that are kept as they were sent; the largest have some 30 KB. */
const mostPages = 2000;

/** A page in a language. */
export interface Found {
  readonly view: View;
  readonly page: PageRef;
}

/** What a served site answers with. */
export interface Content {
  readonly html: (found: Found) => Body;
  readonly markdown: (found: Found) => Body;
  /** A file that is no page, by its path below the base. */
  readonly file: (path: string) => { readonly type: string; readonly body: Body } | undefined;
}
export interface Body {
  /** UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Another one as soon as the bytes are others (RFC 9110). */
  readonly etag: string;
}

/** Makes what is asked for, and keeps what was asked for last. */
export function createContent(site: Site): Content {
  const asks = true;
  const files = siteFiles({ site, asks });
  const texts = memo<Body>({ most: files.size });
  const pages = memo<Body>({ most: mostPages });
  const keyOf = ({ view, page }: Found): string => `${view.locale}/${site.pathOf(page)}`;
  return {
    html: (found) =>
      pages(`${keyOf(found)}/`, () => encode(renderPage({ ...found, exported: false }))),
    markdown: (found) => pages(`${keyOf(found)}.md`, () => encode(renderTwin({ ...found, asks }))),
    file: (path) => {
      const file = files.get(path);
      if (file !== undefined) {
        return { type: file.type, body: texts(path, () => encode([...file.text()].join(''))) };
      }
      const [locale = '', folder, name = ''] = path.split('/');
      if (folder !== 'search' || locale !== localeOf({ site, path })) return undefined;
      const text = searchFilesOf(site.inLocale(locale)).get(name);
      return text === undefined ? undefined : { type: types.json, body: encode(text) };
    },
  };
}

/** The page at a path below the base, such as `zh/codes/` or `zh/codes.md`. */
export function findPage({
  site,
  path,
}: {
  readonly site: Site;
  readonly path: string;
}): Found | undefined {
  const locale = localeOf({ site, path });
  if (locale === undefined) return undefined;
  const stem = path.replace(/(?:\.md|\/)$/, '');
  const page = site.byPath.get(stem === locale ? '' : stem.slice(locale.length + 1));
  return page && { view: site.inLocale(locale), page };
}

function encode(text: string): Body {
  const fingerprint = new Fingerprint();
  const length = fingerprint.add(text);
  return { bytes: new TextEncoder().encode(text), etag: `"${length}-${String(fingerprint)}"` };
}
