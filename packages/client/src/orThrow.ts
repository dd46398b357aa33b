import { type ErrorOutcome, toError, type UncodedOutcome } from '@errdex/alltick';
import type { Failure, Result, TransportOutcome } from './outcome.ts';

/** A request that was not answered in any form of the catalogue, as something to throw. */
export class TransportError extends Error {
  readonly outcome: TransportOutcome;

  constructor(outcome: TransportOutcome) {
    super(`The request failed: ${outcome.kind}`);
    this.outcome = outcome;
  }

  override get name(): string {
    return 'TransportError';
  }
}

const decoded: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'error',
  'unknown',
  'ambiguous',
  'unrecognized',
]);

/** Makes a failure something to throw: a coded, uncoded or transport error. */
export function toFailure(outcome: Failure): Error {
  return decoded.has(outcome.kind)
    ? toError(outcome as ErrorOutcome | UncodedOutcome)
    : new TransportError(outcome as TransportOutcome);
}

/** The data of a result; throws its failure: `await orThrow(client.kline(…))`. */
export async function orThrow<Data>(result: Result<Data> | Promise<Result<Data>>): Promise<Data> {
  const settled = await result;
  if (settled.ok) return settled.data;
  throw toFailure(settled.outcome);
}
