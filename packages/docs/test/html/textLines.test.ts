import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines, textWidth } from '../../src/html/timeline/textLines.ts';

const lines = (text: string, characters: number): readonly string[] =>
  textLines({ text, width: characters * 6, size: 10 });

describe('textLines', () => {
  it('breaks after spaces, underscores and Chinese characters', () => {
    expect(lines('Subscribe to trades', 12)).toEqual(['Subscribe to', 'trades']);
    expect(lines('606 CONNECTION_THROTTLED', 16)).toEqual(['606 CONNECTION_', 'THROTTLED']);
    expect(textLines({ text: '多产品最新两根', width: 40, size: 10 })).toEqual([
      '多产品最',
      '新两根',
    ]);
  });

  it('begins no line with punctuation that belongs to the one before', () => {
    expect(textLines({ text: '一二三四，五', width: 40, size: 10 })).toEqual(['一二三', '四，五']);
  });

  it('leaves no character alone on the last line', () => {
    expect(textLines({ text: '建立 WebSocket 连接', width: 100, size: 10 })).toEqual([
      '建立 WebSocket',
      '连接',
    ]);
  });

  it('loses nothing but space and fits the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'W', ' ', '_', '/', '中', '，', '）', '😀', '-') }),
        fc.integer({ min: 40, max: 200 }),
        (text, width) => {
          const made = textLines({ text, width, size: 12 });
          expect(made.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of made) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
