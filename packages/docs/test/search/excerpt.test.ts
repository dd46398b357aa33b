import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, type Marked, markText } from '../../src/search/excerpt.ts';
import { fieldTerms } from '../../src/search/terms.ts';

const show = (marked: Marked): string =>
  marked.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

const hasHalves = (text: string): boolean => /\p{Surrogate}/u.test(text);

describe('a marked text', () => {
  test('marks words whole and pairs as one run', () => {
    expect(show(markText({ text: 'Token invalid.', terms: ['invalid'] }))).toBe('Token [invalid].');
    expect(show(markText({ text: '请求频率限制了', terms: ['频率', '率限', '限制'] }))).toBe(
      '请求[频率限制]了',
    );
  });

  test('marks words that were joined', () => {
    const terms = ['_tokeninvalid'];
    expect(show(markText({ text: '401 TOKEN_INVALID', terms }))).toBe('401 [TOKEN_INVALID]');
    expect(show(markText({ text: 'token, not invalid', terms }))).toBe('token, not invalid');
  });

  test('keeps what folding changes as it was written', () => {
    expect(
      show(markText({ text: 'ＴＯＫＥＮ ﬁx İstanbul ㎏', terms: ['token', 'fix', 'kg'] })),
    ).toBe('[ＴＯＫＥＮ] [ﬁx] İstanbul [㎏]');
  });

  test('is the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (text, every) => {
        const terms = fieldTerms(text, 'title').filter((_, index) => index % (every + 1) === 0);
        const marked = markText({ text, terms });
        expect(marked.map((piece) => piece.text).join('')).toBe(text);
        expect(marked.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('an excerpt', () => {
  const lines = ['第一句。', '请求频率超过了套餐的规定。', '连接会关闭，频率没有关系。'];

  test('is the line that holds most', () => {
    expect(show(excerptOf({ lines, terms: ['频率', '套餐'] }))).toBe(
      '请求[频率]超过了[套餐]的规定。',
    );
    expect(show(excerptOf({ lines, terms: ['没有'] }))).toBe('连接会关闭，频率[没有]关系。');
  });

  test('is the first line where none holds anything, and empty without lines', () => {
    expect(show(excerptOf({ lines, terms: ['zzz'] }))).toBe('第一句。');
    expect(excerptOf({ lines: [], terms: ['zzz'] })).toEqual([]);
  });

  test('of a long line is the part around the hit, cut between words', () => {
    const line = `${'before '.repeat(100)}the needle here${' after'.repeat(100)}`;
    const excerpt = show(excerptOf({ lines: [line], terms: ['needle'] }));
    expect(excerpt).toMatch(/^…before .*the \[needle\] here after.* after…$/);
    expect(excerpt.length).toBeLessThan(220);
  });

  test('of any lines is short and quick, and never half a character', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        '😀'.repeat(5000),
        'a '.repeat(40_000),
        '频'.repeat(40_000),
        'ab'.repeat(40_000),
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 3 }), (any) => {
        const excerpt = excerptOf({ lines: any, terms: ['a', '频', '频频', '_aaaaaaaa', 'ab'] });
        const text = excerpt.map((piece) => piece.text).join('');
        expect(text.length).toBeLessThan(240);
        if (!any.some(hasHalves)) expect(hasHalves(text)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
