import type { Entry, ErrorOutcome, UncodedOutcome } from '@errdex/alltick';
import type { Limits } from '@errdex/alltick/limits';
import type { Denial } from './throttle/throttle.ts';

/** The catalogue's id of a limit. */
export type LimitId = keyof Limits;

/**
 * What kept a request from being answered in any form of the catalogue. It has no address, no token
 * and no text of the error beneath.
 */
export type TransportOutcome =
  /** No connection, or a broken one; `code` is the system's, such as `ECONNREFUSED`, where it is known. */
  | { readonly kind: 'network'; readonly code?: string }
  /** No whole answer within `ms` milliseconds. */
  | { readonly kind: 'timeout'; readonly ms: number }
  /** The caller's signal, or `close()` of a stream, put an end to it. */
  | { readonly kind: 'aborted' }
  /** An answer that is no JSON object, such as a proxy's page; over WebSocket without `status`. */
  | { readonly kind: 'not-json'; readonly status?: number }
  /** An answer whose end is missing. */
  | { readonly kind: 'cut-off'; readonly status: number }
  /** Neither a global `WebSocket` nor the package `ws`. */
  | { readonly kind: 'no-websocket' }
  /** The answer to another request. */
  | { readonly kind: 'trace-mismatch' }
  /** Not sent: it asks for more at once than the plan's limit allows. */
  | { readonly kind: 'too-many'; readonly limit: LimitId; readonly max: number }
  /** Not sent: the limit leaves no room before `until` (Unix ms), which is later than the caller waits. */
  | { readonly kind: 'too-long'; readonly limit: LimitId; readonly until: number };

/** Why there is no data: an error of the catalogue, an answer that it does not know, or no answer. */
export type Failure = ErrorOutcome | UncodedOutcome | TransportOutcome;

export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  /** Sent and echoed; what AllTick's support asks for. The suspension service has none. */
  readonly trace: string | undefined;
}

export interface Failed {
  readonly ok: false;
  readonly outcome: Failure;
}

export type Result<Data> = Success<Data> | Failed;

export function failed(outcome: Failure): Failed {
  return { ok: false, outcome };
}

/** What a throttle refused, as what kept the request from being answered. */
export function tooLong({ limit, until }: Denial): TransportOutcome {
  return { kind: 'too-long', limit, until };
}

/** The entries that may stand behind a failure. */
export function entriesBehind(outcome: Failure): readonly Entry[] {
  if (outcome.kind === 'error') return [outcome.entry];
  return outcome.kind === 'ambiguous' ? outcome.candidates : [];
}
