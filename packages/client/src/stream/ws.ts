import { decode } from '@errdex/alltick';
import type { Failure } from '../outcome.ts';

// What Node alone can do, by the package `ws`. In bundles for browsers `noWs.ts` stands here, by the
// field `browser` of the manifest.

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

interface RefusingSocket {
  readonly on?: (
    name: 'unexpected-response',
    listener: (request: unknown, response: Refusal) => void,
  ) => void;
}

/** Node's answer to a handshake that was refused. */
interface Refusal {
  readonly statusCode: number;
  readonly on: (name: 'data' | 'close', listener: (chunk: unknown) => void) => void;
}

/** Tells why a handshake was refused, where the socket can know it. */
export function onRefused(socket: object, tell: (outcome: Failure) => void): void {
  (socket as RefusingSocket).on?.('unexpected-response', (_, response) => {
    let body = '';
    response.on('data', (chunk) => {
      body += chunk;
      if (body.length > 65_536) tell(refusal(response.statusCode, ''));
    });
    response.on('close', () => tell(refusal(response.statusCode, body)));
  });
}

/** What a refused handshake means: by its body when that tells, else by its status. */
function refusal(status: number, body: string): Failure {
  const told = decode({ status, body });
  if (status !== 429 && (told.kind === 'error' || told.kind === 'ambiguous')) return told;
  const outcome = decode({ upgrade: status });
  return outcome.kind === 'success' ? { kind: 'unrecognized' } : outcome;
}
