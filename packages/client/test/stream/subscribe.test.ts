import { WebSocket } from 'ws';
import { describe, expect, it, vi } from 'vitest';
import type { StreamItem } from '../../src/index.ts';
import { useFakeClock } from '../fakeClock.ts';
import { type Frame, pass, serveStream, settle, streamTo, until } from './server.ts';

useFakeClock({ realIo: true });

const codesOf = ({ data }: Frame): readonly string[] =>
  (data.symbol_list ?? []).map(({ code }) => code);
const trade = (code: string, seq: string): object => ({
  cmd_id: 22998,
  data: { code, seq, tick_time: '1605509068000', price: '1', volume: '1', turnover: '1' },
});

describe.each([
  ['the global WebSocket', {}],
  ['ws', { WebSocket }],
])('a stream with %s', (_, options) => {
  it('subscribes to trades and order books, one request a second', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url, options);
    const told = [
      stream.trades.add('700.HK', 'AAPL.US'),
      stream.depth.add({ code: '700.HK', depth_level: 5 }),
    ];
    await until(() => peers[0]?.frames.length === 2);
    const [trades, depth] = (peers[0]?.frames ?? []) as [Frame, Frame];
    expect(peers[0]?.url).toBe('/quote-stock-b-ws-api?token=stream-c-app');
    expect([trades.cmd_id, depth.cmd_id]).toEqual([22004, 22002]);
    expect(depth.data.symbol_list).toEqual([{ code: '700.HK', depth_level: 5 }]);
    expect(depth.at - trades.at).toBeGreaterThanOrEqual(1000);
    await settle();
    expect(await Promise.all(told)).toEqual([
      { ok: true, data: ['700.HK', 'AAPL.US'], trace: trades.trace },
      { ok: true, data: ['700.HK'], trace: depth.trace },
    ]);
  });

  it('sends the whole list with every change, and cancels when it is empty', async () => {
    const { url, peers } = await serveStream();
    const { trades } = streamTo(url, options);
    const changes = [
      () => trades.add('A'),
      () => trades.add('B', 'C'),
      () => trades.remove('A'),
      () => trades.set('D'),
      () => trades.remove('D'),
    ];
    for (const [index, change] of changes.entries()) {
      const told = change();
      await until(() => peers[0]?.frames.length === index + 1);
      await settle();
      expect(await told).toMatchObject({ ok: true, data: trades.codes });
    }
    const frames = peers[0]?.frames ?? [];
    expect(frames.map((frame) => frame.data.cancel_type ?? codesOf(frame))).toEqual([
      ['A'],
      ['A', 'B', 'C'],
      ['B', 'C'],
      ['D'],
      2,
    ]);
    const ids = frames.map(({ seq_id }) => seq_id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id <= 0xffff_ffff)).toBe(true);
  });

  it('delivers what is pushed to iterators and listeners, in order', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url, options);
    const heard: string[] = [];
    const off = stream.on('trade', ({ seq }) => heard.push(seq));
    void stream.trades.add('A');
    await until(() => peers[0]?.frames.length === 1);
    const read = stream[Symbol.asyncIterator]();
    for (const seq of ['1', '2', '3']) peers[0]?.send(trade('A', seq));
    const items: StreamItem[] = [];
    for (let count = 0; count < 3; count++) items.push((await read.next()).value as StreamItem);
    expect(items.map((item) => item.kind === 'trade' && item.data.seq)).toEqual(['1', '2', '3']);
    off();
    peers[0]?.send(trade('A', '4'));
    await settle();
    expect(heard).toEqual(['1', '2', '3']);
    await read.return?.();
  });

  it('ends its iterators when it is closed, and nothing of it is left', async () => {
    const { url, peers } = await serveStream({ onFrame: () => {} });
    const stream = streamTo(url, options);
    const read = stream[Symbol.asyncIterator]().next();
    const never = stream.trades.add('A');
    await until(() => stream.state.kind === 'open');
    await stream.close();
    expect(stream.state).toEqual({ kind: 'closed' });
    expect(await read).toEqual({ done: true, value: undefined });
    expect(await never).toMatchObject({ ok: false, outcome: { kind: 'aborted' } });
    expect(await stream.trades.add('B')).toMatchObject({ ok: false, outcome: { kind: 'aborted' } });
    expect((await stream[Symbol.asyncIterator]().next()).done).toBe(true);
    await pass(60_000);
    expect(peers).toHaveLength(1);
  });
});

