import { KlineType } from '@errdex/alltick-protocol';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { clientOf, token } from './client.ts';
import { good, serve } from './server.ts';

const bar = { code: '700.HK', kline_type: KlineType.Day, query_kline_num: 2 };

describe('a request', () => {
  it('for K-lines goes out as the wire has it, with what the caller left out', async () => {
    const data = { code: '700.HK', kline_type: 8, kline_list: [] };
    const { url, received } = await serve(({ received: one, json }) => json(good(one, data)));
    const result = await clientOf(url).kline(bar);
    const [{ method, url: sent, query }] = received as [(typeof received)[0]];
    expect([method, sent.pathname, sent.searchParams.get('token')]).toEqual([
      'GET',
      '/quote-stock-b-api/kline',
      token,
    ]);
    expect(query.data).toEqual({ ...bar, kline_timestamp_end: 0, adjust_type: 0 });
    expect(query.trace).toMatch(/^[\w-]{3,64}$/);
    expect(result).toEqual({ ok: true, data, trace: query.trace });
  });

  it('fills in what is there as undefined', async () => {
    const { url, received } = await serve(({ received: one, json }) => json(good(one, {})));
    // As JavaScript writes it, or TypeScript without exactOptionalPropertyTypes.
    const query = { ...bar, kline_timestamp_end: undefined as unknown as number };
    await clientOf(url).kline(query);
    expect(received[0]?.query.data).toEqual({ ...bar, kline_timestamp_end: 0, adjust_type: 0 });
  });

  it('may take any time', async () => {
    const { url } = await serve(({ received: one, json }) => json(good(one, { tick_list: [] })));
    const result = await clientOf(url).tradeTick(['700.HK'], { timeout: Infinity });
    expect(result.ok).toBe(true);
  });

  it('for a batch is posted as JSON', async () => {
    const group = { code: 'BTCUSDT', kline_type: 1, kline_data: [] };
    const { url, received } = await serve(({ received: one, json }) =>
      json(good(one, { kline_list: [group] })),
    );
    const result = await clientOf(url, { service: 'other' }).batchKline([
      { ...bar, code: 'BTCUSDT', kline_timestamp_end: 5 },
    ]);
    expect(received[0]?.method).toBe('POST');
    expect(received[0]?.url.pathname).toBe('/quote-b-api/batch-kline');
    expect(received[0]?.query.data).toEqual({
      data_list: [{ ...bar, code: 'BTCUSDT', kline_timestamp_end: 5, adjust_type: 0 }],
    });
    expect(result).toMatchObject({ ok: true, data: { kline_list: [group] } });
  });

  it.each([
    ['depthTick', '/quote-b-api/depth-tick', 'tick_list'],
    ['tradeTick', '/quote-b-api/trade-tick', 'tick_list'],
    ['staticInfo', '/quote-stock-b-api/static_info', 'static_info_list'],
  ] as const)('%s of codes goes to %s', async (method, path, list) => {
    const { url, received } = await serve(({ received: one, json }) =>
      json(good(one, { [list]: [{ code: 'A&B=中' }] })),
    );
    const result = await clientOf(url, { service: 'other' })[method](['A&B=中']);
    expect(received[0]?.url.pathname).toBe(path);
    expect(received[0]?.query.data).toEqual({ symbol_list: [{ code: 'A&B=中' }] });
    expect(result).toMatchObject({ ok: true, data: { [list]: [{ code: 'A&B=中' }] } });
  });

  it('for suspensions names market and page, and its answer has no trace', async () => {
    const data = { success: true, timestamp: '2026-01-15T10:30:00', totalCount: 0, data: [] };
    const { url, received } = await serve(({ json }) => json(data));
    const result = await clientOf(url).suspension('nyse', { page: 2, size: 20 });
    expect(received[0]?.url.pathname).toBe('/api/suspension/nyse');
    expect([...(received[0]?.url.searchParams ?? [])]).toEqual([
      ['token', token],
      ['page', '2'],
      ['size', '20'],
    ]);
    expect(result).toEqual({ ok: true, data, trace: undefined });
  });

  it('has a trace of its own each time', async () => {
    const { url, received } = await serve(({ received: one, json }) =>
      json(good(one, { tick_list: [] })),
    );
    const clients = [clientOf(url), clientOf(url)];
    await Promise.all([...clients, ...clients].map((client) => client.tradeTick(['AAPL.US'])));
    expect(new Set(received.map(({ query }) => query.trace)).size).toBe(4);
  });

  it('encodes a token that has characters of its own in an address', async () => {
    const { url, received } = await serve(({ received: one, json }) =>
      json(good(one, { tick_list: [] })),
    );
    await clientOf(url, { token: 'a&b=c%+#/' }).tradeTick(['AAPL.US']);
    expect(received[0]?.url.searchParams.get('token')).toBe('a&b=c%+#/');
  });

  it.each(['', 'has space', 'new\nline', '令牌'])('is refused with the token %j', (wrong) => {
    expect(() => createClient({ token: wrong, plan: 'basic', service: 'stock' })).toThrow(
      new TypeError('The token is not printable ASCII: copy it from your AllTick account.'),
    );
  });
});
