import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { openLine, symbols } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const pushedCodes = (frames: readonly { cmd_id: number; data: { code?: string } }[]) => [
  ...new Set(frames.filter(({ cmd_id }) => cmd_id === 22998).map(({ data }) => data.code)),
];

describe('a connection', () => {
  it('acknowledges commands with their seq_id and trace', async () => {
    const line = await openLine(sandbox);
    line.send(22000);
    expect(await line.frame(({ cmd_id }) => cmd_id === 22001)).toEqual({
      ret: 200,
      msg: 'ok',
      cmd_id: 22001,
      seq_id: 1,
      trace: 't-1',
      data: {},
    });
  });

  it('replaces what was subscribed to', async () => {
    const line = await openLine(sandbox);
    line.send(22004, symbols('700.HK', '5.HK'));
    await line.frame(({ cmd_id }) => cmd_id === 22005);
    sandbox.clock.advance(1000);
    await line.frame(({ data }) => data.code === '5.HK');
    line.send(22004, symbols('9988.HK'));
    await line.frame(({ seq_id }) => seq_id === 2);
    const before = line.frames.length;
    sandbox.clock.advance(1000);
    await line.frame(({ data }) => data.code === '9988.HK');
    expect(pushedCodes(line.frames.slice(before))).toEqual(['9988.HK']);
  });

  it('keeps the old list when the new one is refused', async () => {
    const line = await openLine(sandbox, 'sandbox-free');
    line.send(22004, symbols('700.HK'));
    await line.frame(({ seq_id }) => seq_id === 1);
    sandbox.clock.advance(1000);
    line.send(22004, symbols('1.HK', '2.HK', '3.HK', '4.HK', '5.HK', '6.HK'));
    expect(await line.frame(({ seq_id }) => seq_id === 2)).toMatchObject({ ret: 603 });
    expect(sandbox.state().connections).toMatchObject([{ subscribed: 1 }]);
  });

  it('cancels one kind or all', async () => {
    const line = await openLine(sandbox);
    const subscribed = async (seq: number) => {
      await line.frame(({ seq_id }) => seq_id === seq);
      sandbox.clock.advance(1000);
      return sandbox.state().connections[0]?.subscribed;
    };
    line.send(22004, symbols('700.HK', '5.HK'));
    expect(await subscribed(1)).toBe(2);
    line.send(22002, symbols('700.HK'));
    expect(await subscribed(2)).toBe(3);
    line.send(22006, { cancel_type: 2 });
    expect(await subscribed(3)).toBe(1);
    line.send(22006, { cancel_type: 0 });
    expect(await subscribed(4)).toBe(0);
  });

  it('is dropped after 30 seconds without a heartbeat, with no code', async () => {
    const line = await openLine(sandbox);
    sandbox.clock.advance(20_000);
    line.send(22000);
    await line.frame(({ cmd_id }) => cmd_id === 22001);
    sandbox.clock.advance(29_000);
    expect(sandbox.state().connections).toHaveLength(1);
    sandbox.clock.advance(2000);
    expect(await line.closed).toEqual([1006, expect.anything()]);
    expect(line.frames).toHaveLength(1);
  });

  it('is not kept by other commands, by pings, or by a heartbeat with an array', async () => {
    const line = await openLine(sandbox);
    sandbox.clock.advance(20_000);
    line.send(22004, symbols('700.HK'));
    line.send('{"cmd_id":22000,"seq_id":9,"trace":"t","data":[]}');
    line.ws.ping();
    expect(await line.frame(({ ret }) => ret === 400)).toMatchObject({ cmd_id: 0, seq_id: 0 });
    sandbox.clock.advance(11_000);
    await line.closed;
  });

  it('is closed after 606, without a closing frame', async () => {
    const line = await openLine(sandbox);
    line.send(22002, symbols('700.HK'));
    line.send(22004, symbols('700.HK'));
    expect(await line.frame(({ ret }) => ret === 606)).toMatchObject({ cmd_id: 22005, seq_id: 2 });
    expect(await line.closed).toEqual([1006, expect.anything()]);
    expect(sandbox.state().connections).toEqual([]);
  });

  it.each([
    ['text that is not JSON', 'hello'],
    ['the form of HTTP', '{"trace":"t","data":{"symbol_list":[{"code":"700.HK"}]}}'],
    ['a timestamp as seq_id', '{"cmd_id":22000,"seq_id":1700000000000,"trace":"t","data":{}}'],
  ])('answers %s with REQUEST_HEADER_INVALID that names no request', async (_, text) => {
    const line = await openLine(sandbox);
    line.send(text);
    expect(await line.frame(() => true)).toMatchObject({ ret: 400, cmd_id: 0, trace: '' });
  });

  it('sends what follows a slow reader’s pause, and says what it left out', async () => {
    const line = await openLine(sandbox);
    const many = Array.from({ length: 3000 }, (_, index) => `${index + 1}.HK`);
    line.send(22002, symbols(...many));
    await line.frame(({ cmd_id }) => cmd_id === 22003);
    line.ws.pause();
    for (let step = 0; step < 30; step += 1) sandbox.clock.advance(1000 / 30 + 1000);
    await expect.poll(() => sandbox.state().connections[0]?.dropped ?? -1).toBeGreaterThan(0);
  });
});