it('numbers requests within 32 bits, and never 0', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1 - 1e-12);
  const { url, peers } = await serveStream();
  const { trades } = streamTo(url);
  void trades.add('A');
  await until(() => peers[0]?.frames.length === 1);
  const told = trades.add('B');
  await until(() => peers[0]?.frames.length === 2);
  await settle();
  expect(peers[0]?.frames.map(({ seq_id }) => seq_id)).toEqual([0xffff_ffff, 1]);
  expect(await told).toMatchObject({ ok: true });
  vi.restoreAllMocks();
});

describe('a change', () => {
  it('that changes nothing is not sent', async () => {
    const { url, peers } = await serveStream();
    const { trades } = streamTo(url);
    const told = trades.add('A');
    await until(() => peers[0]?.frames.length === 1);
    await told;
    expect(await trades.add('A')).toEqual({ ok: true, data: ['A'], trace: undefined });
    expect(await trades.remove('X')).toEqual({ ok: true, data: ['A'], trace: undefined });
    await pass(5000);
    expect(peers[0]?.frames).toHaveLength(1);
  });

  it('made while another waits goes with it', async () => {
    const { url, peers } = await serveStream();
    const { trades } = streamTo(url);
    void trades.add('A');
    await until(() => peers[0]?.frames.length === 1);
    const told = [trades.add('B'), trades.add('C'), trades.remove('A')];
    await until(() => peers[0]?.frames.length === 2);
    await settle();
    expect(codesOf(peers[0]?.frames[1] as Frame)).toEqual(['B', 'C']);
    expect((await Promise.all(told)).every(({ ok }) => ok)).toBe(true);
  });

  it('past the plan’s number of codes is refused and changes nothing', async () => {
    const { url, peers } = await serveStream();
    const { trades } = streamTo(url, { plan: 'free' });
    void trades.add('A', 'B', 'C');
    expect(await trades.add('D', 'E', 'F')).toEqual({
      ok: false,
      outcome: { kind: 'too-many', limit: 'ws-codes', max: 5 },
    });
    expect(trades.codes).toEqual(['A', 'B', 'C']);
    await until(() => peers[0]?.frames.length === 1);
  });

  it('that the server refuses is taken back, and no other is blamed for it', async () => {
    const { url, peers } = await serveStream({
      onFrame: (frame, peer) =>
        peer.ack(frame, codesOf(frame).includes('BAD') ? { ret: 600, msg: 'code invalid' } : {}),
    });
    const { trades } = streamTo(url);
    const told = [trades.add('A'), trades.add('BAD'), trades.add('B')];
    await until(() => trades.codes.length === 2 && (peers[0]?.frames.length ?? 0) >= 4);
    await settle();
    expect(await Promise.all(told)).toMatchObject([
      { ok: true, data: ['A'] },
      { ok: false, outcome: { kind: 'error', entry: { name: 'PRODUCT_CODE_INVALID' } } },
      { ok: true, data: ['A', 'B'] },
    ]);
    await pass(5000);
    expect(peers[0]?.frames.map(codesOf)).toEqual([
      ['A', 'BAD', 'B'],
      ['A'],
      ['A', 'BAD'],
      ['A', 'B'],
    ]);
  });

  it('that is throttled is sent again after the wait that its entry names', async () => {
    let refused = false;
    const { url, peers } = await serveStream({
      onFrame: (frame, peer) => {
        peer.ack(
          frame,
          refused || frame.cmd_id === 22000 ? {} : { ret: 605, msg: 'too many requests' },
        );
        refused ||= frame.cmd_id !== 22000;
      },
    });
    const told = streamTo(url).trades.add('A');
    const sent = (): readonly Frame[] =>
      (peers[0]?.frames ?? []).filter(({ cmd_id }) => cmd_id === 22004);
    await until(() => sent().length === 2, 100);
    const [first, second] = sent() as [Frame, Frame];
    expect(second.at - first.at).toBeGreaterThanOrEqual(60_000);
    expect(await told).toMatchObject({ ok: true });
  });

  it('that the server cannot read is taken back', async () => {
    const { url } = await serveStream({
      onFrame: (_, peer) =>
        peer.send({
          ret: 201,
          msg: 'request header param invalid',
          cmd_id: 0,
          seq_id: 0,
          trace: '',
        }),
    });
    const stream = streamTo(url);
    const errors: string[] = [];
    stream.on('error', ({ kind }) => errors.push(kind));
    const told = stream.trades.add('A');
    await until(() => errors.length > 0);
    expect(await told).toMatchObject({ ok: false, outcome: { entry: { code: 400 } } });
    expect(stream.trades.codes).toEqual([]);
  });
});

