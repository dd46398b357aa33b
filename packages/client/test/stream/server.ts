import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createStream, type Stream, type StreamOptions } from '../../src/index.ts';

export interface Frame {
  readonly cmd_id: number;
  readonly seq_id: number;
  readonly trace: string;
  readonly data: {
    readonly symbol_list?: readonly { readonly code: string }[];
    readonly cancel_type?: number;
  };
  /** When it arrived, in milliseconds of the test's clock. */
  readonly at: number;
}

/** One connection, as the server sees it. */
export interface Peer {
  readonly ws: WebSocket;
  readonly url: string;
  readonly at: number;
  readonly frames: readonly Frame[];
  readonly send: (frame: unknown) => void;
  /** Answers a request; good unless `fields` say otherwise. */
  readonly ack: (frame: Frame, fields?: object) => void;
}

export interface TestStreamServer {
  readonly url: string;
  readonly peers: readonly Peer[];
  /** When handshakes were refused. */
  readonly refused: readonly number[];
  readonly server: Server;
}

export interface Script {
  /** Instead of a good acknowledgement. */
  readonly onFrame?: (frame: Frame, peer: Peer) => void;
  /** The answer to the nth handshake, from 1, when it is refused. */
  readonly refuse?: (
    nth: number,
  ) => { readonly status: number; readonly body?: string } | undefined;
}

/** A real WebSocket server for one test, which does as it is told. */
export async function serveStream({ onFrame, refuse }: Script = {}): Promise<TestStreamServer> {
  const peers: Peer[] = [];
  const refused: number[] = [];
  const server = createServer();
  const wss = new WebSocketServer({ noServer: true });
  let handshakes = 0;
  server.on('upgrade', (request, socket, head) => {
    const refusal = refuse?.(++handshakes);
    if (refusal) {
      refused.push(performance.now());
      const { status, body = '' } = refusal;
      socket.end(
        `HTTP/1.1 ${status} No\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      );
      return;
    }
    wss.handleUpgrade(request, socket, head, (ws) => {
      const frames: Frame[] = [];
      const send = (frame: unknown): void =>
        ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
      const peer: Peer = {
        ws,
        url: request.url ?? '',
        at: performance.now(),
        frames,
        send,
        ack: ({ cmd_id, seq_id, trace }, fields) =>
          send({ ret: 200, msg: 'ok', cmd_id: cmd_id + 1, seq_id, trace, data: {}, ...fields }),
      };
      peers.push(peer);
      ws.on('error', () => {});
      ws.on('message', (data) => {
        const frame = { ...(JSON.parse(String(data)) as Frame), at: performance.now() };
        frames.push(frame);
        if (onFrame) onFrame(frame, peer);
        else peer.ack(frame);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const { ws } of peers) ws.terminate();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}`, peers, refused, server };
}

/** Lets real sockets deliver what is on its way; the test's clock stands still. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets the test's clock go on until something is so, at most an hour of it. */
export async function until(condition: () => boolean, step = 10): Promise<void> {
  for (let time = 0; time < 3_600_000; time += step) {
    await settle();
    if (condition()) return;
    await vi.advanceTimersByTimeAsync(step);
  }
  throw new Error('It never came about.');
}

/** Lets the test's clock go on for some milliseconds, and sockets deliver meanwhile. */
export async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(100, left));
    await settle();
  }
}

/** A stream to a test's server; closed when the test ends. */
export function streamTo(url: string, options: Partial<StreamOptions> = {}): Stream {
  const stream = createStream({
    token: 'stream-c-app',
    plan: 'basic',
    service: 'stock',
    addresses: { ws: url },
    // What the client finds by itself, without the time that vitest takes to look for it.
    WebSocket,
    ...options,
  });
  onTestFinished(async () => {
    await stream.close();
  });
  return stream;
}
