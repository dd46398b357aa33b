import { coded, CodedError, type ToErrorOptions, UncodedError } from './codedError.ts';
import type { CatalogTypes, ErrorNameOf, ErrorOutcome, Named, UncodedOutcome } from './outcome.ts';

/** Makes an outcome an Error to throw; the stack is captured here and not before. */
export interface ToError<T extends CatalogTypes> {
  (outcome: ErrorOutcome<T>, options?: ToErrorOptions): CodedError<T>;
  (outcome: UncodedOutcome<T>, options?: ToErrorOptions): UncodedError<T>;
  (
    outcome: ErrorOutcome<T> | UncodedOutcome<T>,
    options?: ToErrorOptions,
  ): CodedError<T> | UncodedError<T>;
}

/** Whether a value is a coded error of this catalogue, whichever copy of this package made it. */
export interface IsCoded<T extends CatalogTypes> {
  (value: unknown): value is CodedError<T>;
  <Name extends ErrorNameOf<T>>(
    value: unknown,
    name: Name,
  ): value is CodedError<T> & Named<T, Name>;
}

export function createToError<T extends CatalogTypes>(catalog: string): ToError<T> {
  const toError = (
    outcome: ErrorOutcome<T> | UncodedOutcome<T>,
    options?: ToErrorOptions,
  ): CodedError<T> | UncodedError<T> =>
    outcome.kind === 'error'
      ? new CodedError(catalog, outcome, options)
      : new UncodedError(outcome, options);
  return toError as ToError<T>;
}

export function createIsCoded<T extends CatalogTypes>(catalog: string): IsCoded<T> {
  const isCoded = (value: unknown, name?: string): boolean => {
    try {
      return (
        typeof value === 'object' &&
        value !== null &&
        (value as Record<symbol, unknown>)[coded] === catalog &&
        (name === undefined || (value as unknown as CodedError).entry.name === name)
      );
    } catch {
      // Anything may be thrown, even a proxy that throws when it is looked at.
      return false;
    }
  };
  return isCoded as IsCoded<T>;
}
