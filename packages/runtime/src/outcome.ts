import type { Code, DecodableEntry, Params, Retry } from './entry.ts';

/** The types of one catalogue; generated modules fill them in. */
export interface CatalogTypes {
  readonly errorEntry: DecodableEntry;
  readonly successEntry: DecodableEntry;
  /** The params of each entry that has any, by its name. */
  readonly params: object;
}

export type ErrorNameOf<T extends CatalogTypes> = T['errorEntry']['name'];
/** The params of one entry, by its name. */
export type ParamsOf<T extends CatalogTypes, Name> = Name extends keyof T['params']
  ? T['params'][Name]
  : Readonly<Record<never, never>>;

interface Known<Entry> {
  readonly entry: Entry;
  /** The code received, which an old or odd wire form may have in place of `entry.code`. */
  readonly code: Code;
  readonly retry: Retry;
  readonly params: Params;
  /** Id of the envelope it came in; none when only a code was given. */
  readonly envelope: string | undefined;
  readonly wireMessage: string | undefined;
  /** The caller's correlation id. */
  readonly trace: string | undefined;
}

export interface SuccessOutcome<T extends CatalogTypes = CatalogTypes> extends Known<
  T['successEntry']
> {
  readonly kind: 'success';
}

export interface ErrorOutcome<T extends CatalogTypes = CatalogTypes> extends Known<
  T['errorEntry']
> {
  readonly kind: 'error';
}

/** An envelope with a code that nobody declares; without a code when only its message could tell. */
export interface UnknownOutcome {
  readonly kind: 'unknown';
  readonly code: Code | undefined;
  readonly envelope: string | undefined;
  readonly wireMessage: string | undefined;
  readonly trace: string | undefined;
}

/** Several entries share the code and the message does not decide. */
export interface AmbiguousOutcome<T extends CatalogTypes = CatalogTypes> {
  readonly kind: 'ambiguous';
  readonly candidates: readonly (T['errorEntry'] | T['successEntry'])[];
  readonly code: Code | undefined;
  readonly envelope: string | undefined;
  readonly wireMessage: string | undefined;
  readonly trace: string | undefined;
}

/** Not an envelope of this catalogue. */
export interface UnrecognizedOutcome {
  readonly kind: 'unrecognized';
}

export type Outcome<T extends CatalogTypes = CatalogTypes> =
  | SuccessOutcome<T>
  | ErrorOutcome<T>
  | UncodedOutcome<T>;

/** What no single entry stands behind. */
export type UncodedOutcome<T extends CatalogTypes = CatalogTypes> =
  | UnknownOutcome
  | AmbiguousOutcome<T>
  | UnrecognizedOutcome;

/** Narrows the entry's name and the params of an outcome or an error. */
export interface Named<T extends CatalogTypes, Name> {
  readonly entry: { readonly name: Name };
  readonly params: ParamsOf<T, Name>;
}

/** Whether an outcome is the named error. */
export type IsOutcome<T extends CatalogTypes> = <Name extends ErrorNameOf<T>>(
  outcome: Outcome<T>,
  name: Name,
) => outcome is ErrorOutcome<T> & Named<T, Name>;

export function createIsOutcome<T extends CatalogTypes>(): IsOutcome<T> {
  const isOutcome = (outcome: Outcome<T>, name: string): boolean =>
    outcome.kind === 'error' && outcome.entry.name === name;
  return isOutcome as IsOutcome<T>;
}
