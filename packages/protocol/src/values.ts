/** `kline_type`. Stocks have no 2-hour and 4-hour K-lines. */
export const KlineType = {
  Minute1: 1,
  Minute5: 2,
  Minute15: 3,
  Minute30: 4,
  Hour1: 5,
  Hour2: 6,
  Hour4: 7,
  Day: 8,
  Week: 9,
  Month: 10,
} as const;
export type KlineType = (typeof KlineType)[keyof typeof KlineType];

/** `trade_direction`: who crossed the spread, as far as it is known. */
export const TradeDirection = { Unknown: 0, Buy: 1, Sell: 2 } as const;
export type TradeDirection = (typeof TradeDirection)[keyof typeof TradeDirection];

/** `cancel_type`. `ExchangeRate` stands in some versions of the docs alone. */
export const CancelType = { All: 0, Depth: 1, Trades: 2, ExchangeRate: 3 } as const;
export type CancelType = (typeof CancelType)[keyof typeof CancelType];

/** `adjust_type`: prices as they were traded are all there is. */
export const AdjustType = { None: 0 } as const;
export type AdjustType = (typeof AdjustType)[keyof typeof AdjustType];

/** The exchanges whose suspensions can be asked for: Shanghai, New York, Nasdaq. */
export const suspensionMarkets = ['sse', 'nyse', 'nasdaq'] as const;
export type SuspensionMarket = (typeof suspensionMarkets)[number];

/** `trace` has at most this many characters. */
export const maxTraceLength = 64;
/** `cmd_id` and `seq_id` are unsigned 32-bit integers. */
export const maxUint32 = 0xffff_ffff;
