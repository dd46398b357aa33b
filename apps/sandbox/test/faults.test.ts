import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { bars, get, openLine, symbols } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const kline = `/quote-stock-b-api/kline?token=sandbox-professional&query=${encodeURIComponent(
  JSON.stringify({ trace: 't', data: bars('700.HK') }),
)}`;
const spoiled = (fault: string, signal?: AbortSignal) =>
  fetch(sandbox.url + kline, { headers: { 'x-sandbox': fault }, ...(signal && { signal }) });

describe('over HTTP', () => {
  it('delays an answer', async () => {
    const start = performance.now();
    expect((await spoiled('delay=120')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(119);
  });

  it('cuts an answer off', async () => {
    const response = await spoiled('cut');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeLessThan(Number(response.headers.get('content-length')));
    await expect(reader.read()).rejects.toThrow('terminated');
  });

  it('answers with a proxy’s page', async () => {
    const response = await spoiled('garbage');
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html']);
  });

  it('sends the head and no body', async () => {
    const aborted = new AbortController();
    const response = await spoiled('silence', aborted.signal);
    expect(response.status).toBe(200);
    const text = response.text();
    setTimeout(() => aborted.abort(), 50);
    await expect(text).rejects.toThrow(/abort/);
  });

  it('never answers', async () => {
    await expect(spoiled('half-open', AbortSignal.timeout(80))).rejects.toThrow(/timeout/);
  });

  it('delays the real answer, whoever asks for it by a reserved code', async () => {
    const data = symbols('700.HK', 'sandbox:delay=20');
    const { text } = await get(sandbox, { path: '/trade-tick', data });
    const { tick_list } = (JSON.parse(text) as { data: { tick_list: { code: string }[] } }).data;
    expect(tick_list.map(({ code }) => code)).toEqual(['700.HK']);
  });

  it('takes a reserved product code as well', async () => {
    const { status } = await get(sandbox, { path: '/kline', data: bars('sandbox:garbage') });
    expect(status).toBe(502);
    expect(sandbox.state().requests).toMatchObject([{ interface: 'kline', fault: 'garbage' }]);
  });
});

const spoil = async (fault: string) => {
  const line = await openLine(sandbox);
  line.send(22004, symbols('700.HK'));
  await line.frame(({ seq_id }) => seq_id === 1);
  sandbox.clock.advance(1000);
  line.send(22002, symbols(`sandbox:${fault}`));
  return line;
};
const pushes = (frames: readonly { cmd_id: number }[]) =>
  frames.filter(({ cmd_id }) => cmd_id === 22998).length;

it.each(['half-open', 'silence', 'delay=60000'])(
  'ends while a handshake with %s is under way',
  async (fault) => {
    const url = `${sandbox.wsUrl}/quote-b-ws-api?token=sandbox-basic`;
    const ws = new WebSocket(url, { headers: { 'x-sandbox': fault } });
    ws.on('error', () => {});
    await expect.poll(() => sandbox.state().requests.length).toBe(1);
    await sandbox.close();
    await expect.poll(() => ws.readyState).toBe(ws.CLOSED);
  },
);

it('counts a delayed handshake like any other', async () => {
  const url = `${sandbox.wsUrl}/quote-b-ws-api?token=sandbox-basic`;
  const ws = new WebSocket(url, { headers: { 'x-sandbox': 'delay=1' } });
  await once(ws, 'open');
  await expect.poll(() => sandbox.state().connections.length).toBe(1);
  sandbox.clock.advance(5000);
  const second = new WebSocket(url);
  second.on('error', () => {});
  const [, { statusCode }] = (await once(second, 'unexpected-response')) as [
    unknown,
    { statusCode: number },
  ];
  expect(statusCode).toBe(429);
  ws.terminate();
});

describe('over WebSocket', () => {
  it('delays an acknowledgement', async () => {
    const line = await spoil('delay=50');
    expect(await line.frame(({ seq_id }) => seq_id === 2)).toMatchObject({ ret: 200 });
  });

  it('sends what is no JSON', async () => {
    const line = await openLine(sandbox);
    line.ws.removeAllListeners('message');
    const received = once(line.ws, 'message');
    line.send(22002, symbols('sandbox:garbage'));
    const text = String((await received)[0]);
    expect(text).toContain('{"ret":');
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('breaks off in the middle of a frame', async () => {
    const line = await spoil('cut');
    expect(await line.closed).toEqual([1006, expect.anything()]);
  });

  it('leaves one command without an answer', async () => {
    const line = await spoil('silence');
    const before = pushes(line.frames);
    sandbox.clock.advance(1000);
    await expect.poll(() => pushes(line.frames)).toBeGreaterThan(before);
    expect(line.frames.some(({ seq_id }) => seq_id === 2)).toBe(false);
  });

  it('goes quiet for good, and stays open', async () => {
    const line = await spoil('half-open');
    await expect.poll(() => sandbox.state().counts['fault: half-open']).toBe(1);
    const before = line.frames.length;
    sandbox.clock.advance(1000);
    line.send(22000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(line.frames).toHaveLength(before);
    expect(line.ws.readyState).toBe(line.ws.OPEN);
  });
});
