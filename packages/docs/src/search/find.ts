import { type DocumentFile, placeOf, type SearchDirectory } from './directory.ts';
import { excerptOf, type Marked, markText } from './excerpt.ts';
import { expandQuery } from './expand.ts';
import { inHeldForms } from './heldForms.ts';
import { parseQuery } from './query.ts';
import { rank } from './rank.ts';
import { read, type SearchSteps } from './steps.ts';

/** A document found. */
export interface FoundDocument {
  /** Without locale, with slash and anchor, e.g. `codes/401-token-invalid/` or `limits/ws/#limit-a`. */
  readonly path: string;
  readonly title: Marked;
  /** Title of the page that the document is a part of, or empty. */
  readonly within: string;
  readonly excerpt: Marked;
}

export interface FindRequest {
  readonly directory: SearchDirectory;
  readonly text: string;
  readonly limit: number;
}

/** Searches one language: the best documents first, at most `limit`. */
export function* findDocuments({
  directory,
  text,
  limit,
}: FindRequest): SearchSteps<readonly FoundDocument[]> {
  const query = parseQuery({
    text: inHeldForms({ text, forms: directory.forms }),
    common: new Set(directory.common),
  });
  if (query.terms.length === 0 || directory.termFiles.length === 0) return [];
  const expansions = yield* expandQuery({ directory, query });
  const ranked = rank({ directory, expansions, limit });
  const places = ranked.map(({ document }) => placeOf(directory, document));
  yield places.map(({ name }) => name);
  const found: FoundDocument[] = [];
  for (const [order, { name, index }] of places.entries()) {
    const document = ((yield* read(name)) as DocumentFile)[index];
    if (document === undefined) continue;
    const [path, title, within, lines] = document;
    const terms = [...(ranked[order]?.terms ?? []), ...query.marked];
    found.push({
      path,
      title: markText({ text: title, terms }),
      within,
      excerpt: excerptOf({ lines, terms }),
    });
  }
  return found;
}
