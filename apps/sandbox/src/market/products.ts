import type { Service } from '@errdex/alltick-protocol';

export type Market = 'hk' | 'cn' | 'us' | 'forex' | 'metal' | 'oil' | 'crypto' | 'index';

export interface Product {
  readonly code: string;
  readonly market: Market;
  readonly service: Service;
  /** What its price moves about. */
  readonly base: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** Levels of its order book. */
  readonly levels: number;
}

interface Traits {
  readonly service: Service;
  readonly decimals: number;
  readonly levels: number;
}

const traits: Readonly<Record<Market, Traits>> = {
  hk: { service: 'stock', decimals: 3, levels: 10 },
  cn: { service: 'stock', decimals: 2, levels: 5 },
  us: { service: 'stock', decimals: 2, levels: 1 },
  forex: { service: 'other', decimals: 5, levels: 1 },
  metal: { service: 'other', decimals: 2, levels: 1 },
  oil: { service: 'other', decimals: 3, levels: 1 },
  crypto: { service: 'other', decimals: 2, levels: 5 },
  index: { service: 'other', decimals: 1, levels: 1 },
};

/** Products that are known by name, with what their prices move about. */
const named: Readonly<Record<Market, Readonly<Record<string, number>>>> = {
  hk: { '700.HK': 596, '9988.HK': 132, '3690.HK': 118, '1810.HK': 51, '5.HK': 102, '1288.HK': 5.4 },
  cn: { '600519.SH': 1452, '601318.SH': 56, '600036.SH': 42, '000001.SZ': 11.6, '300750.SZ': 372 },
  us: {
    'AAPL.US': 231,
    'MSFT.US': 468,
    'NVDA.US': 176,
    'TSLA.US': 342,
    'AMZN.US': 224,
    'GOOGL.US': 203,
    'META.US': 712,
    'BABA.US': 121,
    'JPM.US': 296,
    'KO.US': 68,
  },
  forex: {
    EURUSD: 1.086,
    GBPUSD: 1.294,
    USDJPY: 151.2,
    USDCNH: 7.18,
    AUDUSD: 0.662,
    USDCAD: 1.381,
    USDCHF: 0.882,
    NZDUSD: 0.604,
    EURJPY: 164.2,
    GBPJPY: 195.6,
    USDHKD: 7.79,
  },
  metal: { GOLD: 3984, Silver: 48.2, XAUUSD: 3984, XAGUSD: 48.2, Platinum: 1588, Palladium: 1422 },
  oil: { USOIL: 61.4, UKOIL: 65.1, NGAS: 4.02 },
  crypto: {
    BTCUSDT: 104_250,
    ETHUSDT: 3480,
    SOLUSDT: 162,
    BNBUSDT: 994,
    XRPUSDT: 2.31,
    DOGEUSDT: 0.171,
    ADAUSDT: 0.57,
    LTCUSDT: 101,
    TRXUSDT: 0.29,
    LINKUSDT: 15.4,
  },
  index: {
    US500: 6830,
    US30: 47_560,
    NAS100: 25_420,
    HK50: 26_240,
    UK100: 9680,
    GER40: 23_960,
    JPN225: 51_100,
  },
};

/** Shares that are listed by number: Hong Kong, Shanghai, Shenzhen. */
const numbered: readonly { readonly form: RegExp; readonly market: Market }[] = [
  { form: /^[1-9]\d{0,3}\.HK$/, market: 'hk' },
  { form: /^60[0135]\d{3}\.SH$/, market: 'cn' },
  { form: /^(00[0-3]|30[01])\d{3}\.SZ$/, market: 'cn' },
];

const known: ReadonlyMap<string, Product> = new Map(
  Object.entries(named).flatMap(([market, prices]) =>
    Object.entries(prices).map(([code, base]) => [
      code,
      createProduct(code, market as Market, base),
    ]),
  ),
);

/** Every product that has a name of its own. */
export const namedProducts: readonly Product[] = [...known.values()];

/** The product of a code, as exactly as the real service takes codes; undefined if there is none. */
export function findProduct(code: string): Product | undefined {
  const product = known.get(code);
  if (product !== undefined) return product;
  const list = numbered.find(({ form }) => form.test(code));
  return list && createProduct(code, list.market, 2 + (Number.parseInt(code, 10) % 997) / 10);
}

function createProduct(code: string, market: Market, base: number): Product {
  const { decimals, ...others } = traits[market];
  // Coins worth less than a dollar and rates quoted in hundreds would be flat or overlong.
  const digits =
    market === 'crypto' && base < 10 ? 5 : market === 'forex' && base > 20 ? 3 : decimals;
  return { code, market, base, decimals: digits, ...others };
}
