import type { findWebSocket as find } from './findWebSocket.ts';

/** The browsers' `findWebSocket`, by the field `browser` of the manifest: there is only the global one. */
export const findWebSocket: typeof find = async () =>
  (globalThis as { readonly WebSocket?: new (url: string) => object }).WebSocket;
