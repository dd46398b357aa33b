/**
 * Which of the two quote services: `stock` has shares of Hong Kong, China and the USA with their
 * indices, `other` has everything else. Asking the wrong one answers `PRODUCT_CODE_INVALID`.
 */
export type Service = 'stock' | 'other';

/** Where the API is reached. `http` and `ws` may name another host, such as a sandbox's. */
export interface Addresses {
  readonly http: string;
  readonly ws: string;
}

/** The real API. */
export const addresses: Addresses = {
  http: 'https://quote.alltick.co',
  ws: 'wss://quote.alltick.co',
};

/** The path under which each service's endpoints stand. */
export const httpPaths: Readonly<Record<Service, string>> = {
  stock: '/quote-stock-b-api',
  other: '/quote-b-api',
};

/** The path of each service's WebSocket. */
export const wsPaths: Readonly<Record<Service, string>> = {
  stock: '/quote-stock-b-ws-api',
  other: '/quote-b-ws-api',
};

/** The path of the suspension service; the market follows. */
export const suspensionPath = '/api/suspension';
