import { createRequire } from 'node:module';
import type { EntryName } from '@errdex/alltick';
import type { Language } from '../language.ts';

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
  readonly limits: readonly { readonly id: string; readonly title: Title }[];
}

/** What something is called in each language. */
type Title = Readonly<Record<Language, string>>;

const { entries, limits } = createRequire(import.meta.url)(
  '@errdex/alltick/catalog.json',
) as Catalog;

/** The title of every limit by its id. */
export const limitTitles: ReadonlyMap<string, Title> = new Map(
  limits.map(({ id, title }) => [id, title]),
);

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
