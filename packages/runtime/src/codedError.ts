import type { Code, Retry } from './entry.ts';
import type { CatalogTypes, ErrorOutcome, UncodedOutcome } from './outcome.ts';

/** Holds the catalogue's id in every coded error, whichever copy of this package made it. */
export const coded: symbol = /* @__PURE__ */ Symbol.for('errdex.coded');

export interface ToErrorOptions {
  readonly cause?: unknown;
  /** In place of the entry's name, its code and the wire message. */
  readonly message?: string;
}

// Errors are made where things already go wrong, often many at once: what can be derived is derived
// when somebody asks. Not so the message: structuredClone takes none but an own one.

/** A decoded error as something to throw. */
export class CodedError<T extends CatalogTypes = CatalogTypes> extends Error {
  readonly outcome: ErrorOutcome<T>;

  constructor(catalog: string, outcome: ErrorOutcome<T>, options?: ToErrorOptions) {
    super(options?.message ?? describe(outcome), options);
    (this as Record<symbol, unknown>)[coded] = catalog;
    this.outcome = outcome;
  }

  override get name(): string {
    return 'CodedError';
  }
  override set name(name: string) {
    rename(this, name);
  }

  get entry(): T['errorEntry'] {
    return this.outcome.entry;
  }
  get code(): Code {
    return this.outcome.code;
  }
  get retry(): Retry {
    return this.outcome.retry;
  }
  get params(): ErrorOutcome<T>['params'] {
    return this.outcome.params;
  }
  get wireMessage(): string | undefined {
    return this.outcome.wireMessage;
  }
  get trace(): string | undefined {
    return this.outcome.trace;
  }
}

/** A response that no single entry stands behind, as something to throw. */
export class UncodedError<T extends CatalogTypes = CatalogTypes> extends Error {
  readonly outcome: UncodedOutcome<T>;

  constructor(outcome: UncodedOutcome<T>, options?: ToErrorOptions) {
    super(options?.message ?? describeUncoded(outcome), options);
    this.outcome = outcome;
  }

  override get name(): string {
    return 'UncodedError';
  }
  override set name(name: string) {
    rename(this, name);
  }
}

/** Gives an error a name of its own, which a getter alone would refuse. */
function rename(error: Error, name: string): void {
  Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
}

function describe({ entry, code, wireMessage }: ErrorOutcome): string {
  return `${entry.name} (${code})${wireMessage === undefined ? '' : `: ${wireMessage}`}`;
}

function describeUncoded(outcome: UncodedOutcome): string {
  if (outcome.kind === 'unrecognized') {
    return 'The response has no form that the catalog declares';
  }
  const { kind, code, wireMessage } = outcome;
  const wire = wireMessage === undefined ? '' : `: ${wireMessage}`;
  if (kind === 'unknown')
    return `No entry of the catalog has the code ${code ?? 'received'}${wire}`;
  const names = outcome.candidates.map(({ name }) => name).join(', ');
  return `Code ${code} is one of ${names}${wire}`;
}
