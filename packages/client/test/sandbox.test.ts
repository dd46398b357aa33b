import { createSandbox, type Sandbox } from '@errdex/alltick-sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient, orThrow } from '../src/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

const client = (token: string, plan: 'basic' | 'professional' | 'free' = 'basic'): Client =>
  createClient({
    token,
    plan,
    service: 'stock',
    addresses: { http: sandbox.url, ws: sandbox.wsUrl },
    retry: false,
  });
const bar = { code: '700.HK', kline_type: 8, query_kline_num: 2 } as const;

describe('against the sandbox', () => {
  it('every endpoint answers', async () => {
    const all = client('sandbox-professional', 'professional');
    const kline = await orThrow(all.kline(bar));
    expect(kline.kline_list).toHaveLength(2);
    const batch = await orThrow(all.batchKline([bar, { ...bar, code: 'AAPL.US' }]));
    expect(batch.kline_list.map(({ code }) => code)).toEqual(['700.HK', 'AAPL.US']);
    const depth = await orThrow(all.depthTick(['700.HK']));
    expect(depth.tick_list[0]?.bids.length).toBeGreaterThan(0);
    const trade = await orThrow(all.tradeTick(['700.HK', 'AAPL.US']));
    expect(trade.tick_list.map(({ code }) => code)).toEqual(['700.HK', 'AAPL.US']);
    const info = await orThrow(all.staticInfo(['700.HK']));
    expect(info.static_info_list[0]?.symbol).toBe('700.HK');
    const halts = await orThrow(all.suspension('nyse'));
    expect(halts.success).toBe(true);
  });

  it('requests one after the other never meet a limit', async () => {
    const calm = client('sandbox-basic');
    const results = await Promise.all([calm.kline(bar), calm.kline(bar), calm.kline(bar)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(sandbox.state().counts['PLAN_RATE_EXCEEDED']).toBeUndefined();
  });

  it.each([
    ['sandbox-basic-expired', '700.HK', 'TOKEN_INVALID'],
    ['made-up', '700.HK', 'TOKEN_INVALID'],
    ['sandbox-premium', 'NONE.HK', 'PRODUCT_CODE_INVALID'],
    ['sandbox-professional', 'sandbox:REQUEST_THROTTLED', 'REQUEST_THROTTLED'],
  ])('%s asking for %s hears %s', async (token, code, name) => {
    expect(await client(token).depthTick([code])).toMatchObject({
      ok: false,
      outcome: { kind: 'error', entry: { name } },
    });
  });

  it.each([
    ['cut', 'cut-off'],
    ['garbage', 'not-json'],
  ])('an answer that is %s is %s', async (fault, kind) => {
    const result = await client('sandbox-all-hk').staticInfo([`sandbox:${fault}`]);
    expect(result).toMatchObject({ ok: false, outcome: { kind } });
  });
});
