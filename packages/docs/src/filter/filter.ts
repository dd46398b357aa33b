import type { Entry } from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import { resolveTarget } from '../site/resolve.ts';
import type { View } from '../site/site.ts';

/** What the page of all codes is narrowed to; an empty choice narrows nothing. */
export interface Filter {
  readonly text: string;
  readonly domain: string;
  readonly transport: string;
  readonly retry: string;
}

/** An entry, as far as the filter and its row need it. */
export interface Row {
  readonly code: number | string;
  readonly name: string;
  readonly kind: 'error' | 'success';
  /** Of its page, below the page of all codes. */
  readonly path: string;
  readonly domain: string;
  readonly transports: readonly string[];
  readonly retry: string;
  readonly meaning: string;
}

/** Every entry of a language as a row, for `codes.json`. */
export function filterRows(view: View): readonly Row[] {
  return view.site.catalog.entries.map((entry) => rowOf({ view, entry }));
}

/** One entry as a row. */
export function rowOf({ view, entry }: { readonly view: View; readonly entry: Entry }): Row {
  const { code, name, kind, domain, transports, retry, text } = entry;
  return {
    code,
    name,
    kind,
    path: view.site.pathOf({ kind: 'entry', entry }).slice('codes/'.length),
    domain,
    transports,
    retry: retry.when,
    meaning: plainText(text[view.locale]?.meaning ?? [], (to) => resolveTarget({ view, to }).title),
  };
}

/** Whether a row has every word of the text, and the chosen values. */
export function matchesFilter(row: Row, { text, domain, transport, retry }: Filter): boolean {
  if (domain !== '' && row.domain !== domain) return false;
  if (transport !== '' && !row.transports.includes(transport)) return false;
  if (retry !== '' && row.retry !== retry) return false;
  const all =
    `${row.code} ${row.name} ${row.name.replaceAll('_', ' ')} ${row.meaning}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
