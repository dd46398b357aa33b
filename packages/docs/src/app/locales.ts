import type { Locale } from '@errdex/schema';
import type { Site } from '../site/site.ts';

/** The locale that a path below the base begins with. */
export function localeOf({
  site,
  path,
}: {
  readonly site: Site;
  readonly path: string;
}): Locale | undefined {
  const first = path.split(/[/.]/, 1)[0];
  return site.catalog.locales.find((locale) => locale === first);
}

/** The first language of an `Accept-Language` header (RFC 9110) that the site has, else English. */
export function preferredLocale({
  site,
  accepted,
}: {
  readonly site: Site;
  readonly accepted: string | undefined;
}): Locale {
  const { locales } = site.catalog;
  for (const tag of tagsIn((accepted ?? '').slice(0, 500))) {
    const primary = tag.split('-')[0];
    const found =
      locales.find((locale) => locale.toLowerCase() === tag) ??
      locales.find((locale) => locale.toLowerCase().split('-')[0] === primary);
    if (found !== undefined) return found;
  }
  return site.defaultLocale;
}

/** The tags of the header in lower case, the most wanted first. */
function tagsIn(header: string): readonly string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
