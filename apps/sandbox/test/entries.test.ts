import { entries } from '@errdex/alltick';
import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Profile, type Sandbox } from '../src/index.ts';
import { type Answer, bars, get, openLine, read, symbols } from './client.ts';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

/** How a caller comes to each entry over HTTP, without being throttled first. */
const causes: readonly [string, (to: Sandbox) => Promise<Answer>][] = [
  ['OK', (to) => get(to, { path: '/kline', data: bars('700.HK') })],
  ['REQUEST_HEADER_INVALID', (to) => get(to, { path: '/kline', query: '{"data":{}}' })],
  ['REQUEST_DATA_INVALID', (to) => get(to, { path: '/kline', data: { code: '700.HK' } })],
  ['TOKEN_INVALID', (to) => get(to, { path: '/kline', token: 'sandbox-gold', data: bars('5.HK') })],
  ['TOKEN_INVALID', (to) => get(to, { path: '/kline', token: 'sandbox-free-expired', data: {} })],
  ['TOKEN_MISSING', (to) => get(to, { path: '/kline', token: '', data: bars('700.HK') })],
  ['QUERY_INVALID', (to) => get(to, { path: '/kline', query: 'eyJ0cmFjZSI6ImEifQ==' })],
  [
    'SUSPENSION_QUERY_FAILED',
    async (to) => read(await fetch(`${to.url}/api/suspension/lse?token=sandbox-basic`)),
  ],
  [
    'SUSPENSION_QUERY_FAILED',
    async (to) => read(await fetch(`${to.url}/api/suspension/sse?token=sandbox-basic&page=0`)),
  ],
  ['PRODUCT_CODE_INVALID', (to) => get(to, { path: '/trade-tick', data: symbols('700.hk') })],
  [
    'PRODUCT_CODE_INVALID',
    (to) => get(to, { path: '/trade-tick', service: 'other', data: symbols('700.HK') }),
  ],
  [
    'BODY_EMPTY',
    async (to) =>
      read(
        await fetch(`${to.url}/quote-b-api/batch-kline?token=sandbox-basic`, { method: 'POST' }),
      ),
  ],
  [
    'PRODUCT_FORBIDDEN',
    (to) => get(to, { path: '/depth-tick', token: 'sandbox-all-cn', data: symbols('AAPL.US') }),
  ],
];

describe.each<Profile>(['observed', 'documented'])('in the profile %s', (profile) => {
  it.each(causes)('answers %s for its cause', async (name, cause) => {
    sandbox = await createSandbox({ profile });
    const { entry } = await cause(sandbox);
    expect(entry).toBe(name);
    expect(sandbox.state().counts).toEqual({ [name]: 1 });
  });

  it('answers too frequent requests as it is known there', async () => {
    sandbox = await createSandbox({ profile });
    const ask = () => get(sandbox, { path: '/kline', token: 'sandbox-basic', data: bars('5.HK') });
    await ask();
    const { status, text, entry } = await ask();
    expect(entry).toBe('PLAN_RATE_EXCEEDED');
    expect([status, JSON.parse(text)]).toEqual(
      profile === 'observed'
        ? [429, { error_msg: 'Too many requests' }]
        : [200, { ret: 429, msg: 'Too Many Requests', trace: '' }],
    );
  });

  it.each(Object.keys(entries))(
    'gives %s to whoever forces it by the header',
    async (directive) => {
      sandbox = await createSandbox({ profile });
      const { entry } = await get(sandbox, { path: '/kline', data: bars('5.HK'), directive });
      // Outside of a handshake, the refusal of one is the gateway’s.
      const isHandshake = directive === 'UPGRADE_THROTTLED';
      expect(entry).toBe(isHandshake ? 'PLAN_RATE_EXCEEDED' : directive);
    },
  );
});

it('gives an entry to whoever asks for its reserved product code', async () => {
  sandbox = await createSandbox();
  const data = symbols('700.HK', 'sandbox:REQUEST_THROTTLED');
  expect(await get(sandbox, { path: '/trade-tick', data })).toMatchObject({
    entry: 'REQUEST_THROTTLED',
    status: 200,
  });
  const line = await openLine(sandbox);
  line.send(22004, symbols('sandbox:PRODUCT_FORBIDDEN'));
  expect(await line.frame(({ cmd_id }) => cmd_id === 22005)).toMatchObject({ ret: 604, seq_id: 1 });
  line.ws.terminate();
});

it('refuses a directive that does not exist, and says which do', async () => {
  sandbox = await createSandbox();
  const { status, text } = await get(sandbox, { path: '/kline', data: {}, directive: 'TOO_FAST' });
  expect(status).toBe(400);
  expect(text).toContain('TOO_FAST');
  expect(text).toContain('delay=<milliseconds>');
});

it('lets whoever forces OK ask without a token and without limits', async () => {
  sandbox = await createSandbox();
  const ask = () =>
    get(sandbox, { path: '/kline', token: '', data: bars('5.HK'), directive: 'OK' });
  expect([(await ask()).entry, (await ask()).entry]).toEqual(['OK', 'OK']);
});

it('keeps tokens that are not its own out of its state', async () => {
  sandbox = await createSandbox();
  const token = 'b4f5c0ffee-c-app';
  await get(sandbox, { path: '/kline', token, data: bars('5.HK') });
  const { url } = sandbox;
  const shown = await (await fetch(`${url}/~sandbox/state`)).text();
  const page = await (await fetch(`${url}/~sandbox/`)).text();
  expect(shown).toContain('TOKEN_INVALID');
  expect(shown + page).not.toContain(token);
});
