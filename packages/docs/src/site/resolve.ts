import type { Locale, Target } from '@errdex/schema';
import type { PageRef, Site, View } from './site.ts';

/** Where a link leads. */
export interface Destination {
  /** Stands for a link without text, and for one that leads nowhere. */
  readonly title: string;
  /** A page of the site. */
  readonly page?: PageRef;
  readonly anchor?: string;
  /** An address elsewhere. */
  readonly url?: string;
}

/** What a target of the catalogue is on this site; a page that the site lacks is only a title. */
export function resolveTarget({ view, to }: { view: View; to: Target }): Destination {
  const { site } = view;
  if (to.startsWith('https://')) return { url: to, title: to };
  const colon = to.indexOf(':');
  const id = to.slice(colon + 1);
  switch (to.slice(0, colon)) {
    case 'entry': {
      const entry = site.entries.get(id);
      if (entry === undefined) return { title: id };
      return { page: { kind: 'entry', entry }, title: entryTitle(entry) };
    }
    case 'limit': {
      const limit = site.limits.get(id);
      if (limit === undefined) return { title: id };
      const { interfaces } = site.catalog;
      const transport =
        interfaces.find((one) => one.id === limit.interfaces[0])?.transport ?? 'http';
      return {
        page: { kind: 'limits', transport },
        anchor: limitAnchor(id),
        title: limit.title[view.locale] ?? id,
      };
    }
    case 'dispute': {
      const page = site.byPath.get(`disputes/${id}`);
      return withPage({ page, title: site.titles.disputes.get(id)?.[view.locale] ?? id });
    }
    default: {
      const page = site.byPath.get(id === 'home' ? '' : id);
      const title = page === undefined ? undefined : pageTitle({ view, page });
      return withPage({ page, title: title ?? site.titles.pages.get(id)?.[view.locale] ?? id });
    }
  }
}

/** The target that leads to a page of the site. */
export function targetOf({ site, page }: { readonly site: Site; readonly page: PageRef }): Target {
  return `page:${site.pathOf(page) || 'home'}`;
}

/** The title of a page, as links to it show it. */
export function pageTitle({ view, page }: { readonly view: View; readonly page: PageRef }): string {
  const { site, locale, phrases } = view;
  switch (page.kind) {
    case 'entry':
      return entryTitle(page.entry);
    case 'dispute':
      return page.dispute.title[locale] ?? page.dispute.id;
    case 'guide':
      return (
        (page.guide.documents[locale] ?? page.guide.documents[site.catalog.sourceLocale])?.title ??
        page.guide.id
      );
    default: {
      const id = page.kind === 'limits' ? (`limits/${page.transport}` as const) : page.kind;
      return site.titles.pages.get(id)?.[locale] ?? phrases.pages[id];
    }
  }
}

/** The address of a page in a language: `/zh/codes/` as HTML, `/zh/codes.md` as Markdown. */
export function pageAddress({
  site,
  locale,
  page,
  format,
}: {
  readonly site: Site;
  readonly locale: Locale;
  readonly page: PageRef;
  readonly format: 'html' | 'md';
}): string {
  const path = site.pathOf(page);
  const stem = path === '' ? locale : `${locale}/${path}`;
  return site.base + stem + (format === 'html' ? '/' : '.md');
}

interface Named {
  readonly code: number | string;
  readonly name: string;
}

/** An entry's code and name, as headings and links show them. */
export function entryTitle(entry: Named): string {
  return isNamedByCode(entry) ? String(entry.code) : `${entry.code} ${entry.name}`;
}

/** Whether a code is the name in another spelling, as `card_declined` is `CARD_DECLINED`. */
export function isNamedByCode({ code, name }: Named): boolean {
  // A name begins with a letter.
  return typeof code === 'string' && code.replace(/\W+/g, '_').toUpperCase() === name;
}

/** The anchor of a limit on its page. */
export function limitAnchor(id: string): string {
  return `limit-${anchorPart(id)}`;
}

/** The anchor of a dispute on a page that holds several. */
export function disputeAnchor(id: string): string {
  return `dispute-${anchorPart(id)}`;
}

function anchorPart(id: string): string {
  return id.replace(/[^\w-]+/g, '-');
}

function withPage({ page, title }: { page: PageRef | undefined; title: string }): Destination {
  return page === undefined ? { title } : { page, title };
}
