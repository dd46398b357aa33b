import { networkOutcome } from '../networkOutcome.ts';
import type { Failure } from '../outcome.ts';
import { within } from '../within.ts';
import { onRefused } from './ws.ts';

/** How long an answer over WebSocket may take before the connection is taken for dead; milliseconds. */
export const answerTimeout = 10_000;

/** What there is of a WebSocket in browsers, in Node and in `ws`, which alone has `terminate`. */
export interface Socket {
  readonly send: (text: string) => void;
  readonly close: (code?: number) => void;
  readonly terminate?: () => void;
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

export interface Opening {
  readonly WebSocket: new (url: string) => object;
  readonly url: string;
  readonly signal: AbortSignal;
}

interface Opened {
  readonly kind: 'open';
  readonly socket: Socket;
}

/** Opens a WebSocket. Never throws; what the class throws may hold the address. */
export async function openSocket({ WebSocket, url, signal }: Opening): Promise<Opened | Failure> {
  let socket = undefined as Socket | undefined;
  const open = (): Promise<Opened | Failure> =>
    new Promise<Opened | Failure>((resolve) => {
      const own = new WebSocket(url) as Socket;
      socket = own;
      let code: unknown;
      listen(own, {
        onopen: () => resolve({ kind: 'open', socket: own }),
        onclose: () => resolve(networkOutcome(code)),
        onerror: ({ error }) => {
          code = (error as { readonly code?: unknown } | undefined)?.code;
        },
      });
      onRefused(own, resolve);
    }).catch(() => networkOutcome(undefined));
  const opened = await within({ ms: answerTimeout, signal, work: open });
  if (opened.kind !== 'open' && socket) destroy(socket);
  return opened;
}

/** Lets go of a socket at once, as far as its class can. */
export function destroy(socket: Socket): void {
  listen(socket, {});
  if (socket.terminate) socket.terminate();
  else socket.close();
}
