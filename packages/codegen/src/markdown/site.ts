import type { Catalog, Entry, Limit, Localized, Locale, Plan } from '@errdex/schema';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Resolve } from './prose.ts';

/** What the generator `markdown` can be told. */
export interface MarkdownOptions {
  /** Addresses of the catalogue's pages by id; `{locale}` stands for the locale. */
  readonly pages: Readonly<Record<string, string>>;
  readonly site: 'files' | 'starlight';
}

/** One catalogue's pages: what they are called and how they lead to each other. */
interface Site {
  readonly catalog: Catalog;
  readonly options: MarkdownOptions;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly plans: ReadonlyMap<string, Plan>;
  /** File names without extension, by entry name; unique where letter case is ignored too. */
  readonly slugs: ReadonlyMap<string, string>;
  readonly titles: {
    readonly domains: ReadonlyMap<string, Localized<string>>;
    readonly envelopes: ReadonlyMap<string, Localized<string>>;
    readonly interfaces: ReadonlyMap<string, Localized<string>>;
    readonly pages: ReadonlyMap<string, Localized<string>>;
    readonly disputes: ReadonlyMap<string, Localized<string>>;
  };
}

/** Prepares what all pages need, once. */
export function createSite({
  catalog,
  options,
}: {
  readonly catalog: Catalog;
  readonly options: MarkdownOptions;
}): Site {
  return {
    catalog,
    options,
    entries: new Map(catalog.entries.map((entry) => [entry.name, entry])),
    limits: new Map(catalog.limits.map((limit) => [limit.id, limit])),
    plans: new Map(catalog.plans.map((plan) => [plan.id, plan])),
    slugs: slugsOf(catalog.entries),
    titles: {
      domains: titlesOf(catalog.domains),
      envelopes: titlesOf(catalog.envelopes),
      interfaces: titlesOf(catalog.interfaces),
      pages: titlesOf(catalog.pages),
      disputes: titlesOf(catalog.disputes),
    },
  };
}

/** One page of a site: its locale and where it lies. */
export interface Page {
  readonly site: Site;
  readonly locale: Locale;
  readonly phrases: Phrases;
  /** The slug of an entry's page; absent for the index. */
  readonly slug?: string;
  readonly resolve: Resolve;
}

/** A page of a site, able to resolve links from where it lies. */
export function createPage({
  site,
  locale,
  slug,
}: {
  readonly site: Site;
  readonly locale: Locale;
  readonly slug?: string;
}): Page {
  const here = {
    site,
    locale,
    phrases: phrasesOf(locale),
    ...(slug === undefined ? {} : { slug }),
  };
  return { ...here, resolve: (to) => resolveTarget({ page: here, to }) };
}

/** The address of another page, relative to a page: the index when no slug is given. */
export function pageUrl({
  from,
  slug,
  locale = from.locale,
}: {
  readonly from: Pick<Page, 'site' | 'locale' | 'slug'>;
  readonly slug?: string | undefined;
  readonly locale?: Locale;
}): string {
  const other = locale === from.locale ? undefined : locale;
  if (from.site.options.site === 'files') {
    return `${other === undefined ? './' : `../${other}/`}${slug ?? 'index'}.md`;
  }
  // A page is a folder there, so an entry's page lies one level deeper than its file.
  const up = (from.slug === undefined ? 0 : 1) + (other === undefined ? 0 : 1);
  const base = up === 0 ? './' : '../'.repeat(up);
  return `${base}${other === undefined ? '' : `${other}/`}${slug === undefined ? '' : `${slug}/`}`;
}

/** The anchor of a limit or dispute in the index. */
export function anchor({ kind, id }: { kind: 'limit' | 'dispute'; id: string }): string {
  return `${kind}-${id.replace(/[^\w-]+/g, '-')}`;
}

/** An entry's code and name, as headings and links show them. */
export function entryTitle({ code, name }: Pick<Entry, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

function resolveTarget({
  page,
  to,
}: {
  page: Omit<Page, 'resolve'>;
  to: Parameters<Resolve>[0];
}): ReturnType<Resolve> {
  const { site, locale } = page;
  if (to.startsWith('https://')) return { url: to, title: to };
  const [kind, id] = [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)];
  switch (kind) {
    case 'entry': {
      const entry = site.entries.get(id);
      if (entry === undefined) return { title: id };
      return { url: pageUrl({ from: page, slug: site.slugs.get(id) }), title: entryTitle(entry) };
    }
    case 'page': {
      const title = site.titles.pages.get(id)?.[locale] ?? id;
      const url = Object.hasOwn(site.options.pages, id) ? site.options.pages[id] : undefined;
      return url === undefined ? { title } : { url: url.replaceAll('{locale}', locale), title };
    }
    case 'limit':
    case 'dispute': {
      const titles = kind === 'limit' ? site.limits.get(id)?.title : site.titles.disputes.get(id);
      return {
        url: `${pageUrl({ from: page })}#${anchor({ kind, id })}`,
        title: titles?.[locale] ?? id,
      };
    }
    default:
      return { title: to };
  }
}

function titlesOf(
  items: readonly { readonly id: string; readonly title: Localized<string> }[],
): Map<string, Localized<string>> {
  return new Map(items.map(({ id, title }) => [id, title]));
}

function slugsOf(entries: readonly Entry[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set(['index']);
  for (const { code, name } of entries) {
    const wanted = kebab(`${code}-${name}`) || 'entry';
    let slug = wanted;
    for (let next = 2; taken.has(slug); next += 1) slug = `${wanted}-${next}`;
    taken.add(slug);
    slugs.set(name, slug);
  }
  return slugs;
}

function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 100)
    .replace(/-$/, '');
}
