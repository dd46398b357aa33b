import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { bars, get, openLine } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const turn = (body: string) => fetch(`${sandbox.url}/~sandbox/clock`, { method: 'POST', body });

describe('the clock', () => {
  it('brings back the quota of a day', async () => {
    const ask = async () =>
      (await get(sandbox, { path: '/kline', token: 'sandbox-free', data: bars('5.HK') })).entry;
    const day = 86_400_000;
    const sinceMidnight = (sandbox.clock.now() + 8 * 3_600_000) % day;
    sandbox.clock.advance(day - sinceMidnight);
    const got: string[] = [];
    for (let request = 0; request <= 1000; request += 1) {
      got.push(await ask());
      sandbox.clock.advance(80_000);
    }
    expect(new Set(got.slice(0, 1000))).toEqual(new Set(['OK']));
    expect(got[1000]).toBe('REQUEST_THROTTLED');
    sandbox.clock.advance(day / 4);
    expect(await ask()).toBe('OK');
  });

  it('is turned by a request', async () => {
    const before = sandbox.clock.now();
    const response = await turn('{"advance":86400000}');
    const { now } = (await response.json()) as { now: number };
    expect(now - before).toBeGreaterThanOrEqual(86_400_000);
    expect(sandbox.clock.now()).toBeGreaterThanOrEqual(now);
  });

  it.each(['', '{}', '{"advance":-1}', '{"advance":1.5}', '{"advance":1e99}', '{"advance', 'null'])(
    'refuses %j and says what it takes',
    async (body) => {
      const response = await turn(body);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('advance');
    },
  );
});

describe('the control page', () => {
  it.each([
    ['en', 'Last requests'],
    ['zh-CN,zh;q=0.9', '最近的请求'],
  ])('speaks the reader’s language: %s', async (language, words) => {
    const response = await fetch(`${sandbox.url}/~sandbox/`, {
      headers: { 'accept-language': language },
    });
    expect(await response.text()).toContain(words);
  });

  it.each(['en', 'zh'] as const)('calls limits by their titles: %s', async (language) => {
    await get(sandbox, { path: '/kline', token: 'sandbox-basic', data: bars('5.HK') });
    const page = await (await fetch(`${sandbox.url}/~sandbox/?lang=${language}`)).text();
    const { limits } = createRequire(import.meta.url)('@errdex/alltick/catalog.json') as {
      readonly limits: readonly { readonly id: string; readonly title: Record<string, string> }[];
    };
    const used = limits.filter(({ id }) => page.includes(`title="${id}"`));
    expect(used.map(({ id }) => id)).toContain('http-minute-total');
    for (const { id, title } of used) expect(page).toContain(`title="${id}">${title[language]}<`);
  });

  it('shows requests with what they got, connections and limits as they happen', async () => {
    const response = await fetch(`${sandbox.url}/~sandbox/events?lang=en`);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let seen = '';
    const shows = async (words: string) => {
      while (!seen.includes(words)) {
        const { value } = await reader.read();
        // Names may be broken into lines.
        seen = (seen + decoder.decode(value, { stream: true })).replaceAll('<wbr>', '');
      }
      return seen;
    };
    expect(await shows('Nothing has been asked yet.')).not.toContain('kline');
    await get(sandbox, { path: '/kline', token: 'sandbox-basic', data: { code: '<b>' } });
    expect(await shows('REQUEST_DATA_INVALID')).toContain('kline');
    expect(await shows('http-minute-total')).toContain('sandbox-basic');
    await openLine(sandbox, 'sandbox-basic');
    expect(await shows('0 s ago')).toContain('stock');
    await reader.cancel();
  });

  it('allows nothing from elsewhere', async () => {
    const response = await fetch(`${sandbox.url}/~sandbox/`);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src data:",
    );
  });
});

it('lets browsers of any origin call', async () => {
  const headers = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' };
  const url = `${sandbox.url}/quote-b-api/batch-kline`;
  const preflight = await fetch(url, { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  const answer = await fetch(url, { method: 'POST', headers });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});
