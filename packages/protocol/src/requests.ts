import type { CommandId } from './commands.ts';
import type { QuoteEndpointId } from './endpoints.ts';
import type { AdjustType, CancelType, KlineType } from './values.ts';

/** What an HTTP request carries, as the parameter `query` or as the body. */
export interface HttpRequest<Data = unknown> {
  /** Up to 64 characters, echoed in the answer. */
  readonly trace: string;
  readonly data: Data;
}

/** A frame sent over WebSocket. */
export interface WsRequest<Data = unknown> {
  readonly cmd_id: number;
  /** Unsigned 32-bit integer, echoed in the acknowledgement. */
  readonly seq_id: number;
  readonly trace: string;
  readonly data: Data;
}

export interface KlineRequest {
  readonly code: string;
  readonly kline_type: KlineType;
  /** 0 for the latest; else Unix seconds, for forex, metals and crypto alone. */
  readonly kline_timestamp_end: number;
  /** How many K-lines; more than the limit are cut off silently. */
  readonly query_kline_num: number;
  readonly adjust_type: AdjustType;
}

export interface BatchKlineRequest {
  readonly data_list: readonly KlineRequest[];
}

export interface SymbolItem {
  readonly code: string;
}

export interface SymbolsRequest {
  readonly symbol_list: readonly SymbolItem[];
}

export interface DepthSymbolItem extends SymbolItem {
  /** How many levels; the docs contradict themselves about its absence. */
  readonly depth_level?: number;
}

export interface SubscribeDepthRequest {
  readonly symbol_list: readonly DepthSymbolItem[];
}

export interface CancelRequest {
  readonly cancel_type: CancelType;
}

/** `data` of a request, by endpoint. */
export interface HttpRequests extends Record<QuoteEndpointId, unknown> {
  readonly kline: KlineRequest;
  readonly 'batch-kline': BatchKlineRequest;
  readonly 'depth-tick': SymbolsRequest;
  readonly 'trade-tick': SymbolsRequest;
  readonly 'static-info': SymbolsRequest;
}

/** `data` of a request, by command. */
export interface WsRequests extends Record<CommandId, unknown> {
  readonly heartbeat: Readonly<Record<never, never>>;
  readonly 'subscribe-depth': SubscribeDepthRequest;
  readonly 'subscribe-trades': SymbolsRequest;
  readonly cancel: CancelRequest;
}
