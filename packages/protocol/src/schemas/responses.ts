import { z } from 'zod';
import { commands } from '../commands.ts';
import type { Push } from '../pushes.ts';
import type {
  BatchKlineResponse,
  DepthTick,
  DepthTickResponse,
  GatewayError,
  HttpResponse,
  HttpResponses,
  Kline,
  KlineResponse,
  StaticInfoResponse,
  TradeTick,
  TradeTickResponse,
  WsAck,
} from '../responses.ts';
import { decimal, text, trace, uint32 } from './values.ts';

const envelope = { ret: z.int(), msg: text, trace, data: z.unknown().exactOptional() };

/** The outer layer of an HTTP answer; `data` is checked by its endpoint's schema. */
export const httpResponse: z.ZodType<HttpResponse> = z.object(envelope);
export const wsAck: z.ZodType<WsAck> = z.object({ ...envelope, cmd_id: uint32, seq_id: uint32 });
export const gatewayError: z.ZodType<GatewayError> = z.object({ error_msg: text });

const kline: z.ZodType<Kline> = z.object({
  timestamp: decimal,
  open_price: decimal,
  close_price: decimal,
  high_price: decimal,
  low_price: decimal,
  volume: decimal,
  turnover: decimal,
});

export const klineResponse: z.ZodType<KlineResponse> = z.object({
  code: text,
  kline_type: z.int(),
  kline_list: z.array(kline),
});

export const batchKlineResponse: z.ZodType<BatchKlineResponse> = z.object({
  kline_list: z.array(z.object({ code: text, kline_type: z.int(), kline_data: z.array(kline) })),
});

const tick = { code: text, seq: decimal, tick_time: decimal };
const level = z.object({ price: decimal, volume: decimal });

export const depthTick: z.ZodType<DepthTick> = z.object({
  ...tick,
  bids: z.array(level),
  asks: z.array(level),
});

export const depthTickResponse: z.ZodType<DepthTickResponse> = z.object({
  tick_list: z.array(depthTick),
});

export const tradeTick: z.ZodType<TradeTick> = z.object({
  ...tick,
  price: decimal,
  volume: decimal,
  turnover: decimal,
  trade_direction: z.literal([0, 1, 2, '0', '1', '2']),
});

export const tradeTickResponse: z.ZodType<TradeTickResponse> = z.object({
  tick_list: z.array(tradeTick),
});

export const staticInfoResponse: z.ZodType<StaticInfoResponse> = z.object({
  static_info_list: z.array(
    z.object({
      symbol: text,
      name_cn: text,
      name_en: text,
      name_hk: text,
      exchange: text,
      board: text,
      currency: text,
      lot_size: text,
      total_shares: text,
      circulating_shares: text,
      hk_shares: text,
      eps: text,
      eps_ttm: text,
      bps: text,
      dividend_yield: text,
    }),
  ),
});

/** `data` of an answer, by endpoint. */
export const httpResponses: {
  readonly [Id in keyof HttpResponses]: z.ZodType<HttpResponses[Id]>;
} = {
  kline: klineResponse,
  'batch-kline': batchKlineResponse,
  'depth-tick': depthTickResponse,
  'trade-tick': tradeTickResponse,
  'static-info': staticInfoResponse,
};

export const push: z.ZodType<Push> = z.discriminatedUnion('cmd_id', [
  z.object({ cmd_id: z.literal(commands['subscribe-depth'].push), data: depthTick }),
  z.object({ cmd_id: z.literal(commands['subscribe-trades'].push), data: tradeTick }),
]);
