import type { PlanId } from '@errdex/alltick/limits';
import type {
  Addresses,
  AdjustType,
  BatchKlineResponse,
  DepthTickResponse,
  KlineRequest,
  KlineResponse,
  Service,
  StaticInfoResponse,
  SuspensionMarket,
  SuspensionResponse,
  TradeTickResponse,
} from '@errdex/alltick-protocol';
import type { Result } from './outcome.ts';
import type { Throttle } from './throttle/throttle.ts';

/** What names the account; a client and a stream take the same. */
export interface Account {
  /** Sent in the address of requests to AllTick, and shown nowhere else. */
  readonly token: string;
  readonly plan: PlanId;
  readonly service: Service;
  /** Where the API is reached, when it is not the real one. */
  readonly addresses?: Partial<Addresses>;
  /** Share one among all that use the same token; without it, one of its own. */
  readonly throttle?: Throttle;
}

export interface ClientOptions extends Account {
  readonly fetch?: typeof fetch;
  /** For one request and its answer, waiting for its turn not included; 10,000 milliseconds. */
  readonly timeout?: number;
  /** What to do with more codes or groups than one request may have; `split` into several. */
  readonly excess?: 'split' | 'refuse';
  /** How often a request is sent at most when its error says that waiting helps; 3 times. */
  readonly retry?: { readonly attempts: number } | false;
  /** The longest wait for the plan's limits, and before a retry; 120,000 milliseconds. */
  readonly maxWait?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** In place of the client's, in milliseconds. */
  readonly timeout?: number;
}

/** As the wire has it; `kline_timestamp_end` and `adjust_type` are 0 unless given. */
export interface KlineQuery extends Omit<KlineRequest, 'kline_timestamp_end' | 'adjust_type'> {
  readonly kline_timestamp_end?: number;
  readonly adjust_type?: AdjustType;
}

/** Which page of the suspensions; the docs contradict themselves about pages. */
export interface Paging {
  readonly page?: number;
  readonly size?: number;
}

type Answered<Data> = Promise<Result<Data>>;
type Codes = readonly string[];

/** AllTick over HTTP. Nothing rejects: what goes wrong is in the result; see `orThrow`. */
export interface Client {
  readonly kline: (query: KlineQuery, options?: CallOptions) => Answered<KlineResponse>;
  readonly batchKline: (
    groups: readonly KlineQuery[],
    options?: CallOptions,
  ) => Answered<BatchKlineResponse>;
  readonly depthTick: (codes: Codes, options?: CallOptions) => Answered<DepthTickResponse>;
  readonly tradeTick: (codes: Codes, options?: CallOptions) => Answered<TradeTickResponse>;
  /** Of stocks, whatever the client's service. */
  readonly staticInfo: (codes: Codes, options?: CallOptions) => Answered<StaticInfoResponse>;
  readonly suspension: (
    market: SuspensionMarket,
    options?: CallOptions & Paging,
  ) => Answered<SuspensionResponse>;
}
