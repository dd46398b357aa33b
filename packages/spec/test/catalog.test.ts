import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, load, readText, type Entry, type Prose } from '@errdex/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../catalog');
const { catalog, diagnostics } = compile({ root });
const entries: readonly Entry[] = catalog?.entries ?? [];
const files = load({ root })
  .files.filter(({ path }) => path.endsWith('.yaml'))
  .map(readText);

describe('the AllTick catalogue', () => {
  it('compiles without a finding', () => {
    expect(diagnostics).toEqual([]);
  });

  it('knows every row of the official error page by its code and wording', () => {
    const rows: readonly [number, string, string][] = [
      [200, 'ok', 'OK'],
      [400, 'request header param invalid', 'REQUEST_HEADER_INVALID'],
      [400, 'request data param invalid', 'REQUEST_DATA_INVALID'],
      [401, 'token invalid', 'TOKEN_INVALID'],
      [402, 'query invalid', 'QUERY_INVALID'],
      [429, 'Too Many Requests', 'PLAN_RATE_EXCEEDED'],
      [600, 'code invalid', 'PRODUCT_CODE_INVALID'],
      [601, 'body empty', 'BODY_EMPTY'],
      [603, 'token level not enough', 'REQUEST_QUANTITY_EXCEEDED'],
      [604, 'code unauthorized', 'PRODUCT_FORBIDDEN'],
      [605, 'too many requests', 'REQUEST_THROTTLED'],
      [606, 'too many requests and connection will be closed', 'CONNECTION_THROTTLED'],
    ];
    const claimed = rows.map(([code, message]) =>
      entries.filter((entry) =>
        entry.match.some((form) => form.code === code && form.message === message),
      ),
    );
    expect(claimed.map((found) => found.map(({ name }) => name))).toEqual(
      rows.map(([, , name]) => [name]),
    );
  });

  it('knows the wire forms that no official page lists', () => {
    const forms = entries.flatMap(({ name, match }) =>
      match.map(({ envelope, code, message = '*' }) => `${name} ${envelope} ${code} ${message}`),
    );
    expect(forms).toEqual(
      expect.arrayContaining([
        'PLAN_RATE_EXCEEDED quote 429 rate limit',
        'PLAN_RATE_EXCEEDED gateway 429 Too many requests',
        'REQUEST_HEADER_INVALID quote 201 request header param invalid',
        'REQUEST_DATA_INVALID quote 202 request data param invalid',
        'TOKEN_MISSING quote 401 token is required',
        'UPGRADE_THROTTLED handshake 429 *',
        'SUSPENSION_QUERY_FAILED suspension-error 500 *',
      ]),
    );
  });

  it('marks every fact that no document states', () => {
    const gateway = entries
      .find(({ name }) => name === 'PLAN_RATE_EXCEEDED')
      ?.match.find(({ envelope, message }) => envelope === 'gateway' && message);
    expect(gateway?.evidence).toBe('observed');
    for (const { httpStatus, name } of entries) {
      if (httpStatus && !['OK', 'SUSPENSION_QUERY_FAILED'].includes(name)) {
        expect([name, httpStatus.evidence]).not.toEqual([name, 'documented']);
      }
    }
  });

  it('has the worked example: /kline twice within a second on the basic plan', () => {
    const played = entries
      .find(({ name }) => name === 'PLAN_RATE_EXCEEDED')
      ?.scenarios.filter(
        ({ plan, steps }) => plan === 'basic' && steps.every(({ send }) => send === 'kline'),
      );
    const [first, second] = played?.[0]?.steps ?? [];
    expect([first?.expect, second?.expect]).toEqual(['OK', 'PLAN_RATE_EXCEEDED']);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(1000);
  });

  it('has all seven plans with their limits, and every contradiction with two sides', () => {
    expect(catalog?.plans.map(({ id }) => id)).toEqual([
      'free',
      'basic',
      'premium',
      'professional',
      'all-hk',
      'all-cn',
      'all-us',
    ]);
    const perDay = catalog?.limits.find(({ id }) => id === 'http-day-total');
    expect(
      Object.fromEntries(
        Object.entries(perDay?.values ?? {}).map(([plan, value]) => [
          plan,
          'max' in value && value.max,
        ]),
      ),
    ).toEqual({
      free: 1000,
      basic: 86_400,
      premium: 864_000,
      professional: 1_728_000,
      'all-hk': 1_728_000,
      'all-cn': 1_728_000,
      'all-us': 1_728_000,
    });
    expect(catalog?.disputes).toHaveLength(28);
  });

  it('tells Chinese and English readers the same: item by item, link by link, code by code', () => {
    for (const { name, text } of entries) {
      const [zh, en] = [text['zh'], text['en']];
      for (const key of ['causes', 'fixes', 'notes'] as const) {
        expect([name, key, en?.[key].map(marks)]).toEqual([name, key, zh?.[key].map(marks)]);
      }
    }
  });

  it('writes Chinese in Han and sets it off from Latin by a space', () => {
    for (const { name, text } of entries) {
      const zh = text['zh'];
      const prose = [zh?.meaning, ...(zh?.causes ?? []), ...(zh?.fixes ?? []), ...(zh?.notes ?? [])]
        .map((spans) =>
          (spans ?? []).map((span) => (typeof span === 'string' ? span : span.text)).join(''),
        )
        .concat(zh?.message.icu ?? '');
      for (const line of prose) {
        expect(line, name).toMatch(/\p{Script=Han}/u);
        expect(line, name).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
        expect(line, name).not.toMatch(/\p{Script=Han}[,;:!?]/u);
      }
    }
  });
});

/** What a text marks up, in no order, since the languages put words in different orders. */
function marks(prose: Prose): readonly string[] {
  return prose
    .filter((span) => typeof span !== 'string')
    .map((span) => (span.kind === 'link' ? span.to : span.text))
    .toSorted();
}

describe.each(files)('$path', ({ path, text }) => {
  const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];

  it('names a JSON Schema that is there and accepts it', () => {
    expect(schema).toBeDefined();
    const json = JSON.parse(
      readFileSync(join(root, dirname(path), schema ?? ''), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: false }).compile(json);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(parse(text) as object), unheard: 1 })).toBe(false);
  });
});
