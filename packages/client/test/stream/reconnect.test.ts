import { isCoded } from '@errdex/alltick';
import type { PlanId } from '@errdex/alltick/limits';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createThrottle, type Stream, type StreamState } from '../../src/index.ts';
import { closedAddress } from '../http/server.ts';
import { useFakeClock } from '../fakeClock.ts';
import { pass, serveStream, settle, streamTo, until } from './server.ts';

useFakeClock({ realIo: true });

const push = (seq: string): object => ({
  cmd_id: 22999,
  data: { code: 'A', seq, tick_time: '1', bids: [], asks: [] },
});

it('ends for good when it is closed in the moment in which it opens', async () => {
  const { url, peers } = await serveStream();
  class Opening extends WebSocket {
    constructor(address: string) {
      super(address);
      this.addEventListener('open', () => queueMicrotask(() => void stream.close()));
    }
  }
  const stream: Stream = streamTo(url, { WebSocket: Opening });
  void stream.trades.add('A');
  await until(() => peers.length === 1);
  await pass(40_000);
  expect(stream.state.kind).toBe('closed');
  expect(peers[0]?.frames).toEqual([]);
});

describe('a heartbeat', () => {
  it('is sent every ten seconds, with an empty object', async () => {
    const { url, peers } = await serveStream();
    streamTo(url);
    await pass(35_000);
    const beats = peers[0]?.frames ?? [];
    expect(beats.map(({ cmd_id, data }) => [cmd_id, data])).toEqual([
      [22000, {}],
      [22000, {}],
      [22000, {}],
    ]);
    for (const [index, { at }] of beats.entries()) {
      expect(at - (peers[0]?.at ?? 0)).toBeLessThanOrEqual(10_000 * (index + 1) + 200);
    }
  });

  it('keeps a second from other requests, and goes before them', async () => {
    const { url, peers } = await serveStream();
    const { trades } = streamTo(url);
    for (let time = 0; time < 40; time++) {
      void trades.set(`${time}`);
      await pass(900);
    }
    const frames = peers[0]?.frames ?? [];
    const gaps = frames.slice(1).map(({ at }, index) => at - (frames[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    const beats = frames.filter(({ cmd_id }) => cmd_id === 22000).map(({ at }) => at);
    expect(beats.length).toBeGreaterThanOrEqual(3);
    for (const [index, at] of beats.slice(1).entries()) {
      expect(at - (beats[index] ?? 0)).toBeLessThanOrEqual(11_500);
    }
  });
});

describe('a stream connects again', () => {
  it.each([
    ['free', 10_000],
    ['basic', 3000],
    ['premium', 3000],
  ] as const)(
    'on %s never faster than in %i ms, and subscribes to all it had',
    async (plan, floor) => {
      const { url, peers } = await serveStream();
      const stream = streamTo(url, { plan });
      void stream.trades.add('A', 'B');
      void stream.depth.add('C');
      for (let nth = 0; nth < 3; nth++) {
        await until(() => peers[nth]?.frames.length === 2, 100);
        const [trades, depth] = peers[nth]?.frames ?? [];
        expect(trades?.data.symbol_list).toEqual([{ code: 'A' }, { code: 'B' }]);
        expect(depth?.data.symbol_list).toEqual([{ code: 'C' }]);
        const dropped = performance.now();
        peers[nth]?.ws.terminate();
        await until(() => peers.length === nth + 2, 10);
        expect((peers[nth + 1]?.at ?? 0) - dropped).toBeGreaterThanOrEqual(floor);
      }
      expect(stream.trades.codes).toEqual(['A', 'B']);
    },
  );

  it('longer each time it fails, with jitter, up to a minute, and at the floor once it held', async () => {
    let refusing = true;
    const { url, peers, refused } = await serveStream({
      refuse: () => (refusing ? { status: 503 } : undefined),
    });
    const stream = streamTo(url);
    await until(() => refused.length === 9, 100);
    const waits = refused.slice(1).map((at, index) => at - (refused[index] ?? 0));
    for (const [index, wait] of waits.entries()) {
      const least = Math.min(3000 * 2 ** index, 60_000);
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(least * 1.25 + 300);
    }
    refusing = false;
    await until(() => stream.state.kind === 'open', 100);
    await pass(11_000);
    const dropped = performance.now();
    peers[0]?.ws.terminate();
    await until(() => peers.length === 2, 100);
    expect((peers[1]?.at ?? 0) - dropped).toBeLessThanOrEqual(3000 * 1.25 + 300);
  });

  it('after 606, which it tells', async () => {
    let storm = 3;
    const { url, peers } = await serveStream({
      onFrame: (frame, peer) => {
        if (storm-- <= 0) return peer.ack(frame);
        peer.ack(frame, { ret: 606, msg: 'too many requests and connection will be closed' });
        return peer.ws.close();
      },
    });
    const stream = streamTo(url);
    const told: unknown[] = [];
    stream.on('error', (outcome) => told.push('entry' in outcome && outcome.entry.name));
    const added = stream.trades.add('A');
    await until(() => peers.length === 4, 100);
    await settle();
    expect(told).toEqual(Array(3).fill('CONNECTION_THROTTLED'));
    expect(await added).toMatchObject({ ok: true, data: ['A'] });
    const waits = peers.slice(1).map(({ at }, index) => at - (peers[index]?.at ?? 0));
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(3000 * 2 ** index);
    }
  });

  it('when it hears nothing, once the server has given the old connection up', async () => {
    const { url, peers } = await serveStream({ onFrame: () => {} });
    const stream = streamTo(url);
    const errors: unknown[] = [];
    stream.on('error', (outcome) => errors.push(outcome));
    await until(() => stream.state.kind === 'open');
    await pass(25_000);
    expect(errors).toEqual([{ kind: 'timeout', ms: 10_000 }]);
    expect(stream.state).toMatchObject({ kind: 'waiting', attempt: 2 });
    const [beat] = peers[0]?.frames ?? [];
    await until(() => peers.length === 2, 100);
    expect((peers[1]?.at ?? 0) - (beat?.at ?? 0)).toBeGreaterThanOrEqual(30_000);
  });

  it('at once, silence or not, where the plan has another connection', async () => {
    const { url, peers } = await serveStream({ onFrame: () => {} });
    streamTo(url, { plan: 'premium' });
    await until(() => peers.length === 2, 100);
    expect((peers[1]?.at ?? 0) - (peers[0]?.at ?? 0)).toBeLessThanOrEqual(25_000);
  });

  it('when a handshake is never answered', async () => {
    const { url, server } = await serveStream();
    let handshakes = 0;
    server.removeAllListeners('upgrade');
    server.on('upgrade', (_, socket) => {
      handshakes += 1;
      socket.on('error', () => {});
    });
    const stream = streamTo(url, { plan: 'premium' });
    await until(() => handshakes === 2, 100);
    expect(stream.state).toMatchObject({ kind: 'connecting', attempt: 2 });
  });

  it('after nobody listened, with the system’s code where the class tells it', async () => {
    const errors: unknown[] = [];
    const address = (await closedAddress()).replace('http', 'ws');
    const stream = streamTo(address);
    stream.on('error', (outcome) => errors.push(outcome));
    await until(() => errors.length === 2, 100);
    expect(errors[1]).toEqual({ kind: 'network', code: 'ECONNREFUSED' });
  });

  it('and delivers no tick twice', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url);
    const heard: string[] = [];
    stream.on('depth', ({ seq }) => heard.push(seq));
    void stream.depth.add('A');
    await until(() => peers[0]?.frames.length === 1);
    peers[0]?.send(push('7'));
    await settle();
    peers[0]?.ws.terminate();
    await until(() => peers[1]?.frames.length === 1, 100);
    peers[1]?.send(push('7'));
    peers[1]?.send(push('8'));
    await settle();
    expect(heard).toEqual(['7', '8']);
  });
});

