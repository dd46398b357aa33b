import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as schemas from '../src/schemas/index.ts';

const trade = {
  code: '700.HK',
  seq: '30537',
  tick_time: '1605509068000',
  price: '596.0',
  volume: '100',
  turnover: '59600.000',
  trade_direction: 1,
};
const bar = {
  code: '700.HK',
  kline_type: 1,
  kline_timestamp_end: 0,
  query_kline_num: 2,
  adjust_type: 0,
};

describe('schemas', () => {
  it('take every example of the catalogue', () => {
    const { interfaces } = JSON.parse(
      readFileSync(new URL(import.meta.resolve('@errdex/alltick/catalog.json')), 'utf8'),
    ) as { interfaces: { id: string; kind: string; example: string }[] };
    const requests = { ...schemas.httpRequests, ...schemas.wsRequests };
    const checked = interfaces.flatMap(({ id, kind, example }) => {
      const [json] = /\{"(trace|cmd_id)".*\}/.exec(example) ?? [];
      if (json === undefined) return [];
      const outer = kind === 'command' ? schemas.wsRequest : schemas.httpRequest;
      const { data } = outer.parse(JSON.parse(json));
      requests[id as keyof typeof requests].parse(data);
      return [id];
    });
    expect(checked).toEqual(Object.keys(requests));
  });

  it.each([
    ['a K-line type that does not exist', schemas.klineRequest, { ...bar, kline_type: 11 }],
    ['a K-line type as text', schemas.klineRequest, { ...bar, kline_type: '1' }],
    ['prices adjusted for dividends', schemas.klineRequest, { ...bar, adjust_type: 1 }],
    ['no K-lines', schemas.klineRequest, { ...bar, query_kline_num: 0 }],
    ['an empty batch', schemas.batchKlineRequest, { data_list: [] }],
    ['an empty code', schemas.symbolsRequest, { symbol_list: [{ code: '' }] }],
    ['a cancel type that does not exist', schemas.cancelRequest, { cancel_type: 4 }],
    ['an array as data', schemas.httpRequest, { trace: 'a', data: [] }],
    ['a trace of 65 characters', schemas.httpRequest, { trace: 'a'.repeat(65), data: {} }],
    [
      'milliseconds as seq_id',
      schemas.wsRequest,
      { cmd_id: 22000, seq_id: 1_605_509_068_000, trace: 'a', data: {} },
    ],
    ['a price as a number', schemas.tradeTick, { ...trade, price: 596 }],
    ['a push of no known kind', schemas.push, { cmd_id: 22997, data: trade }],
  ])('refuse %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('take a direction in both types that the docs name', () => {
    for (const trade_direction of [1, '1']) {
      const push = { cmd_id: 22998, data: { ...trade, trade_direction } };
      expect(schemas.push.parse(push)).toEqual(push);
    }
  });

  it('tell the answers of the suspension service apart', () => {
    const good = {
      success: true,
      timestamp: '2026-01-15T10:30:00',
      totalCount: 1,
      data: [
        { symbol: '600000', symbolName: '', haltReason: null, publishDate: '2026-01-14 18:00:00' },
      ],
    };
    expect(schemas.suspensionResponse.parse(good)).toEqual(good);
    expect(schemas.suspensionResponse.safeParse({ success: false, error: 'x' }).success).toBe(
      false,
    );
    expect(schemas.suspensionError.safeParse(good).success).toBe(false);
  });
});
