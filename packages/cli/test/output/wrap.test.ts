import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/output/wrap.ts';

const lines = (text: string, width: number): string[] => wrap({ pieces: [{ text }], width });

const style = (text: string): string => `<${text}>`;
const visible = (text: string): string => text.replaceAll(/\s/g, '');

describe('wrap', () => {
  test('breaks between words and keeps each whole', () => {
    expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  });

  test('counts wide characters as two columns and breaks between any of them', () => {
    expect(lines('请求过于频繁', 6)).toEqual(['请求过', '于频繁']);
  });

  test('begins no line with closing punctuation and ends none with opening', () => {
    expect(lines('请求频繁，稍候', 8)).toEqual(['请求频', '繁，稍候']);
    expect(lines('见文档（第一节）', 8)).toEqual(['见文档', '（第一', '节）']);
    expect(lines('设为“关闭”状态', 6)).toEqual(['设为', '“关闭”', '状态']);
  });

  test('keeps a word and the punctuation after it together across styles', () => {
    expect(
      wrap({ pieces: [{ text: 'send ' }, { text: 'data.max', style }, { text: '.' }], width: 12 }),
    ).toEqual(['send', '<data.max>.']);
  });

  test('puts the prefixes before the lines and counts them', () => {
    expect(wrap({ pieces: [{ text: 'aa bb cc' }], width: 7, first: '• ', rest: '  ' })).toEqual([
      '• aa bb',
      '  cc',
    ]);
  });

  test('cuts a word that is longer than a line', () => {
    expect(lines('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  });

  test('shows a mark for what a terminal would obey', () => {
    expect(lines('a\u001b[31mb\u202ec', 80)).toEqual(['a\ufffd[31mb\ufffdc']);
  });

  test('loses no visible character and never exceeds the width, whatever the text', () => {
    const character = fc.constantFrom(
      'a',
      'B',
      '7',
      ' ',
      '请',
      '求',
      '，',
      '（',
      '“',
      '”',
      '.',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(character, { maxLength: 30 }), { maxLength: 4 }),
        fc.integer({ min: 8, max: 40 }),
        (texts, width) => {
          const pieces = texts.map((characters) => ({ text: characters.join('') }));
          const result = wrap({ pieces, width, first: '- ', rest: '  ' });
          expect(visible(result.join('').replace('- ', ''))).toBe(
            visible(pieces.map(({ text }) => text).join('')),
          );
          for (const line of result) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
