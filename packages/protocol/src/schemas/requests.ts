import { z } from 'zod';
import type {
  BatchKlineRequest,
  CancelRequest,
  HttpRequest,
  HttpRequests,
  KlineRequest,
  SubscribeDepthRequest,
  SymbolsRequest,
  WsRequest,
  WsRequests,
} from '../requests.ts';
import { AdjustType, CancelType, KlineType } from '../values.ts';
import { trace, uint32 } from './values.ts';

const code = z.string().min(1);

/** The outer layer of an HTTP request; `data` is checked by its endpoint's schema. */
export const httpRequest: z.ZodType<HttpRequest<Record<string, unknown>>> = z.object({
  trace,
  data: z.record(z.string(), z.unknown()),
});

/** The outer layer of a frame; `data` is checked by its command's schema. */
export const wsRequest: z.ZodType<WsRequest<Record<string, unknown>>> = z.object({
  cmd_id: uint32,
  seq_id: uint32,
  trace,
  data: z.record(z.string(), z.unknown()),
});

export const klineRequest: z.ZodType<KlineRequest> = z.object({
  code,
  kline_type: z.literal(Object.values(KlineType)),
  kline_timestamp_end: z.int().min(0),
  query_kline_num: z.int().min(1),
  adjust_type: z.literal(AdjustType.None),
});

export const batchKlineRequest: z.ZodType<BatchKlineRequest> = z.object({
  data_list: z.array(klineRequest).min(1),
});

export const symbolsRequest: z.ZodType<SymbolsRequest> = z.object({
  symbol_list: z.array(z.object({ code })).min(1),
});

export const subscribeDepthRequest: z.ZodType<SubscribeDepthRequest> = z.object({
  symbol_list: z.array(z.object({ code, depth_level: uint32.exactOptional() })).min(1),
});

export const cancelRequest: z.ZodType<CancelRequest> = z.object({
  cancel_type: z.literal(Object.values(CancelType)),
});

/** `data` of a request, by endpoint. */
export const httpRequests: {
  readonly [Id in keyof HttpRequests]: z.ZodType<HttpRequests[Id]>;
} = {
  kline: klineRequest,
  'batch-kline': batchKlineRequest,
  'depth-tick': symbolsRequest,
  'trade-tick': symbolsRequest,
  'static-info': symbolsRequest,
};

/** `data` of a request, by command. */
export const wsRequests: {
  readonly [Id in keyof WsRequests]: z.ZodType<WsRequests[Id]>;
} = {
  heartbeat: z.object({}),
  'subscribe-depth': subscribeDepthRequest,
  'subscribe-trades': symbolsRequest,
  cancel: cancelRequest,
};
