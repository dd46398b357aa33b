import { slugsOf, type View } from '@errdex/docs/pages';
import type { Entry, Locale } from '@errdex/schema';

/** What the generator `markdown` can be told. */
export interface MarkdownOptions {
  /** Addresses of the catalogue's pages by id; `{locale}` stands for the locale. */
  readonly pages: Readonly<Record<string, string>>;
  readonly site: 'files' | 'starlight';
}

/** What all files of a run have in common. */
export interface Layout {
  readonly options: MarkdownOptions;
  /** File names without extension, by entry name; none is `index`. */
  readonly slugs: ReadonlyMap<string, string>;
}

/** One file: an entry's page, or the index of its language. */
export interface Page {
  readonly layout: Layout;
  readonly view: View;
  /** The entry that it is about; absent for the index. */
  readonly entry?: Entry;
}

/** Decides what the files are called. */
export function createLayout({
  entries,
  options,
}: {
  readonly entries: readonly Entry[];
  readonly options: MarkdownOptions;
}): Layout {
  return { options, slugs: slugsOf(entries) };
}

/** A page's file, relative to the folder of them all. */
export function pageFile({ layout, view, entry }: Page): string {
  return `${view.locale}/${slugOf({ layout, entry }) ?? 'index'}.md`;
}

/** The address of a page as seen from another: of the index when no entry is given. */
export function pageUrl({
  from,
  entry,
  locale = from.view.locale,
}: {
  readonly from: Page;
  readonly entry?: Entry | undefined;
  readonly locale?: Locale;
}): string {
  const other = locale === from.view.locale ? undefined : locale;
  const slug = slugOf({ layout: from.layout, entry });
  if (from.layout.options.site === 'files') {
    return `${other === undefined ? './' : `../${other}/`}${slug ?? 'index'}.md`;
  }
  // A page is a folder there, so an entry's page lies one level deeper than its file.
  const up = (from.entry === undefined ? 0 : 1) + (other === undefined ? 0 : 1);
  const base = up === 0 ? './' : '../'.repeat(up);
  return `${base}${other === undefined ? '' : `${other}/`}${slug === undefined ? '' : `${slug}/`}`;
}

function slugOf({
  layout,
  entry,
}: {
  layout: Layout;
  entry: Entry | undefined;
}): string | undefined {
  return entry === undefined ? undefined : (layout.slugs.get(entry.name) ?? entry.name);
}
