import type { Service } from './addresses.ts';

/** The catalogue's id of an HTTP endpoint. */
export type EndpointId =
  | 'kline'
  | 'batch-kline'
  | 'depth-tick'
  | 'trade-tick'
  | 'static-info'
  | 'suspension';

/** An endpoint of the quote services. */
export type QuoteEndpointId = Exclude<EndpointId, 'suspension'>;

export interface Endpoint {
  /** GET carries `{trace, data}` as the parameter `query`, POST as its body. */
  readonly method: 'GET' | 'POST';
  /** Under the service's path. */
  readonly path: string;
  readonly services: readonly Service[];
}

export const endpoints: Readonly<Record<QuoteEndpointId, Endpoint>> = {
  kline: { method: 'GET', path: '/kline', services: ['stock', 'other'] },
  'batch-kline': { method: 'POST', path: '/batch-kline', services: ['stock', 'other'] },
  'depth-tick': { method: 'GET', path: '/depth-tick', services: ['stock', 'other'] },
  'trade-tick': { method: 'GET', path: '/trade-tick', services: ['stock', 'other'] },
  'static-info': { method: 'GET', path: '/static_info', services: ['stock'] },
};
