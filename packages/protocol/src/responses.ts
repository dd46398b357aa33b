import type { QuoteEndpointId } from './endpoints.ts';
import type { TradeDirection } from './values.ts';

/** The envelope of the quote services over HTTP. `data` is absent or empty in an error. */
export interface HttpResponse<Data = unknown> {
  readonly ret: number;
  readonly msg: string;
  readonly trace: string;
  readonly data?: Data;
}

/** The answer to a WebSocket request. A frame that could not be read has `cmd_id` and `seq_id` 0. */
export interface WsAck<Data = unknown> extends HttpResponse<Data> {
  readonly cmd_id: number;
  readonly seq_id: number;
}

/** What the gateway in front of the services answers when it lets nothing through. */
export interface GatewayError {
  readonly error_msg: string;
}

// Prices, volumes and times are decimal strings on the wire, whatever the docs' tables say.

export interface Kline {
  /** Unix seconds. */
  readonly timestamp: string;
  readonly open_price: string;
  readonly close_price: string;
  readonly high_price: string;
  readonly low_price: string;
  readonly volume: string;
  readonly turnover: string;
}

export interface KlineResponse {
  readonly code: string;
  readonly kline_type: number;
  readonly kline_list: readonly Kline[];
}

export interface BatchKlineGroup {
  readonly code: string;
  readonly kline_type: number;
  readonly kline_data: readonly Kline[];
}

export interface BatchKlineResponse {
  readonly kline_list: readonly BatchKlineGroup[];
}

export interface DepthLevel {
  readonly price: string;
  readonly volume: string;
}

export interface DepthTick {
  readonly code: string;
  readonly seq: string;
  /** Unix milliseconds. */
  readonly tick_time: string;
  /** Best price first. */
  readonly bids: readonly DepthLevel[];
  readonly asks: readonly DepthLevel[];
}

export interface DepthTickResponse {
  readonly tick_list: readonly DepthTick[];
}

export interface TradeTick {
  readonly code: string;
  readonly seq: string;
  /** Unix milliseconds. */
  readonly tick_time: string;
  readonly price: string;
  readonly volume: string;
  readonly turnover: string;
  /** The docs say number and string; expect either. */
  readonly trade_direction: TradeDirection | `${TradeDirection}`;
}

export interface TradeTickResponse {
  readonly tick_list: readonly TradeTick[];
}

export interface StaticInfo {
  readonly symbol: string;
  readonly name_cn: string;
  readonly name_en: string;
  readonly name_hk: string;
  readonly exchange: string;
  readonly board: string;
  readonly currency: string;
  readonly lot_size: string;
  readonly total_shares: string;
  readonly circulating_shares: string;
  readonly hk_shares: string;
  readonly eps: string;
  readonly eps_ttm: string;
  readonly bps: string;
  readonly dividend_yield: string;
}

export interface StaticInfoResponse {
  readonly static_info_list: readonly StaticInfo[];
}

/** `data` of an answer, by endpoint. */
export interface HttpResponses extends Record<QuoteEndpointId, unknown> {
  readonly kline: KlineResponse;
  readonly 'batch-kline': BatchKlineResponse;
  readonly 'depth-tick': DepthTickResponse;
  readonly 'trade-tick': TradeTickResponse;
  readonly 'static-info': StaticInfoResponse;
}
