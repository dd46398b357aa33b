/** The global class, else that of the package `ws`, which Node 20 needs; undefined without either. */
export async function findWebSocket(): Promise<(new (url: string) => object) | undefined> {
  const { WebSocket } = globalThis as { readonly WebSocket?: new (url: string) => object };
  if (WebSocket) return WebSocket;
  // No literal: bundlers for browsers would look for the package.
  const name = 'ws';
  const found = await import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch(() => ({}));
  return (found as { readonly WebSocket?: new (url: string) => object }).WebSocket;
}
