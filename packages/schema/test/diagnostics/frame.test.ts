import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/diagnostics/frame.ts';

function frameOf(text: string, found: string): readonly string[] {
  const offset = text.indexOf(found);
  const line = text.slice(0, offset).split('\n').length;
  const column = offset - text.lastIndexOf('\n', offset - 1);
  const start = { line, column, offset };
  const end = { line, column: column + found.length, offset: offset + found.length };
  return codeFrame({ text, range: { start, end } }).split('\n');
}

/** What stands above the marker of a frame. */
function marked(frame: readonly string[]): string {
  const at = frame.findIndex((line) => line.includes('^'));
  const marker = frame[at] ?? '';
  const columns = [...(frame[at - 1] ?? '')].flatMap((character) =>
    stringWidth(character) === 2 ? [character, ''] : [character],
  );
  return columns.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1).join('');
}

describe('a frame', () => {
  it('shows short lines as they are', () => {
    expect(frameOf('a: 1\nb: 错误 x\nc: 3\n', 'x')).toEqual([
      '  1 | a: 1',
      '> 2 | b: 错误 x',
      '    |         ^',
      '  3 | c: 3',
      '  4 |',
    ]);
  });

  it.each([
    ['Latin text', 'word '],
    ['Chinese text', '中文字符'],
    ['emoji', '😀🚧'],
    ['tabs', '\t'],
  ])('keeps what it marks in sight, within 80 columns, in a long line of %s', (_, filler) => {
    for (const [before, after] of [
      [0, 20_000],
      [9, 20_000],
      [40, 40],
      [20_000, 0],
      [20_000, 20_000],
    ] as const) {
      const text = `${filler.repeat(2000)}\n${filler.repeat(before)}WRONG${filler.repeat(after)}\n${filler.repeat(2000)}`;
      const frame = frameOf(text, 'WRONG');
      expect(Math.max(...frame.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
      expect(marked(frame)).toBe('WRONG');
    }
  });

  it('says with … where a line goes on', () => {
    const [, line] = frameOf(`\n${'a'.repeat(100)}X${'b'.repeat(100)}`, 'X');
    expect(line).toMatch(/^> 2 \| …a+Xb+…$/);
    expect(frameOf(`X${'b'.repeat(100)}`, 'X')[0]).toMatch(/^> 1 \| Xb+…$/);
    expect(frameOf(`${'b'.repeat(100)}X`, 'X')[0]).toMatch(/^> 1 \| …b+X$/);
  });

  it('marks no further than it shows', () => {
    const frame = frameOf(`a: ${'x'.repeat(500)}`, 'x'.repeat(500));
    expect(frame[1]).toMatch(/^ {4}\| {4}\^+$/);
    expect(stringWidth(frame[1] ?? '')).toBe(80);
  });
});
