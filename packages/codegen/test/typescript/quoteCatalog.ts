import type { Catalog } from '@errdex/schema';
import { catalogOf } from './fixture.ts';

const both = (text: string): Record<string, string> => ({ zh: text, en: text });

/** A catalogue with two envelopes, params of each type, plurals and limits of each kind. */
export function quoteCatalog(): Catalog {
  const limit = {
    title: both('A limit'),
    interfaces: ['kline'],
    pool: 'each',
    scope: 'token',
    counts: 'requests',
    past: { entries: ['LIMIT_EXCEEDED'], truncates: false },
    evidence: 'documented',
    sources: [],
  } as const;
  return catalogOf({
    id: 'quote-demo',
    envelopes: [
      {
        id: 'quote',
        title: both('Quote'),
        carrier: 'body',
        transports: ['http', 'ws'],
        requires: [{ kind: 'type', pointer: '/ret', type: 'integer' }],
        code: { kind: 'pointer', pointer: '/ret' },
        message: '/msg',
        trace: '/trace',
      },
      {
        id: 'upgrade',
        title: both('Upgrade'),
        carrier: 'upgrade',
        transports: ['ws'],
        requires: [],
        code: { kind: 'status' },
      },
    ],
    plans: ['basic', 'pro-all', '__proto__'].map((id) => ({ id, name: both(id), aka: [] })),
    limits: [
      { ...limit, id: 'kline', kind: 'rate', values: { basic: { max: 1, per: 1000 } } },
      { ...limit, id: 'codes', kind: 'quantity', values: { 'pro-all': { max: 100 } } },
      { ...limit, id: 'ws-reconnect', kind: 'gap', values: { basic: { min: 3000 } } },
      { ...limit, id: 'heartbeat', kind: 'timeout', values: {} },
    ],
    entries: [
      { name: 'OK', code: 200, kind: 'success', match: [form(200, 'ok')] },
      { name: 'HEADER_INVALID', match: [form(400, 'header'), form(201, 'header')] },
      { name: 'DATA_INVALID', match: [form(400, 'data')] },
      {
        name: 'LIMIT_EXCEEDED',
        code: 603,
        match: [form(603)],
        retry: {
          when: 'after-wait',
          wait: { limit: 'ws-reconnect' },
          executed: 'no',
          evidence: 'inferred',
        },
        connection: { value: 'closes', evidence: 'documented' },
        params: [
          { name: 'max', type: 'integer', from: '/data/max', default: 5 },
          {
            name: 'side',
            type: 'string',
            values: ['buy', 'sell'],
            from: '/data/s',
            default: 'buy',
          },
          { name: 'share', type: 'number', from: '/data/share', default: 0.5 },
          { name: 'until', type: 'datetime', from: '/data/until', default: 0 },
          { name: 'open', type: 'boolean', from: '/data/open', default: true },
        ],
        messages: {
          zh: '最多 {max} 个{side, select, buy {买} other {卖}}单，{share, number, percent}，{until, date, ::yyyyMMdd}，{open, select, true {开} other {闭}}',
          en: 'At most {max, plural, =0 {nothing} one {# order} other {# orders}} to {side}, {share, number, percent}, {until, date, ::yyyyMMdd}, {open, select, true {open} other {closed}}',
        },
      },
      { name: 'UPGRADE_REFUSED', code: 'upgrade', match: [{ ...form(429), envelope: 'upgrade' }] },
    ],
  });
}

function form(code: number, message?: string): Catalog['entries'][number]['match'][number] {
  return {
    envelope: 'quote',
    code,
    evidence: 'documented',
    ...(message === undefined ? {} : { message }),
  };
}
