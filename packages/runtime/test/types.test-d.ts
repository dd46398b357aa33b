import {
  createDecoder,
  createIsCoded,
  createIsOutcome,
  createToError,
  type CodedError,
  type Retry,
  type UncodedError,
} from '../src/index.ts';
import { entries, envelopes, type ErrorName, type Types } from './catalog.ts';

const decode = createDecoder<Types>({ envelopes, entries });
const toError = createToError<Types>('demo');
const isCoded = createIsCoded<Types>('demo');
const isOutcome = createIsOutcome<Types>();

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_equal: Equal<A, B>): void {}

const outcome = decode({ status: 200, body: {} });

if (outcome.kind === 'error') {
  same<typeof outcome.entry.name, ErrorName>(true);
  same<typeof outcome.retry, Retry>(true);
  same<typeof outcome.code, string | number>(true);
  same<typeof outcome.trace, string | undefined>(true);
  same<ReturnType<typeof toErrorOf>, CodedError<Types>>(true);
}
if (outcome.kind === 'success') {
  same<typeof outcome.entry.name, 'OK'>(true);
  // @ts-expect-error a success is nothing to throw
  toError(outcome);
}
if (outcome.kind === 'unknown') {
  // @ts-expect-error nothing is known of it
  void outcome.entry;
  same<ReturnType<() => UncodedError<Types>>, UncodedError<Types>>(true);
  const error: UncodedError<Types> = toError(outcome);
  void error;
}
if (outcome.kind === 'ambiguous')
  same<(typeof outcome.candidates)[0]['name'], ErrorName | 'OK'>(true);

function toErrorOf(known: Extract<typeof outcome, { kind: 'error' }>): CodedError<Types> {
  return toError(known);
}

/** A switch over all names returns in every case. */
export function exhaustive(name: ErrorName): string {
  switch (name) {
    case 'HEADER_INVALID':
    case 'DATA_INVALID':
    case 'TOKEN_INVALID':
    case 'LIMIT_EXCEEDED':
    case 'GATEWAY_THROTTLED':
    case 'CONNECTION_REFUSED':
    case 'SERVICE_FAILED':
      return name;
  }
}

export function narrowed(error: unknown): void {
  if (isCoded(error)) same<typeof error.entry.name, ErrorName>(true);
  if (isCoded(error, 'LIMIT_EXCEEDED')) {
    same<typeof error.entry.name, 'LIMIT_EXCEEDED'>(true);
    same<typeof error.params.max, number>(true);
    same<typeof error.params.side, 'buy' | 'sell'>(true);
  }
  if (isOutcome(outcome, 'LIMIT_EXCEEDED')) same<typeof outcome.params.max, number>(true);
  // @ts-expect-error no such name
  isCoded(error, 'TOKEN_INVALD');
  // @ts-expect-error a success is no error
  isOutcome(outcome, 'OK');
}