describe('a refused handshake', () => {
  it.each(['basic', 'free'] as PlanId[])(
    'with 429 waits as the catalogue says on %s',
    async (plan) => {
      const { url, peers, refused } = await serveStream({
        refuse: (nth) =>
          nth <= 2 ? { status: 429, body: '{"error_msg":"Too many requests"}' } : undefined,
      });
      const stream = streamTo(url, { plan });
      const errors: unknown[] = [];
      stream.on('error', (outcome) => errors.push('entry' in outcome && outcome.entry.name));
      await until(() => peers.length === 1, 100);
      expect(errors).toEqual(['UPGRADE_THROTTLED', 'UPGRADE_THROTTLED']);
      const [first = 0, second = 0] = refused;
      expect(second - first).toBeGreaterThanOrEqual(plan === 'free' ? 10_000 : 3000);
    },
  );

  it('for the token closes the stream for good, and says why', async () => {
    const { url, refused } = await serveStream({
      refuse: () => ({ status: 401, body: '{"ret":401,"msg":"token invalid","trace":""}' }),
    });
    const stream = streamTo(url);
    const added = stream.trades.add('A');
    const read = stream[Symbol.asyncIterator]().next();
    const states: StreamState[] = [];
    stream.on('state', (state) => states.push(state));
    const thrown: unknown = await Promise.all([
      read.catch((error: unknown) => error),
      until(() => stream.state.kind === 'closed'),
    ]).then(([error]) => error);
    expect(isCoded(thrown, 'TOKEN_INVALID')).toBe(true);
    const outcome = { kind: 'error', entry: { name: 'TOKEN_INVALID' } };
    expect(stream.state).toMatchObject({ kind: 'closed', outcome });
    expect(await added).toMatchObject({ ok: false, outcome });
    expect(states.map(({ kind }) => kind)).toEqual(['connecting', 'closed']);
    await pass(120_000);
    expect(refused).toHaveLength(1);
  });

  it('with a body that never ends is not read on', async () => {
    const { url, server } = await serveStream();
    server.removeAllListeners('upgrade');
    server.on('upgrade', (_, socket) => {
      socket.on('error', () => {});
      socket.write('HTTP/1.1 401 No\r\nConnection: close\r\n\r\n');
      const drip = setInterval(() => socket.write('x'.repeat(10_000)), 5);
      socket.on('close', () => clearInterval(drip));
    });
    const stream = streamTo(url);
    const errors: unknown[] = [];
    stream.on('error', (outcome) => errors.push(outcome));
    await until(() => errors.length === 1);
    expect(errors).toMatchObject([{ kind: 'unknown', code: 401 }]);
    await stream.close();
    await pass(100);
  });
});

