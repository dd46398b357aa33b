import type { Catalog, Entry, Localized, Prose } from '@errdex/schema';

/** A small catalogue with something of everything; `text` changes every text that people wrote. */
export function sampleCatalog(text: (words: string) => string = (words) => words): Catalog {
  const both = (zh: string, en: string): Localized<string> => ({ zh: text(zh), en: text(en) });
  const words = (word: string): Entry['text'][string] => ({
    message: { icu: text(word), parts: [text(word)] },
    meaning: [text(word)],
    causes: [],
    fixes: [],
    notes: [],
    stale: false,
  });
  const prose = (zh: string, en: string): Localized<Prose> => ({ zh: [text(zh)], en: [text(en)] });
  const ok = entry({ name: 'OK', code: 200, kind: 'success' });
  const throttled: Entry = {
    ...entry({ name: 'CONNECTION_THROTTLED', code: 606, kind: 'error' }),
    transports: ['http', 'ws'],
    match: [
      {
        envelope: 'quote',
        code: 606,
        message: text('too many requests'),
        evidence: 'documented',
        source: 'docs',
      },
      { envelope: 'quote', code: 605, evidence: 'inferred' },
    ],
    httpStatus: { value: 200, evidence: 'inferred', source: 'docs' },
    connection: { value: 'closes', evidence: 'documented' },
    retry: {
      when: 'after-reconnect',
      wait: { limit: 'ws-reconnect' },
      executed: 'unknown',
      evidence: 'observed',
    },
    params: [
      { name: 'wait', type: 'integer', from: '/data/wait', default: 3 },
      { name: 'side', type: 'string', values: ['buy', 'sell'] },
    ],
    text: {
      zh: {
        message: {
          icu: text('请等待 {wait} 秒'),
          parts: [
            text('请等待 '),
            { kind: 'number', param: 'wait', offset: 0, options: {} },
            ' 秒',
          ],
        },
        meaning: [text('请求过于频繁，'), { kind: 'code', text: text('data') }, text('没有返回。')],
        causes: [[text('两次请求相隔不到 '), { kind: 'code', text: '3s' }]],
        fixes: [
          [{ kind: 'link', text: text('连接限制'), to: 'limit:ws-reconnect' }],
          [text('稍候')],
        ],
        notes: [[{ kind: 'link', text: text('限制页'), to: 'page:limits/ws' }]],
        stale: false,
      },
      en: {
        message: {
          icu: text('Wait {wait, plural, one {# second} other {# seconds}}'),
          parts: [
            text('Wait '),
            {
              kind: 'plural',
              param: 'wait',
              ordinal: false,
              offset: 0,
              cases: {
                one: ['1 second'],
                other: [{ kind: 'number', param: 'wait', offset: 0, options: {} }, ' seconds'],
              },
            },
          ],
        },
        meaning: [
          text('Requests came too fast, '),
          { kind: 'code', text: text('data') },
          text('.'),
        ],
        causes: [[text('Two requests within '), { kind: 'code', text: '3s' }]],
        fixes: [
          [{ kind: 'link', text: text('limit'), to: 'limit:ws-reconnect' }],
          [
            text('See '),
            { kind: 'link', text: text('site'), to: 'https://example.com/a(b)?c=1&d=2' },
          ],
        ],
        notes: [[{ kind: 'link', text: text('limits page'), to: 'page:limits/ws' }]],
        stale: true,
      },
    },
    scenarios: [
      {
        id: 'two-at-once',
        title: both('同一秒两次订阅', 'Two subscriptions in one second'),
        plan: 'basic',
        steps: [
          { at: 0, send: 'subscribe', with: { products: 6 }, expect: 'OK' },
          {
            at: 300,
            send: 'subscribe',
            connection: 'second',
            with: {},
            request: { token: 'expired', product: text('X'), raw: text('{"a":{{}}}') },
            expect: 'CONNECTION_THROTTLED',
          },
        ],
      },
    ],
    see: ['entry:OK', 'dispute:which', 'page:limits/ws', 'https://example.com/'],
    limits: ['ws-reconnect'],
    deprecated: { since: '2025-01-01', replacement: 'OK' },
    sources: [
      { source: 'docs', date: '2024-12-24', locale: 'zh', text: prose('首次列出', 'first listed') },
    ],
  };
  return {
    irVersion: 1,
    id: 'sample',
    title: both('示例错误码', 'Sample codes'),
    homepage: 'https://example.com/',
    sourceLocale: 'zh',
    locales: ['zh', 'en'],
    domains: [
      { id: 'rate', title: both('频率', 'Rate') },
      { id: 'unused', title: both('未用', 'Unused') },
    ],
    envelopes: [
      {
        id: 'quote',
        title: both('行情应答', 'Quote answer'),
        carrier: 'body',
        transports: ['http', 'ws'],
        requires: [{ kind: 'type', pointer: '/ret', type: 'integer' }],
        code: { kind: 'pointer', pointer: '/ret' },
        message: '/msg',
      },
    ],
    interfaces: [
      {
        id: 'subscribe',
        title: both('订阅盘口', 'Subscribe to depth'),
        transport: 'ws',
        kind: 'command',
        command: 22002,
      },
      { id: 'connect', title: both('建立连接', 'Connect'), transport: 'ws', kind: 'connect' },
    ],
    pages: [{ id: 'limits/ws', title: both('WebSocket 限制', 'WebSocket limits') }],
    sources: [
      { id: 'docs', title: both('官方文档', 'Official docs'), url: 'https://example.com/docs' },
    ],
    plans: [
      {
        id: 'basic',
        name: both('基础', 'Basic'),
        aka: [],
        price: { amount: 1099, currency: 'USDT', per: 'month' },
      },
      { id: 'pro', name: both('专业', 'Pro'), aka: [text('Professional')] },
    ],
    limits: [
      {
        id: 'ws-reconnect',
        kind: 'gap',
        title: both('重连间隔', 'Reconnect gap'),
        note: prose('重连过快会被拒绝。', 'Reconnecting too fast is refused.'),
        interfaces: ['connect'],
        pool: 'each',
        scope: 'token',
        counts: 'connections',
        past: { entries: ['CONNECTION_THROTTLED'], truncates: false },
        evidence: 'documented',
        sources: [{ source: 'docs' }],
        values: { basic: { min: 3000 } },
      },
      {
        id: 'daily',
        kind: 'rate',
        title: both('每日次数', 'Requests per day'),
        interfaces: ['connect', 'subscribe'],
        pool: 'shared',
        scope: 'connection',
        counts: 'requests',
        past: { entries: [], truncates: true },
        evidence: 'inferred',
        sources: [],
        values: { basic: { max: 86400, per: 86_400_000 }, pro: { max: 5, per: 1000 } },
      },
    ],
    disputes: [
      {
        id: 'which',
        title: both('哪一个码', 'Which code'),
        about: ['entry:OK', 'limit:daily'],
        sides: [
          {
            id: 'a',
            says: prose('文档说是 605', 'The docs say 605'),
            sources: [{ source: 'docs', text: prose('页面如此', 'on the page') }],
          },
          { id: 'b', says: prose('实际是 606', 'It is 606'), sources: [] },
        ],
        taken: 'b',
        why: prose('观察所得', 'Seen in practice'),
      },
    ],
    entries: [ok, throttled],
  };

  function entry({ name, code, kind }: Pick<Entry, 'name' | 'code' | 'kind'>): Entry {
    return {
      name,
      code,
      kind,
      domain: 'rate',
      transports: ['http'],
      match: [],
      connection: { value: 'stays-open', evidence: 'documented' },
      retry: { when: 'never', executed: 'yes', evidence: 'documented' },
      params: [],
      text: { zh: words('成功'), en: words('Success') },
      scenarios: [],
      see: [],
      limits: [],
      since: '2024-03-18',
      sources: [],
      file: `entries/${code}.yaml`,
    };
  }
}
