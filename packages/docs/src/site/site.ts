import type {
  Catalog,
  Dispute,
  Entry,
  Limit,
  Locale,
  Localized,
  Plan,
  Source,
  Transport,
} from '@errdex/schema';
import { phrasesOf, type Phrases } from '../phrases/phrases.ts';
import { type Change, changesOf } from './changes.ts';
import type { Guide } from './guide.ts';
import { slugsOf } from './slugs.ts';
import type { VersionChanges } from './versionChanges.ts';

/** How many rows a part of a long list has: few enough for a first visit to load at most 12 KB. */
export const rowsPerPart = 80;

export interface SiteOptions {
  /** Where the site will be found, with its folder, e.g. `https://codes.example.com/`. */
  readonly url: string;
  /** Pages of prose, in the order in which they are offered. */
  readonly guides?: readonly Guide[];
  /** The package generated from the catalogue, for examples in TypeScript; none without it. */
  readonly packageName?: string;
  /** What changed after each version, the latest first, for the page of changes. */
  readonly versions?: readonly VersionChanges[];
}

/** What a page is about. */
export type PageRef =
  | { readonly kind: 'home' }
  | { readonly kind: 'codes'; readonly part: number }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'limits'; readonly transport: Transport }
  | { readonly kind: 'decoder' }
  | { readonly kind: 'disputes'; readonly part: number }
  | { readonly kind: 'dispute'; readonly dispute: Dispute }
  | { readonly kind: 'changes'; readonly part: number }
  | { readonly kind: 'guides' }
  | { readonly kind: 'guide'; readonly guide: Guide };

