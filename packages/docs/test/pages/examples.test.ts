import type { Catalog, Entry, Interface, Step } from '@errdex/schema';
import { createDecoder } from '@errdex/runtime';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/inline.ts';
import { exampleRequest } from '../../src/pages/exampleRequest.ts';
import { examples, wireBody } from '../../src/pages/examples.ts';
import { alltick, site } from '../alltick.ts';

const named = (name: string): Entry => {
  const entry = alltick.entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`There is no ${name}.`);
  return entry;
};

/** The examples of an entry's page as text. */
function shown(name: string, locale = 'en'): string {
  return examples({ view: site.inLocale(locale), entry: named(name) })
    .flatMap((block) => {
      if (block.kind === 'code') return block.text;
      return block.kind === 'paragraph' ? plainText(block.text, String) : [];
    })
    .join('\n');
}

describe('the example of a request', () => {
  it.each([
    ['TOKEN_MISSING', /^curl --get '\S+\/kline' \\\n {2}--data-urlencode 'query=\{.*\}'$/],
    ['TOKEN_INVALID', /"token=no-such-token" \\\n/],
    ['BODY_EMPTY', /batch-kline\?token=\$ALLTICK_TOKEN" \\\n {2}--json ''$/],
    ['QUERY_INVALID', /'query=\{"trace":"a'$/],
    ['PRODUCT_CODE_INVALID', /"trace":"demo-1","data":\{"code":"700\.hk",/],
    ['PRODUCT_FORBIDDEN', /"code":"AAPL\.US"/],
    ['REQUEST_HEADER_INVALID', /'query=\{"data":\{"code":"700\.HK"/],
    ['REQUEST_DATA_INVALID', /"data":\{"kline_type"/],
    ['REQUEST_QUANTITY_EXCEEDED', /^\{"cmd_id":22004,(?:.*?"code"){6}[^,]*$/],
  ])('has the fault that ends in %s', (name, expected) => {
    const request = exampleRequest({ catalog: alltick, entry: named(name) });
    expect(request?.text).toMatch(expected);
    expect(request?.exact).toBe(true);
  });

  it('claims no more than the catalogue tells', () => {
    expect(shown('CONNECTION_THROTTLED')).toMatch(
      /^This code can follow a request like this one \(Subscribe to order books, 10 products\):\n/,
    );
    expect(shown('CONNECTION_THROTTLED', 'zh')).toMatch(
      /^与此类似的请求可能得到这个错误码（订阅盘口，10 个产品）：\n/,
    );
    expect(shown('TOKEN_MISSING')).toMatch(/^A request that can end in this code \(/);
  });

  it('is that of a step which it can show, wherever that stands', () => {
    const entry = named('TOKEN_INVALID');
    const [scenario] = entry.scenarios;
    const [step] = scenario?.steps ?? [];
    if (scenario === undefined || step === undefined) throw new Error('There is no step.');
    const untold = { ...step, request: { token: 'expired' } } as const;
    const steps = [untold, step];
    const request = exampleRequest({
      catalog: alltick,
      entry: { ...entry, scenarios: [{ ...scenario, steps }] },
    });
    expect(request).toMatchObject({ step, exact: true });
  });

  const payload = '{"trace":"t","data":{"item":"A"}}';
  const post = `curl https://x.example/items -H "Authorization: Bearer $MY_TOKEN" --json '${payload}'`;
  it.each([
    [post, { token: 'missing' }, `curl https://x.example/items --json '${payload}'`],
    [post, { token: 'invalid' }, post.replace('$MY_TOKEN', 'no-such-token')],
    [post, { product: "B's" }, post.replace('"A"', String.raw`"B'\''s"`)],
    [post, { path: '/gone' }, post.replace('/items', '/gone')],
    [
      'curl "https://x.example/?token=$T_TOKEN&a=1"',
      { token: 'missing' },
      'curl "https://x.example/?a=1"',
    ],
    [
      'curl "https://x.example/?a=1&token=$T_TOKEN"',
      { token: 'missing' },
      'curl "https://x.example/?a=1"',
    ],
    [post, { token: 'expired' }, undefined],
    ['curl https://x.example/items', { token: 'missing' }, undefined],
    ['curl https://x.example/items', { raw: '{}' }, undefined],
    ['curl https://x.example/other', { path: '/gone' }, undefined],
    [`curl https://x.example/items --json '{"a":"A","b":"B"}'`, { product: 'C' }, undefined],
    [`curl https://x.example/items --json '{a}'`, { product: 'C' }, undefined],
  ] as const)('is made of %s and %j', (example, request, expected) => {
    const sent = { id: 'items', kind: 'endpoint', transport: 'http', path: '/items', example };
    const step = { at: 0, send: 'items', with: {}, request, expect: 'TOKEN_MISSING' };
    const scenario = { id: 'one', title: {}, steps: [step as Step] };
    const catalog: Catalog = { ...alltick, interfaces: [sent as unknown as Interface] };
    const entry = { ...named('TOKEN_MISSING'), scenarios: [scenario] };
    const made = exampleRequest({ catalog, entry });
    expect(made).toMatchObject({ text: expected ?? example, exact: expected !== undefined });
  });
});

describe('the example of an answer', () => {
  it.each(['QUERY_INVALID', 'BODY_EMPTY', 'PRODUCT_FORBIDDEN', 'REQUEST_DATA_INVALID'])(
    'is no frame where the request is no frame (%s)',
    (name) => {
      expect(shown(name)).toContain('\nWhat arrives (only');
      expect(shown(name, 'zh')).toContain('\n收到的响应（只列出');
    },
  );

  it('is caught as what it arrived as', () => {
    expect(shown('REQUEST_QUANTITY_EXCEEDED')).toContain('The frame that arrives');
    expect(shown('REQUEST_QUANTITY_EXCEEDED')).toContain('decode({ frame: event.data })');
    expect(shown('TOKEN_INVALID')).toContain('decode({ status: response.status');
    expect(shown('UPGRADE_THROTTLED')).toContain('decode({ upgrade: response.statusCode })');
  });

  it('has no trace but the request’s own', () => {
    for (const { name } of alltick.entries) {
      const [, answer = ''] = shown(name).split(/^(?:What|The frame that) arrives.*$/m);
      expect(answer, name).not.toContain('"trace"');
    }
  });

  it('has what params are read from', () => {
    expect(shown('SUSPENSION_QUERY_FAILED')).toContain('"error": "…"');
  });

  it('decodes to the entry and its params, wherever they are', () => {
    const envelope = {
      id: 'nested',
      title: {},
      carrier: 'body',
      transports: ['http'],
      requires: [
        { pointer: '/data', kind: 'type', type: 'object' },
        { pointer: '/data/text', kind: 'type', type: 'string' },
      ],
      code: { kind: 'pointer', pointer: '/data/code' },
    } as const;
    const form = { envelope: 'nested', code: 7, evidence: 'documented' } as const;
    const params = [{ name: 'max', type: 'integer', from: '/data/max' } as const];
    const entry: Entry = { ...named('TOKEN_INVALID'), code: 7, match: [form], params };
    const decode = createDecoder({ envelopes: [envelope], entries: [entry] });
    const body = (): unknown => JSON.parse(wireBody({ form, envelope, entry }));
    expect(decode(body())).toMatchObject({ kind: 'error', params: { max: 1 } });
    expect(body()).toEqual({ data: { text: '…', code: 7, max: 1 } });
  });
});
