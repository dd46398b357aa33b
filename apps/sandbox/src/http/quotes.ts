import type { ErrorName } from '@errdex/alltick';
import type {
  BatchKlineRequest,
  HttpRequests,
  HttpResponses,
  KlineRequest,
  QuoteEndpointId,
  SymbolsRequest,
} from '@errdex/alltick-protocol';
import { KlineType } from '@errdex/alltick-protocol';
import { isReserved } from '../directives/directive.ts';
import type { Meter } from '../limits/meter.ts';
import type { Market } from '../market/market.ts';
import type { Product } from '../market/products.ts';
import { staticInfo } from '../market/records.ts';

interface Asked<Id extends QuoteEndpointId> {
  readonly data: HttpRequests[Id];
  /** In the order of `codes`. */
  readonly products: readonly Product[];
  readonly market: Market;
  readonly max: Meter['max'];
}

/** How an endpoint makes its answer of a request that could be read. */
export interface Quote<Id extends QuoteEndpointId> {
  /** The codes to be looked up: what the endpoint cuts off is not. */
  readonly codes: (data: HttpRequests[Id], max: Meter['max']) => readonly string[];
  /** The entry that refuses it, when that takes more than the schema to see. */
  readonly refuse?: (data: HttpRequests[Id], max: Meter['max']) => ErrorName | undefined;
  /** The same once the products are known. */
  readonly refuseFor?: (asked: Asked<Id>) => ErrorName | undefined;
  readonly answer: (asked: Asked<Id>) => HttpResponses[Id];
}

const firstCodes = ({ symbol_list }: SymbolsRequest, max: Meter['max']) =>
  symbol_list.slice(0, max('http-codes')).map(({ code }) => code);

export const quotes: { readonly [Id in QuoteEndpointId]: Quote<Id> } = {
  kline: {
    codes: ({ code }) => [code],
    refuseFor: ({ data, products: [product] }) => refuseKline(data, product),
    answer({ data, products, market, max }) {
      const kline_list = products.flatMap((product) =>
        klines({ request: data, product, market, most: max('kline-bars') }),
      );
      return { code: data.code, kline_type: data.kline_type, kline_list };
    },
  },
  'batch-kline': {
    codes: ({ data_list }) => data_list.map(({ code }) => code),
    refuse: ({ data_list }, max) =>
      data_list.length > max('batch-kline-groups') ? 'REQUEST_QUANTITY_EXCEEDED' : undefined,
    refuseFor: ({ data, products }) =>
      realGroups(data)
        .map((request, index) => refuseKline(request, products[index]))
        .find((refused) => refused !== undefined),
    answer({ data, products, market, max }) {
      const most = max('batch-kline-bars');
      const kline_list = realGroups(data).flatMap((request, index) => {
        const product = products[index];
        if (product === undefined) return [];
        const { code, kline_type } = request;
        return [{ code, kline_type, kline_data: klines({ request, product, market, most }) }];
      });
      return { kline_list };
    },
  },
  'depth-tick': {
    codes: firstCodes,
    answer: ({ products, market }) => ({
      tick_list: products.map((product) => market.depth(product)),
    }),
  },
  'trade-tick': {
    codes: firstCodes,
    answer: ({ products, market }) => ({ tick_list: products.map(market.trade) }),
  },
  'static-info': {
    codes: firstCodes,
    answer: ({ products }) => ({ static_info_list: products.map(staticInfo) }),
  },
};

/** Those whose code carries no directive. */
const realGroups = ({ data_list }: BatchKlineRequest): readonly KlineRequest[] =>
  data_list.filter(({ code }) => !isReserved(code));

/** Stocks have no 2-hour and 4-hour K-lines; only forex, metals and crypto have a past to page in. */
function refuseKline(request: KlineRequest, product: Product | undefined): ErrorName | undefined {
  if (product === undefined) return undefined;
  const { kline_type, kline_timestamp_end } = request;
  const isStock = product.service === 'stock';
  const longType = kline_type === KlineType.Hour2 || kline_type === KlineType.Hour4;
  const paged = ['forex', 'metal', 'crypto'].includes(product.market);
  const fits = !(isStock && longType) && (kline_timestamp_end === 0 || paged);
  return fits ? undefined : 'REQUEST_DATA_INVALID';
}

function klines({
  request: { kline_type, query_kline_num, kline_timestamp_end },
  product,
  market,
  most,
}: {
  readonly request: KlineRequest;
  readonly product: Product;
  readonly market: Market;
  readonly most: number;
}) {
  const count = Math.min(query_kline_num, most);
  return market.klines(product, { type: kline_type, count, end: kline_timestamp_end });
}
