import type { EntryText } from '../ir.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type {
  CatalogSource,
  DisputeSource,
  LimitsSource,
  PlansSource,
  EntrySource,
} from '../source/index.ts';

/**
 * One file, read as far as it can be without the others: plain JSON, so that it can be cached by
 * the file's content. A draft with findings may lack parts and is never lowered.
 */
export type Draft =
  | { readonly kind: 'catalog'; readonly source: CatalogSource }
  | { readonly kind: 'plans'; readonly source: PlansSource }
  | { readonly kind: 'limits'; readonly source: LimitsSource }
  | { readonly kind: 'entry'; readonly source: EntryHead; readonly text: DraftText }
  | { readonly kind: 'dispute'; readonly source: DisputeSource };

/** What an entry's source says besides its texts. */
export type EntryHead = Omit<EntrySource, 'text'>;

/** An entry's texts, parsed, by locale. */
export type DraftText = Readonly<Record<string, LocaleDraft>>;

export interface LocaleDraft {
  readonly parsed: Omit<EntryText, 'stale'>;
  /** Hash of this locale's texts. */
  readonly hash: string;
  /** Hash of the text that it was translated from. */
  readonly from?: string;
}

export interface ParsedFile {
  readonly path: string;
  readonly draft?: Draft;
  readonly findings: readonly Finding[];
}

export type EntryFile = { readonly path: string } & Extract<Draft, { kind: 'entry' }>;
