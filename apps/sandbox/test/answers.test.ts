import { httpResponses, push, suspensionResponse } from '@errdex/alltick-protocol/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { namedProducts } from '../src/market/products.ts';
import { bars, get, openLine, symbols } from './client.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const dataIn = (text: string): unknown => (JSON.parse(text) as { data: unknown }).data;

describe('answers have the form that the protocol declares', () => {
  it.each(namedProducts.map(({ code, service }) => ({ code, service })))(
    'for $code',
    async ({ code, service }) => {
      const ask = async (path: string, data: object) => {
        const { text, entry } = await get(sandbox, { path, service, data, directive: 'OK' });
        expect(entry).toBe('OK');
        return dataIn(text);
      };
      const klines = httpResponses.kline.parse(await ask('/kline', bars(code)));
      expect(klines.kline_list).toHaveLength(2);
      for (const { high_price, low_price, open_price, close_price } of klines.kline_list) {
        const inside = [Number(open_price), Number(close_price)];
        expect(Number(high_price)).toBeGreaterThanOrEqual(Math.max(...inside));
        expect(Number(low_price)).toBeLessThanOrEqual(Math.min(...inside));
        expect(Number(low_price)).toBeGreaterThan(0);
      }
      httpResponses['trade-tick'].parse(await ask('/trade-tick', symbols(code)));
      const { tick_list } = httpResponses['depth-tick'].parse(
        await ask('/depth-tick', symbols(code)),
      );
      const [{ bids, asks } = { bids: [], asks: [] }] = tick_list;
      const prices = [...bids.toReversed(), ...asks].map(({ price }) => Number(price));
      expect(prices.length).toBeGreaterThan(1);
      expect(prices).toEqual(prices.toSorted((one, other) => one - other));
      expect(new Set(prices).size).toBe(prices.length);
    },
  );

  it('for what stocks alone have', async () => {
    const { text } = await get(sandbox, { path: '/static_info', data: symbols('700.HK') });
    httpResponses['static-info'].parse(dataIn(text));
    const other = await get(sandbox, { path: '/static_info', service: 'other', data: {} });
    expect(other.status).toBe(404);
  });

  it.each(['sse', 'nyse', 'nasdaq'])('for the suspensions of %s, page by page', async (market) => {
    const url = `${sandbox.url}/api/suspension/${market}?token=sandbox-basic&page=2&size=2`;
    const answer = suspensionResponse.parse(await (await fetch(url)).json());
    expect(answer).toMatchObject({ totalCount: 3, totalPages: 2, currentPage: 2, currentSize: 1 });
  });

  it('for a batch of K-lines', async () => {
    const data = { data_list: [bars('700.HK', { query_kline_num: 9 }), bars('5.HK')] };
    const url = `${sandbox.url}/quote-stock-b-api/batch-kline?token=sandbox-basic`;
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ trace: 'b', data }),
    });
    const { kline_list } = httpResponses['batch-kline'].parse(dataIn(await response.text()));
    expect(kline_list.map(({ code, kline_data }) => [code, kline_data.length])).toEqual([
      ['700.HK', 2],
      ['5.HK', 2],
    ]);
  });
});

describe('what is past a limit that truncates is left out silently', () => {
  it('K-lines', async () => {
    const data = bars('700.HK', { query_kline_num: 1000 });
    const { text } = await get(sandbox, { path: '/kline', data });
    const { kline_list } = httpResponses.kline.parse(dataIn(text));
    expect(kline_list).toHaveLength(500);
    const times = kline_list.map(({ timestamp }) => Number(timestamp));
    expect(times.every((time, index) => index === 0 || time - (times[index - 1] ?? 0) === 60)).toBe(
      true,
    );
  });

  it('products on the free plan', async () => {
    const data = symbols('1.HK', '2.HK', '3.HK', '4.HK', '5.HK', '6.HK');
    const { text } = await get(sandbox, { path: '/trade-tick', token: 'sandbox-free', data });
    expect(httpResponses['trade-tick'].parse(dataIn(text)).tick_list).toHaveLength(5);
  });
});

it.each([
  ['a 4-hour K-line of a stock', 'stock', bars('700.HK', { kline_type: 7 })],
  ['the past of an index', 'other', bars('US500', { kline_timestamp_end: 1_700_000_000 })],
] as const)('refuses %s', async (_, service, data) => {
  const { entry } = await get(sandbox, { path: '/kline', service, data });
  expect(entry).toBe('REQUEST_DATA_INVALID');
});

it('pages through the past of forex', async () => {
  const end = 1_700_000_040;
  const data = bars('EURUSD', { kline_timestamp_end: end });
  const { text } = await get(sandbox, { path: '/kline', service: 'other', data });
  const { kline_list } = httpResponses.kline.parse(dataIn(text));
  expect(kline_list.at(-1)?.timestamp).toBe(String(end - (end % 60)));
});

it('pushes what the protocol declares, once per product and step', async () => {
  const line = await openLine(sandbox);
  line.send(22002, { symbol_list: [{ code: '700.HK', depth_level: 3 }, { code: '5.HK' }] });
  await line.frame(({ cmd_id }) => cmd_id === 22003);
  for (let step = 0; step < 3; step += 1) sandbox.clock.advance(1000);
  await line.frame(({ cmd_id, data }) => cmd_id === 22999 && line.frames.length > 6 && !!data.code);
  const pushes = line.frames.filter(({ cmd_id }) => cmd_id === 22999).map((one) => push.parse(one));
  const levels = pushes.map(({ cmd_id, data }) =>
    cmd_id === 22999 ? [data.code, data.bids.length] : [],
  );
  expect(levels.slice(0, 2)).toEqual([
    ['700.HK', 3],
    ['5.HK', 10],
  ]);
  const ids = pushes.map(({ data }) => `${data.code} ${data.seq}`);
  expect(new Set(ids).size).toBe(ids.length);
  line.ws.terminate();
});
