/**
 * A client of AllTick's market data API that keeps to the limits of its plan. Messages for users are
 * under `@errdex/alltick-client/messages/<locale>`.
 */
export type { Account, CallOptions, Client, ClientOptions, KlineQuery, Paging } from './client.ts';
export { createClient } from './createClient.ts';
export { orThrow, TransportError } from './orThrow.ts';
export type { Failed, Failure, LimitId, Result, Success, TransportOutcome } from './outcome.ts';
export { createThrottle } from './throttle/createThrottle.ts';
export type { Denial, Patience, Permit, Throttle, Use } from './throttle/throttle.ts';
export { createStream } from './stream/createStream.ts';
export type {
  CodeSet,
  Stream,
  StreamEvents,
  StreamItem,
  StreamOptions,
  StreamState,
} from './stream/stream.ts';