describe('pushes', () => {
  it('of codes that are not subscribed to, or that came already, are not delivered', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url);
    const heard: string[] = [];
    stream.on('trade', ({ code, seq }) => heard.push(code + seq));
    void stream.trades.add('A', 'B');
    await until(() => peers[0]?.frames.length === 1);
    for (const [code, seq] of ['A1', 'A1', 'B1', 'C1', 'A2'] as unknown as string[]) {
      peers[0]?.send(trade(code as string, seq as string));
    }
    await settle();
    void stream.trades.remove('A');
    peers[0]?.send(trade('A', '3'));
    await settle();
    expect(heard).toEqual(['A1', 'B1', 'A2']);
  });

  it('that a slow reader had no room for are counted, with their codes', async () => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url, { buffer: 2 });
    const events: unknown[] = [];
    stream.on('dropped', (dropped) => events.push(dropped));
    void stream.trades.add('A', 'B');
    await until(() => peers[0]?.frames.length === 1);
    const slow = stream[Symbol.asyncIterator]();
    const quick: unknown[] = [];
    stream.on('trade', (tick) => quick.push(tick));
    for (let seq = 1; seq <= 5; seq++) peers[0]?.send(trade(seq % 2 ? 'A' : 'B', `${seq}`));
    await until(() => quick.length === 5);
    const read = [await slow.next(), await slow.next(), await slow.next()];
    const dropped = { kind: 'dropped', count: 3, codes: ['A', 'B'] };
    expect(read.map(({ value }) => value)).toMatchObject([
      dropped,
      { kind: 'trade', data: { seq: '4' } },
      { kind: 'trade', data: { seq: '5' } },
    ]);
    expect(events).toEqual([dropped]);
  });

  it.each([
    ['no JSON', 'hello', { kind: 'not-json' }],
    ['JSON that is nothing known', '{"a":1}', { kind: 'unrecognized' }],
    ['a push without data', '{"cmd_id":22998}', { kind: 'unrecognized' }],
    [
      'ten million characters',
      `{"cmd_id":22998,"data":{"code":"${'A'.repeat(10_000_000)}"}}`,
      { kind: 'not-json' },
    ],
  ])('that are %s are told as an error, and the connection stays', async (_, text, outcome) => {
    const { url, peers } = await serveStream();
    const stream = streamTo(url, { WebSocket });
    const errors: unknown[] = [];
    stream.on('error', (error) => errors.push(error));
    await until(() => stream.state.kind === 'open');
    peers[0]?.send(text);
    await until(() => errors.length > 0);
    expect(errors).toEqual([outcome]);
    expect(stream.state.kind).toBe('open');
  });
});
