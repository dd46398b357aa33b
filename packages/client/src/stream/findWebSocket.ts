type WebSocketClass = new (url: string) => object;

/**
 * In Node the class of the package `ws` where it is installed, since it alone tells why a handshake
 * was refused and lets go of a peer that fell silent; else the global one; undefined without either.
 */
export async function findWebSocket(): Promise<WebSocketClass | undefined> {
  const { WebSocket, process } = globalThis as {
    readonly WebSocket?: WebSocketClass;
    readonly process?: { readonly versions?: { readonly node?: string } };
  };
  if (WebSocket && !process?.versions?.node) return WebSocket;
  // No literal: bundlers for browsers would look for the package.
  const name = 'ws';
  const found = await import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch(() => ({}));
  return (found as { readonly WebSocket?: WebSocketClass }).WebSocket ?? WebSocket;
}