/** One catalogue's site, apart from how its pages look. Nothing in it changes. */
export interface Site {
  readonly catalog: Catalog;
  /** Ends with a slash. */
  readonly url: string;
  /** The beginning of `url`, without a slash. */
  readonly origin: string;
  /** The path of `url`. */
  readonly base: string;
  readonly packageName: string | undefined;
  /** For who prefers none of its languages: English where there is it. */
  readonly defaultLocale: Locale;
  readonly guides: readonly Guide[];
  readonly changes: readonly Change[];
  readonly versions: readonly VersionChanges[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly titles: Titles;
  /** Every page of one language, in reading order. */
  readonly pages: readonly PageRef[];
  /** The pages that navigation offers: no single entry, dispute or guide, and no further part of a list. */
  readonly topics: readonly PageRef[];
  /** The pages by their path without locale, e.g. `codes/401-token-invalid`; home is empty. */
  readonly byPath: ReadonlyMap<string, PageRef>;
  readonly pathOf: (page: PageRef) => string;
  readonly neighbours: (entry: Entry) => {
    readonly previous: Entry | undefined;
    readonly next: Entry | undefined;
  };
  /** The site in one language of the catalogue. */
  readonly inLocale: (locale: Locale) => View;
}

type Titles = Readonly<
  Record<
    'domains' | 'envelopes' | 'interfaces' | 'sources' | 'disputes' | 'pages',
    ReadonlyMap<string, Localized<string>>
  >
>;

/** The site in one language. */
export interface View {
  readonly site: Site;
  readonly locale: Locale;
  readonly phrases: Phrases;
}

/** Prepares what all pages need, once. Throws a RangeError when `url` is not http or https. */
export function createSite(
  catalog: Catalog,
  { url, guides = [], packageName, versions = [] }: SiteOptions,
): Site {
  const address = siteAddress(url);
  const slugs = [...slugsOf(catalog.entries)];
  const entryPaths = new Map(slugs.map(([name, slug]) => [name, `codes/${slug}`]));
  const changes = changesOf(catalog);
  const pathOf = (page: PageRef): string => pagePath({ page, entryPaths });
  const pages = pagesOf({ catalog, guides, changes: changes.length });
  const views = new Map<Locale, View>();
  const site: Site = {
    catalog,
    url: address.href,
    origin: address.origin,
    base: address.pathname,
    packageName,
    defaultLocale: catalog.locales.includes('en') ? 'en' : catalog.sourceLocale,
    changes,
    versions,
    entries: new Map(catalog.entries.map((entry) => [entry.name, entry])),
    limits: new Map(catalog.limits.map((limit) => [limit.id, limit])),
    plans: new Map(catalog.plans.map((plan) => [plan.id, plan])),
    sources: new Map(catalog.sources.map((source) => [source.id, source])),
    titles: {
      domains: titlesOf(catalog.domains),
      envelopes: titlesOf(catalog.envelopes),
      interfaces: titlesOf(catalog.interfaces),
      sources: titlesOf(catalog.sources),
      disputes: titlesOf(catalog.disputes),
      pages: titlesOf(catalog.pages),
    },
    pages,
    topics: pages.filter(isTopic),
    guides,
    byPath: new Map(pages.map((page) => [pathOf(page), page])),
    pathOf,
    neighbours: neighboursIn(catalog.entries),
    inLocale: (locale) => {
      const known = views.get(locale);
      if (known !== undefined) return known;
      const view = { site, locale, phrases: phrasesOf(locale) };
      views.set(locale, view);
      return view;
    },
  };
  return site;
}

function siteAddress(url: string): URL {
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw new RangeError(`A site's address is a whole https: or http: address; "${url}" is not.`);
  }
  const address = new URL(url);
  address.search = '';
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

function pagesOf({
  catalog,
  guides,
  changes,
}: {
  catalog: Catalog;
  guides: readonly Guide[];
  changes: number;
}): readonly PageRef[] {
  const { entries, disputes } = catalog;
  return [
    { kind: 'home' },
    ...partsOf(entries.length).map((part) => ({ kind: 'codes', part }) as const),
    ...entries.map((entry) => ({ kind: 'entry', entry }) as const),
    ...transportsWithLimits(catalog).map((transport) => ({ kind: 'limits', transport }) as const),
    { kind: 'decoder' },
    ...(disputes.length === 0
      ? []
      : partsOf(disputes.length).map((part) => ({ kind: 'disputes', part }) as const)),
    ...disputes.map((dispute) => ({ kind: 'dispute', dispute }) as const),
    ...partsOf(changes).map((part) => ({ kind: 'changes', part }) as const),
    ...(guides.length === 0 ? [] : [{ kind: 'guides' } as const]),
    ...guides.map((guide) => ({ kind: 'guide', guide }) as const),
  ];
}

function pagePath({
  page,
  entryPaths,
}: {
  page: PageRef;
  /** By the name of the entry. */
  entryPaths: ReadonlyMap<string, string>;
}): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'codes':
    case 'disputes':
    case 'changes':
      return page.part === 1 ? page.kind : `${page.kind}/${page.part}`;
    case 'entry':
      return entryPaths.get(page.entry.name) ?? '';
    case 'limits':
      return `limits/${page.transport}`;
    case 'decoder':
    case 'guides':
      return page.kind;
    case 'dispute':
      return `disputes/${page.dispute.id}`;
    case 'guide':
      return page.guide.id;
  }
}

function isTopic(page: PageRef): boolean {
  if (['home', 'entry', 'dispute', 'guide'].includes(page.kind)) return false;
  return !('part' in page) || page.part === 1;
}

/** The numbers of the parts that a list is shown in; there is always a first. */
function partsOf(rows: number): readonly number[] {
  const count = Math.max(1, Math.ceil(rows / rowsPerPart));
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The rows of one part. */
export function rowsOfPart<T>(rows: readonly T[], part: number): readonly T[] {
  return rows.slice((part - 1) * rowsPerPart, part * rowsPerPart);
}

function transportsWithLimits({ limits, interfaces }: Catalog): readonly Transport[] {
  const transports = new Map(interfaces.map(({ id, transport }) => [id, transport]));
  const limited = new Set(
    limits.flatMap((limit) => limit.interfaces.map((id) => transports.get(id))),
  );
  return (['http', 'ws'] as const).filter((transport) => limited.has(transport));
}

function titlesOf(
  items: readonly { readonly id: string; readonly title: Localized<string> }[],
): ReadonlyMap<string, Localized<string>> {
  return new Map(items.map(({ id, title }) => [id, title]));
}

function neighboursIn(entries: readonly Entry[]): Site['neighbours'] {
  const places = new Map(entries.map((entry, index) => [entry.name, index]));
  return ({ name }) => {
    const place = places.get(name) ?? -1;
    return { previous: entries[place - 1], next: entries[place + 1] };
  };
}
