import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { fold } from '../../src/search/runs.ts';
import { fieldTerms } from '../../src/search/terms.ts';

const none: ReadonlySet<string> = new Set();
const termsOf = (text: string): readonly string[] =>
  parseQuery({ text, common: none }).terms.map((term) => term.text);
const openIn = (text: string): readonly string[] =>
  parseQuery({ text, common: none })
    .terms.filter(({ isOpen }) => isOpen)
    .map((term) => term.text);

describe('the terms of a text', () => {
  test('are words and numbers, of names their parts and the whole', () => {
    expect(fieldTerms('TOKEN_INVALID', 'name')).toEqual(['token', 'invalid', '_tokeninvalid']);
    expect(fieldTerms('code 429, HTTP2', 'text')).toEqual(['code', '429', 'http2']);
    expect(fieldTerms('429', 'code')).toEqual(['429']);
  });

  test('are the characters and pairs of Chinese, Japanese and Korean', () => {
    expect(fieldTerms('频率限制', 'text')).toEqual([
      '频',
      '频率',
      '率',
      '率限',
      '限',
      '限制',
      '制',
    ]);
    expect(fieldTerms('エラー', 'text')).toEqual(['エ', 'エラ', 'ラ', 'ラー', 'ー']);
    expect(fieldTerms('오류', 'text')).toEqual(['오', '오류', '류']);
  });

  test('keep languages in one sentence apart', () => {
    expect(fieldTerms('token无效，重试', 'text')).toEqual([
      'token',
      '无',
      '无效',
      '效',
      '重',
      '重试',
      '试',
    ]);
    expect(fieldTerms('token 无效', 'title')).not.toContain('_token无效');
  });

  test('know no difference of case, width or composition', () => {
    expect(fieldTerms('ＴＯＫＥＮ４２９', 'text')).toEqual(['token429']);
    expect(fieldTerms('Cafe\u0301', 'text')).toEqual(fieldTerms('CAFÉ', 'text'));
  });

  test('join each line of wire messages by itself', () => {
    expect(fieldTerms('token invalid\nrate limit', 'wire')).toEqual([
      'token',
      'invalid',
      'rate',
      'limit',
      '_tokeninvalid',
      '_ratelimit',
    ]);
  });

  test('take characters beyond the basic plane whole', () => {
    expect(fieldTerms('𠮷野', 'text')).toEqual(['𠮷', '𠮷野', '野']);
    expect(fieldTerms('𝐀😀', 'text')).toEqual(['a']);
  });

  test('are bounded, never empty, and hold nothing that JSON escapes', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constant('x'.repeat(500)));
    fc.assert(
      fc.property(text, (any) => {
        const terms = fieldTerms(any, 'title');
        expect(terms.filter((term) => term === '' || term.length > 64)).toEqual([]);
        expect(JSON.stringify(terms)).toBe(terms.length === 0 ? '[]' : `["${terms.join('","')}"]`);
      }),
    );
  });
});

describe('a query', () => {
  test('is pairs where it has any, and a lone character as it is', () => {
    expect(termsOf('频率限制')).toEqual(['频率', '率限', '限制']);
    expect(termsOf('率')).toEqual(['率']);
    expect(termsOf('token 无效')).toEqual(['token', '无效']);
  });

  test('is open at its last word only', () => {
    expect(openIn('too many requ')).toEqual(['requ']);
    expect(openIn('too many requ ')).toEqual([]);
    expect(openIn('连接')).toEqual([]);
  });

  test('is also its words joined, unless it has other scripts', () => {
    expect(parseQuery({ text: 'Token_Invalid', common: none }).joined).toBe('_tokeninvalid');
    expect(parseQuery({ text: 'token 无效', common: none }).joined).toBeUndefined();
    expect(parseQuery({ text: ' ,. ', common: none })).toMatchObject({
      terms: [],
      joined: undefined,
    });
  });

  test('leaves out common words when it has many', () => {
    const common = new Set(['the', 'but', 'a', 'not', 'it']);
    const { terms } = parseQuery({
      text: 'The URL carries a token, but the server does not accept it.',
      common,
    });
    expect(terms.map((term) => term.text)).toEqual([
      'url',
      'carries',
      'token',
      'server',
      'does',
      'accept',
    ]);
  });

  test('has at most six terms of at most 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        const { terms, joined = '' } = parseQuery({ text, common: none });
        expect(terms.length).toBeLessThanOrEqual(6);
        expect(new Set(terms.map((term) => term.text)).size).toBe(terms.length);
        expect(joined.length).toBeLessThanOrEqual(64);
        for (const term of terms) expect(fold(term.text)).toBe(term.text);
      }),
    );
    expect(termsOf('频率限制'.repeat(1000))).toHaveLength(4);
  });
});
