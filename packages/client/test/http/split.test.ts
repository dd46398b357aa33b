import { KlineType } from '@errdex/alltick-protocol';
import { describe, expect, it } from 'vitest';
import { clientOf } from './client.ts';
import { good, type Received, serve, type TestServer } from './server.ts';

const codes = Array.from({ length: 12 }, (_, index) => `${index}.HK`);
const asked = ({ query }: Received): readonly { code: string }[] =>
  (query.data['symbol_list'] ?? query.data['data_list']) as readonly { code: string }[];

const echo = (list: string): Promise<TestServer> =>
  serve(({ received, json }) => json(good(received, { [list]: asked(received) })));

describe('more than one request may have', () => {
  it('is split, and the answers are joined in order', async () => {
    const { url, received } = await echo('tick_list');
    const result = await clientOf(url, { plan: 'free' }).depthTick(codes);
    expect(received.map((one) => asked(one).length)).toEqual([5, 5, 2]);
    expect(result).toMatchObject({
      ok: true,
      data: { tick_list: codes.map((code) => ({ code })) },
      trace: received[0]?.query.trace,
    });
  });

  it('is split at the advised number where the plan has no hard one', async () => {
    const { url, received } = await echo('static_info_list');
    const many = Array.from({ length: 51 }, (_, index) => `${index}`);
    await clientOf(url, { plan: 'basic' }).staticInfo(many);
    expect(received.map((one) => asked(one).length)).toEqual([50, 1]);
  });

  it('is refused where the caller wants that, and nothing is sent', async () => {
    const { url, received } = await echo('tick_list');
    const client = clientOf(url, { plan: 'free', excess: 'refuse' });
    expect(await client.tradeTick(codes)).toEqual({
      ok: false,
      outcome: { kind: 'too-many', limit: 'http-codes', max: 5 },
    });
    expect(received).toEqual([]);
  });

  it('fails as a whole with the first part that fails, and asks no further', async () => {
    let count = 0;
    const { url, received } = await serve(({ received: one, json }) =>
      json(
        ++count === 2
          ? { ret: 600, msg: 'code invalid', trace: one.query.trace }
          : good(one, { tick_list: asked(one) }),
      ),
    );
    const result = await clientOf(url, { plan: 'free' }).tradeTick(codes);
    expect(result).toMatchObject({ ok: false, outcome: { code: 600 } });
    expect(received).toHaveLength(2);
  });

  it('splits the groups of a batch by the plan', async () => {
    const { url, received } = await echo('kline_list');
    const groups = codes.map((code) => ({
      code,
      kline_type: KlineType.Day,
      query_kline_num: 1,
    }));
    const result = await clientOf(url, { plan: 'free' }).batchKline(groups);
    expect(received.map((one) => asked(one).length)).toEqual([5, 5, 2]);
    expect(result).toMatchObject({ ok: true, data: { kline_list: groups } });
  });

  it('asks for no more bars than the server gives, because it cuts the rest off silently', async () => {
    const { url, received } = await echo('kline_list');
    const client = clientOf(url);
    const bars = { code: '700.HK', kline_type: KlineType.Day };
    expect(await client.kline({ ...bars, query_kline_num: 501 })).toEqual({
      ok: false,
      outcome: { kind: 'too-many', limit: 'kline-bars', max: 500 },
    });
    expect(await client.batchKline([{ ...bars, query_kline_num: 3 }])).toEqual({
      ok: false,
      outcome: { kind: 'too-many', limit: 'batch-kline-bars', max: 2 },
    });
    expect(received).toEqual([]);
  });
});
