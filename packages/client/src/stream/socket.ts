import { decode } from '@errdex/alltick';
import { networkOutcome } from '../networkOutcome.ts';
import type { Failure } from '../outcome.ts';
import { within } from '../within.ts';

/** How long an answer over WebSocket may take before the connection is taken for dead; milliseconds. */
export const answerTimeout = 10_000;

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
  readonly signal: AbortSignal;
}

interface Opened {
  readonly kind: 'open';
  readonly socket: Socket;
}

/** Opens a WebSocket. Never throws; what the class throws may hold the address. */
export async function openSocket({
  WebSocket,
  url,
  signal,
}: Opening): Promise<Opened | Failure> {
  if (signal.aborted) return { kind: 'aborted' };
  let socket: Socket;
  try {
    socket = new WebSocket(url) as Socket;
  } catch {
    return networkOutcome(undefined);
  }
  const opened = await within({ ms: answerTimeout, signal, work: open(socket) });
  if (opened.kind !== 'open') destroy(socket);
  return opened;
}

function open(socket: Socket): Promise<Opened | Failure> {
  return new Promise((resolve) => {
    let code: unknown;
    listen(socket, {
      onopen: () => resolve({ kind: 'open', socket }),
      onclose: () => resolve(networkOutcome(code)),
      onerror: ({ error }) => {
        ({ code } = (error ?? {}) as { readonly code?: unknown });
      },
    });
    socket.on?.('unexpected-response', (_, response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
        if (body.length > 65_536) resolve(refusal(response.statusCode, ''));
      });
      response.on('close', () => resolve(refusal(response.statusCode, body)));
    });
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