describe('a stream', () => {
  it('that hears its token is refused closes for good', async () => {
    const { url, peers } = await serveStream({
      onFrame: (frame, peer) => peer.ack(frame, { ret: 401, msg: 'token invalid' }),
    });
    const stream = streamTo(url);
    void stream.trades.add('A');
    await until(() => stream.state.kind === 'closed');
    expect(stream.state).toMatchObject({ outcome: { entry: { name: 'TOKEN_INVALID' } } });
    await pass(60_000);
    expect(peers).toHaveLength(1);
  });

  it('tells its states, and what ended the last connection', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url);
    expect(stream.state).toEqual({ kind: 'waiting', attempt: 1 });
    const states: StreamState[] = [];
    stream.on('state', (state) => states.push(state));
    await until(() => stream.state.kind === 'open');
    peers[0]?.ws.terminate();
    await until(() => peers.length === 2, 100);
    await stream.close();
    expect(states).toEqual([
      { kind: 'connecting', attempt: 1 },
      { kind: 'open' },
      { kind: 'waiting', attempt: 2, outcome: { kind: 'network' } },
      { kind: 'connecting', attempt: 2 },
      { kind: 'open' },
      { kind: 'closed' },
    ]);
  });

  it('keeps the gaps to another that shares its throttle', async () => {
    const { url, peers } = await serveStream();
    const throttle = createThrottle({ plan: 'premium' });
    const streams = [1, 2, 3].map(() => streamTo(url, { plan: 'premium', throttle }));
    for (const { trades } of streams) void trades.add('A');
    await until(
      () =>
        peers.length === 3 &&
        peers.every(({ frames }) => frames.some(({ cmd_id }) => cmd_id === 22004)),
      100,
    );
    const opened = peers.map(({ at }) => at);
    const sent = peers
      .flatMap(({ frames }) => frames.filter(({ cmd_id }) => cmd_id === 22004))
      .map(({ at }) => at)
      .toSorted((a, b) => a - b);
    for (const times of [opened, sent]) {
      for (const [index, at] of times.slice(1).entries()) {
        expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(3000);
      }
    }
  });

  it('waits for its turn where another has the plan’s only connection', async () => {
    const { url, peers } = await serveStream();
    const throttle = createThrottle({ plan: 'basic' });
    const first = streamTo(url, { throttle });
    const second = streamTo(url, { throttle });
    await pass(20_000);
    expect([first.state.kind, second.state.kind, peers.length]).toEqual(['open', 'waiting', 1]);
    await first.close();
    await until(() => second.state.kind === 'open', 100);
  });

  it('comes back when a throttle of the caller’s own was out of reach', async () => {
    const { url, peers } = await serveStream();
    const own = createThrottle({ plan: 'basic' });
    const failing = new Set(['connect', 'subscribe-trades']);
    const stream = streamTo(url, {
      throttle: {
        acquire: (use, patience) =>
          failing.delete(use.interface)
            ? Promise.reject(new Error('Redis is away'))
            : own.acquire(use, patience),
      },
    });
    const errors: unknown[] = [];
    stream.on('error', (outcome) => errors.push(outcome));
    const added = stream.trades.add('A');
    await until(() => peers[1]?.frames.length === 1, 100);
    expect(errors).toEqual([{ kind: 'network' }, { kind: 'network' }]);
    expect(await added).toMatchObject({ ok: true });
  });

  it('is not stopped by what a listener throws, which the program hears of', async () => {
    const { url } = await serveStream();
    const stream = streamTo(url);
    const heard: unknown[] = [];
    const listeners = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', (error) => heard.push(error));
    const off = stream.on('state', () => {
      off();
      throw new Error('a mistake');
    });
    await until(() => stream.state.kind === 'open');
    await settle();
    process.removeAllListeners('uncaughtException');
    for (const listener of listeners) process.on('uncaughtException', listener);
    expect(heard).toEqual([new Error('a mistake')]);
  });
});
