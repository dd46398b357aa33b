import type * as ws from './ws.ts';

// What stands in for `ws.ts` in bundles for browsers.

export const findWebSocket: typeof ws.findWebSocket = async () =>
  (globalThis as { readonly WebSocket?: new (url: string) => object }).WebSocket;

/** Browsers keep to themselves why a handshake was refused. */
export const onRefused: typeof ws.onRefused = () => {};
