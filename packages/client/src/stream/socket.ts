import { decode } from '@errdex/alltick';
import { networkOutcome } from '../networkOutcome.ts';
import type { Failure } from '../outcome.ts';

/** What there is of a WebSocket in browsers, in Node and in `ws`; the last two are of `ws` alone. */
export interface Socket {
  readonly send: (text: string) => void;
  readonly close: (code?: number) => void;
  readonly terminate?: () => void;
  readonly on?: (
    name: 'unexpected-response',
    listener: (request: unknown, response: Refusal) => void,
  ) => void;
}

/** The only listeners of a socket, which those of its next phase replace. */
export interface Listeners {
  readonly onopen?: () => void;
  readonly onmessage?: (event: { readonly data: unknown }) => void;
  readonly onclose?: () => void;
  readonly onerror?: (event: { readonly error?: unknown }) => void;
}

export function listen(socket: Socket, listeners: Listeners): void {
  // Without a listener of errors, `ws` throws them.
  const none = { onopen: null, onmessage: null, onclose: null, onerror: () => {} };
  Object.assign(socket, none, listeners);
}

/** Node's answer to a handshake that was refused. */
interface Refusal {
  readonly statusCode: number;
  readonly on: (name: 'data' | 'close', listener: (chunk: unknown) => void) => void;
}

export interface Opening {
  readonly WebSocket: new (url: string) => object;
  readonly url: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

export type Opened =
  | { readonly socket: Socket }
  /** `unsettled` when the server may still take it for a connection. */
  | { readonly outcome: Failure; readonly unsettled?: boolean };

/** Opens a WebSocket. Never throws; what the class throws may hold the address. */
export function openSocket({ WebSocket, url, timeout, signal }: Opening): Promise<Opened> {
  return new Promise((resolve) => {
    let socket: Socket | undefined;
    const settle = (opened: Opened): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      if (!('socket' in opened) && socket) destroy(socket);
      resolve(opened);
    };
    const abort = (): void => settle({ outcome: { kind: 'aborted' } });
    const timer = setTimeout(
      () => settle({ outcome: { kind: 'timeout', ms: timeout }, unsettled: true }),
      timeout,
    );
    signal.addEventListener('abort', abort);
    if (signal.aborted) return abort();
    try {
      const opening = new WebSocket(url) as Socket;
      socket = opening;
      let code: unknown;
      listen(opening, {
        onopen: () => settle({ socket: opening }),
        onclose: () => settle({ outcome: networkOutcome(code) }),
        onerror: ({ error }) => {
          ({ code } = (error ?? {}) as { readonly code?: unknown });
        },
      });
      opening.on?.('unexpected-response', (_, response) => {
        let body = '';
        response.on('data', (chunk) => {
          body += chunk;
          if (body.length > 65_536) settle({ outcome: refusal(response.statusCode, '') });
        });
        response.on('close', () => settle({ outcome: refusal(response.statusCode, body) }));
      });
    } catch {
      settle({ outcome: networkOutcome(undefined) });
    }
    return undefined;
  });
}

/** What a refused handshake means: by its body when that tells, else by its status. */
function refusal(status: number, body: string): Failure {
  const told = decode({ status, body });
  if (status !== 429 && (told.kind === 'error' || told.kind === 'ambiguous')) return told;
  const outcome = decode({ upgrade: status });
  return outcome.kind === 'success' ? { kind: 'unrecognized' } : outcome;
}

/** Lets go of a socket at once, as far as its class can. */
export function destroy(socket: Socket): void {
  listen(socket, {});
  if (socket.terminate) socket.terminate();
  else socket.close();
}
