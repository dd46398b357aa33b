import type { Locale } from '@errdex/schema';
import type { PageRef, Site } from '../site/site.ts';
import { kebab } from '../site/slugs.ts';

/** What an address leads to. */
export type Place =
  | { readonly kind: 'page'; readonly page: PageRef; readonly locale: Locale | undefined }
  /** No page; `words` is what the address says. */
  | { readonly kind: 'none'; readonly words: string; readonly locale: Locale | undefined }
  | { readonly kind: 'elsewhere' };

/**
 * The page at an address or path as people and models write them: whole or not, as HTML or Markdown,
 * with a language or without, an entry's also by its code or name alone.
 */
export function pageAt({
  site,
  address,
}: {
  readonly site: Site;
  readonly address: string;
}): Place {
  const text = address.trim();
  if (!URL.canParse(text, site.url)) return { kind: 'none', words: text, locale: undefined };
  const url = new URL(text, site.url);
  if (url.origin !== site.origin) return { kind: 'elsewhere' };
  const path = decoded(url.pathname);
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : path.slice(1);
  const stem = below.replace(/(?:\.md|\.html|\/)+$/, '');
  const [first = '', ...others] = stem.split('/');
  const locale = site.catalog.locales.find((one) => one === first);
  const rest = locale === undefined ? stem : others.join('/');
  const page = site.byPath.get(rest) ?? entryPageOf({ site, said: rest.split('/').at(-1) ?? '' });
  if (page !== undefined) return { kind: 'page', page, locale };
  return { kind: 'none', words: rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim(), locale };
}

/** The page of the only entry that has this code or name. */
function entryPageOf({ site, said }: { site: Site; said: string }): PageRef | undefined {
  const name = kebab(said);
  const [entry, ...others] = site.catalog.entries.filter(
    (one) => String(one.code) === said || (name !== '' && kebab(one.name) === name),
  );
  return entry !== undefined && others.length === 0 ? { kind: 'entry', entry } : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
