import { createRequire } from 'node:module';
import type { EntryName } from '@errdex/alltick';

/** A form in which an entry arrives, with how that is known. */
export interface WireForm {
  readonly envelope: 'quote' | 'gateway' | 'suspension-success' | 'suspension-error' | 'handshake';
  readonly code: number;
  readonly message?: string;
  readonly evidence: 'documented' | 'observed' | 'inferred';
}

/** What the sandbox needs to know of an entry. */
export interface AnsweredEntry {
  readonly name: EntryName;
  readonly code: number;
  readonly connection: 'stays-open' | 'closes';
  readonly match: readonly WireForm[];
  /** The status seen with it, where one was. */
  readonly httpStatus?: number;
}

interface Catalog {
  readonly entries: readonly (Omit<AnsweredEntry, 'connection' | 'httpStatus'> & {
    readonly connection: { readonly value: AnsweredEntry['connection'] };
    readonly httpStatus?: { readonly value: number };
  })[];
}

const { entries } = createRequire(import.meta.url)('@errdex/alltick/catalog.json') as Catalog;

/** Every entry of the catalogue by its name. */
export const answered: ReadonlyMap<string, AnsweredEntry> = new Map(
  entries.map(({ name, code, match, connection, httpStatus }) => [
    name,
    {
      name,
      code,
      match,
      connection: connection.value,
      ...(httpStatus && { httpStatus: httpStatus.value }),
    },
  ]),
);
