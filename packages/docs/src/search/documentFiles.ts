import { pageAddress, pageTitle } from '../site/resolve.ts';
import type { View } from '../site/site.ts';
import type { SearchDirectory, StoredDocument } from './directory.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { IndexBuilder } from './indexBuilder.ts';
import { Pieces } from './pieces.ts';
import {
  documentLines,
  documentTitle,
  type SearchDocument,
  searchDocuments,
} from './searchDocuments.ts';

/** What results show, cut into files. */
export interface DocumentFiles {
  readonly files: readonly string[];
  /** How many documents each file holds. */
  readonly counts: readonly number[];
  readonly count: number;
  /** See SearchDirectory. */
  readonly entries: SearchDirectory['entries'];
}

/** Indexes every document, and puts what results show of them into files. */
export function splitDocuments({
  view,
  builder,
  fingerprint,
  size,
}: {
  readonly view: View;
  readonly builder: IndexBuilder;
  readonly fingerprint: Fingerprint;
  /** The bytes of a file, by those of all documents. */
  readonly size: (bytes: number) => number;
}): DocumentFiles {
  const stored: string[] = [];
  const entries: number[] = [];
  for (const document of searchDocuments(view)) {
    builder.add(document);
    if (document.page.kind === 'entry') entries.push(stored.length);
    stored.push(JSON.stringify(storedDocument({ view, document })));
  }
  const bytes = stored.map((json) => fingerprint.add(json));
  const pieces = new Pieces(size(bytes.reduce((sum, one) => sum + one, 0)));
  const counts: number[] = [];
  for (const [index, json] of stored.entries()) {
    if (pieces.add({ json, size: bytes[index] ?? 0 })) counts.push(0);
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return {
    files: pieces.finish(),
    counts,
    count: stored.length,
    entries: [entries[0] ?? 0, (entries.at(-1) ?? -1) + 1],
  };
}

function storedDocument({
  view,
  document,
}: {
  view: View;
  document: SearchDocument;
}): StoredDocument {
  const { site, locale } = view;
  const { page, anchor } = document;
  const address = pageAddress({ site, locale, page, format: 'html' });
  const home = pageAddress({ site, locale, page: { kind: 'home' }, format: 'html' });
  return [
    address.slice(home.length) + (anchor === undefined ? '' : `#${anchor}`),
    documentTitle(document),
    anchor === undefined ? '' : pageTitle({ view, page }),
    documentLines(document),
  ];
}
