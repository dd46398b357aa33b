import { describe, expect, test } from 'vitest';
import { createSearch, type Search, type SearchHit } from '../../src/search/createSearch.ts';
import { otherForms } from '../../src/search/hanForms.ts';
import { inHeldForms } from '../../src/search/heldForms.ts';
import { site } from '../alltick.ts';

const search: Search = createSearch(site);
const find = (locale: string, text: string, limit = 8): readonly SearchHit[] =>
  search({ locale, text, limit });
const paths = (hits: readonly SearchHit[]): readonly string[] =>
  hits.map(({ page, anchor }) => site.pathOf(page) + (anchor === undefined ? '' : `#${anchor}`));
const marks = (marked: SearchHit['title']): readonly string[] =>
  marked.flatMap(({ text, isHit }) => (isHit ? [text] : []));

const invalid = 'codes/401-token-invalid';
const connection = 'codes/606-connection-throttled';
const rate = 'codes/429-plan-rate-exceeded';

describe.each(['zh', 'en'])('in %s', (locale) => {
  test.each([
    ['TOKEN_INVALID', invalid],
    ['token invalid', invalid],
    ['tokeninvalid', invalid],
    ['TokenInval', invalid],
    ['606', connection],
    ['connection will be closed', connection],
    ['too many requests and connection will be closed', connection],
    ['requests and connection wi', connection],
    ['code unauthorized', 'codes/604-product-forbidden'],
    ['unauthorised', 'codes/604-product-forbidden'],
    ['rate limit', rate],
    ['CONECTION_THROTTLED', connection],
  ])('%s finds %s first', (text, path) => {
    expect(paths(find(locale, text))[0]).toBe(path);
  });

  test.each(['thrott', 'throttled', 'thorttled', 'trhottled'])(
    '%s finds what is throttled',
    (text) => {
      expect(paths(find(locale, text)).slice(0, 3).toSorted()).toEqual([
        'codes/429-upgrade-throttled',
        'codes/605-request-throttled',
        connection,
      ]);
    },
  );

  test('a code finds its entries before pages that mention it', () => {
    const found = paths(find(locale, '429'));
    expect(found.slice(0, 2).toSorted()).toEqual([rate, 'codes/429-upgrade-throttled']);
    expect(found.length).toBeGreaterThan(2);
    expect(paths(find(locale, '401')).slice(0, 2)).toEqual([invalid, 'codes/401-token-missing']);
  });

  test('what nothing holds finds nothing', () => {
    for (const text of ['', '   ', '，。', 'zzzzqqqq', '龘', '_', '"*"'])
      expect(find(locale, text)).toEqual([]);
  });

  test('never more than was asked for', () => {
    for (const limit of [1, 3, 500])
      expect(find(locale, 'token', limit).length).toBeLessThanOrEqual(limit);
  });
});

describe('in Chinese', () => {
  test.each([
    ['频率限制', 'codes/605-request-throttled'],
    ['token 无效', invalid],
    ['无效的token', invalid],
    ['服务端拒绝这次请求，并随即关闭连接', connection],
    ['多半是 WebSocket 请求过于频繁：服务端拒绝这次请求，并随即关闭连接。', connection],
    ['请求频率超过了套餐的规定', rate],
    ['产品代码不存在', 'codes/600-product-code-invalid'],
    ['心跳', 'limits/ws#limit-ws-heartbeat-interval'],
    ['同时打开的连接数', 'limits/ws#limit-ws-connections'],
    ['什么时候是 429，什么时候是 605', 'disputes/429-or-605'],
    ['已知矛盾', 'disputes'],
    ['第一步', 'guides/errors#part'],
  ])('%s finds %s first', (text, path) => {
    expect(paths(find('zh', text))[0]).toBe(path);
  });

  test('a word in many places finds those that are about it', () => {
    expect(paths(find('zh', '连接'))).toContain('limits/ws#limit-ws-connections');
    expect(paths(find('zh', '频率限制')).slice(0, 2)).toContain(rate);
  });

  test('one character finds words that it begins, ends or is within', () => {
    expect(paths(find('zh', '率')).slice(0, 2)).toEqual([rate, 'codes/605-request-throttled']);
    expect(marks(find('zh', '率')[0]?.excerpt ?? [])).toEqual(['率']);
  });
});

describe('in English', () => {
  test.each([
    ['The URL carries a token, but the server does not accept it', invalid],
    ['Requests came more often than the plan allows.', rate],
    ['invalid token', invalid],
    ['heartbeats', 'limits/ws#limit-ws-heartbeat-interval'],
    ['time between heartbeats', 'limits/ws#limit-ws-heartbeat-interval'],
    ['connections open at a time', 'limits/ws#limit-ws-connections'],
    ['When is it 429, and when 605?', 'disputes/429-or-605'],
    ['step one', 'guides/errors#step-one'],
    ['decoder', 'decoder'],
  ])('%s finds %s first', (text, path) => {
    expect(paths(find('en', text))[0]).toBe(path);
  });
});

describe('a result', () => {
  test('shows the sentence of the hit, marked', () => {
    const [hit] = find('zh', '服务端拒绝这次请求');
    expect(marks(hit?.excerpt ?? [])).toContain('服务端拒绝这次请求');
    expect(hit?.excerpt.map(({ text }) => text).join('')).toContain('WebSocket');
  });

  test('marks a name however it was written', () => {
    for (const text of ['TOKEN_INVALID', 'token invalid', 'tokeninvalid']) {
      expect(marks(find('en', text)[0]?.title ?? [])).toEqual(['TOKEN_INVALID']);
    }
  });

  test('marks what a typo was meant to be', () => {
    expect(marks(find('en', 'conection')[0]?.title ?? [])).toEqual(['CONNECTION']);
  });

  test('of a section tells its page and its place', () => {
    const [hit] = find('en', 'time between heartbeats');
    expect(hit).toMatchObject({
      within: 'WebSocket limits',
      anchor: 'limit-ws-heartbeat-interval',
    });
  });
});

test('traditional characters find simplified texts, and mark them', () => {
  for (const [traditional, simple] of [
    ['免費', '免费'],
    ['請求頻率', '请求频率'],
    ['報錯', '报错'],
    ['關閉連接', '关闭连接'],
  ] as const) {
    const found = find('zh', traditional);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(find('zh', simple));
    expect(found.flatMap(({ title, excerpt }) => [...marks(title), ...marks(excerpt)])).toContain(
      simple,
    );
  }
});

test('simplified characters find traditional texts', () => {
  expect(inHeldForms({ text: '请求频率', forms: otherForms(new Set('請求頻率')) })).toBe(
    '請求頻率',
  );
});

test('a character that texts have is never taken for another form', () => {
  const forms = otherForms(new Set('乾干'));
  expect(inHeldForms({ text: '乾干幹', forms })).toBe('乾干干');
});