const refused = async (url: string, headers = {}) => {
  const ws = new WebSocket(url, { headers });
  ws.on('error', () => {});
  const [, { statusCode }] = (await once(ws, 'unexpected-response')) as [
    unknown,
    { statusCode: number },
  ];
  return statusCode;
};

describe('the handshake', () => {
  it.each([
    ['a missing token', '', 401],
    ['an unknown token', '?token=x', 401],
    ['an expired token', '?token=sandbox-basic-expired', 401],
  ])('is refused for %s', async (_, query, status) => {
    expect(await refused(`${sandbox.wsUrl}/quote-b-ws-api${query}`)).toBe(status);
  });

  it('is refused at paths that are not there', async () => {
    expect(await refused(`${sandbox.wsUrl}/quote?token=sandbox-basic`)).toBe(404);
  });

  it('is open to one connection at each service on the basic plan', async () => {
    const stock = await openLine(sandbox, 'sandbox-basic', 'stock');
    await openLine(sandbox, 'sandbox-basic', 'other');
    sandbox.clock.advance(5000);
    const url = `${sandbox.wsUrl}/quote-stock-b-ws-api?token=sandbox-basic`;
    expect(await refused(url)).toBe(429);
    stock.ws.terminate();
    await stock.closed;
    await expect.poll(() => sandbox.state().connections.length).toBe(1);
    sandbox.clock.advance(5000);
    await openLine(sandbox, 'sandbox-basic', 'stock');
  });

  it('can be refused by force, for a storm of refusals', async () => {
    const url = `${sandbox.wsUrl}/quote-b-ws-api?token=sandbox-basic`;
    expect(await refused(url, { 'x-sandbox': 'UPGRADE_THROTTLED' })).toBe(429);
  });

  it.each([
    ['observed', 'REQUEST_THROTTLED', 605],
    ['observed', 'CONNECTION_THROTTLED', 606],
    ['documented', 'TOKEN_INVALID', 401],
    ['documented', 'PLAN_RATE_EXCEEDED', 429],
  ] as const)(
    'is granted, to be told, where in the profile %s %s has status 200',
    async (profile, directive, ret) => {
      await sandbox.close();
      sandbox = await createSandbox({ profile });
      const url = `${sandbox.wsUrl}/quote-b-ws-api?token=sandbox-basic`;
      const ws = new WebSocket(url, { headers: { 'x-sandbox': directive } });
      const closed = once(ws, 'close');
      const [text] = (await once(ws, 'message')) as [Buffer];
      expect(JSON.parse(String(text))).toMatchObject({ ret, cmd_id: 0, seq_id: 0 });
      await closed;
      expect(sandbox.state().connections).toEqual([]);
      expect(sandbox.state().counts).toEqual({ [directive]: 1 });
    },
  );

  it('is granted and taken back in the documented profile', async () => {
    await sandbox.close();
    sandbox = await createSandbox({ profile: 'documented' });
    await openLine(sandbox, 'sandbox-basic');
    const second = await openLine(sandbox, 'sandbox-basic');
    expect(await second.frame(() => true)).toMatchObject({ ret: 606 });
    await second.closed;
    expect(sandbox.state().connections).toHaveLength(1);
  });
});
