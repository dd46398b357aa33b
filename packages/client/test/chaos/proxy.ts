import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createFrameReader, textFrame } from './frames.ts';
import { createRandom } from './random.ts';

/** What may happen to a connection. */
export const faults = [
  'none',
  'drop',
  'reset',
  'half-open',
  'partial',
  'garbage',
  'broken-frame',
  'huge',
  'storm',
  'acks',
  'refuse',
  'loris',
] as const;
export type Fault = (typeof faults)[number];

export interface ChaosProxy {
  readonly port: number;
  /** When handshakes of WebSockets arrived, by the test's clock. */
  readonly attempts: readonly number[];
  /** What happened to WebSockets. */
  readonly happened: ReadonlySet<Fault>;
  /** Connections of clients that are open. */
  readonly open: () => number;
  /** From now on, nothing happens to new connections. */
  readonly calm: () => void;
  readonly close: () => Promise<void>;
}

const throttled = {
  ret: 606,
  msg: 'too many requests and connection will be closed',
  cmd_id: 0,
  seq_id: 0,
  trace: '',
};

/** Stands between clients and a server, over real sockets, and does to them what the seed says. */
export async function createChaosProxy({
  target,
  seed,
  only = faults,
}: {
  readonly target: number;
  readonly seed: number;
  readonly only?: readonly Fault[];
}): Promise<ChaosProxy> {
  const random = createRandom(seed);
  const attempts: number[] = [];
  const happened = new Set<Fault>();
  const clients = new Set<Socket>();
  const sockets = new Set<Socket>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let calm = false;
  let refusingUntil = 0;

  const later = (ms: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
  };
  // Every fault comes once before any comes again.
  const decks = { http: [] as Fault[], stream: [] as Fault[] };
  const pick = (deck: Fault[]): Fault => {
    if (deck.length === 0) deck.push(...only);
    return deck.splice(Math.floor(random() * deck.length), 1)[0] ?? 'none';
  };
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // The test's clock does not wait for TCP to collect small pieces.
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  };

  const server = createServer((client) => {
    keep(client);
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.once('data', (head) => {
      const isStream = /upgrade: *websocket/i.test(String(head));
      if (isStream) attempts.push(performance.now());
      const refused = !calm && isStream && performance.now() < refusingUntil;
      const fault = calm || refused ? 'none' : pick(decks[isStream ? 'stream' : 'http']);
      if (isStream) happened.add(fault);
      if (refused || (isStream && fault === 'refuse')) {
        if (!refused) refusingUntil = performance.now() + random() * 20_000;
        client.end('HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\n\r\n');
        return;
      }
      const upstream = connect(target, '127.0.0.1');
      keep(upstream);
      upstream.write(head);
      if (isStream) relayStream({ client, upstream, fault });
      else relayHttp({ client, upstream, fault });
    });
  });

  const relayHttp = ({ client, upstream, fault }: Relay): void => {
    client.on('data', (chunk) => upstream.write(chunk));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    upstream.on('data', (chunk) => {
      if (fault === 'half-open' || fault === 'loris') return;
      if (fault === 'acks') later(random() * 2000, () => client.write(chunk));
      else if (fault === 'garbage') client.end('HTTP/1.1 502 Bad\r\n\r\n<html>nothing</html>');
      else if (fault === 'partial') client.end(chunk.subarray(0, chunk.length - 20));
      else if (fault === 'reset') client.resetAndDestroy();
      else client.write(chunk);
    });
  };

  const relayStream = ({ client, upstream, fault }: Relay): void => {
    let deaf = false;
    let partial = false;
    const both = (end: (socket: Socket) => void): void => {
      end(client);
      end(upstream);
    };
    client.on('data', (chunk) => !deaf && upstream.write(chunk));
    // A peer that fell silent does not hear that the other is gone.
    client.on('close', () => !deaf && upstream.end());
    upstream.on('close', () => !deaf && client.end());
    upstream.on(
      'data',
      createFrameReader({
        onHead: (bytes) => {
          if (fault !== 'loris') return void client.write(bytes);
          deaf = true;
          const drip = (index: number): void => {
            if (client.destroyed || calm) return;
            client.write(bytes.subarray(index, index + 1));
            later(2000, () => drip(index + 1));
          };
          return drip(0);
        },
        onFrame: (bytes, text) => {
          if (deaf) return undefined;
          if (partial) {
            client.write(bytes.subarray(0, bytes.length / 2));
            return both((socket) => socket.destroy());
          }
          const isAck = text.includes('"seq_id"');
          if (fault !== 'acks' || !isAck) return void client.write(bytes);
          // Each twice, and each time a while later: so they overtake one another.
          for (let time = 0; time < 2; time++) {
            later(random() * 3000, () => !client.destroyed && client.write(bytes));
          }
          return undefined;
        },
      }),
    );
    const begins = random() * 40_000;
    if (!calm) later(begins + 20_000, () => !deaf && both((socket) => socket.end()));
    later(begins, () => {
      if (client.destroyed) return;
      if (fault === 'drop') both((socket) => socket.end());
      else if (fault === 'reset') both((socket) => socket.resetAndDestroy());
      else if (fault === 'half-open') deaf = true;
      else if (fault === 'partial') partial = true;
      else if (fault === 'garbage') client.write(textFrame('\u0000{"ret":'));
      else if (fault === 'broken-frame') client.write(Buffer.from([0xff, 0xff, 0xff]));
      else if (fault === 'huge') client.write(textFrame('x'.repeat(10_000_000)));
      else if (fault === 'storm') {
        client.write(textFrame(JSON.stringify(throttled)));
        both((socket) => socket.end());
      }
    });
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    happened,
    open: () => clients.size,
    calm: () => {
      calm = true;
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Relay {
  readonly client: Socket;
  readonly upstream: Socket;
  readonly fault: Fault;
}
