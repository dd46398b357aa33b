import stringWidth from 'fast-string-width';
import type { Range } from './diagnostic.ts';

const around = 2;
const widest = 120;

/** The lines around a range, numbered, with `^` below it; wide characters count as two columns. */
export function codeFrame({ text, range }: { text: string; range: Range }): string {
  const lines = text.split('\n');
  const { start, end } = range;
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, start.line + around);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const window = number === start.line ? windowStart(start.column) : 0;
    const marked = number === start.line ? '>' : ' ';
    frame.push(`${marked} ${String(number).padStart(gutter)} | ${shown(line, window)}`.trimEnd());
    if (number !== start.line) continue;
    const before = shown(line.slice(window, start.column - 1), 0);
    const until = end.line === start.line ? end.column - 1 : line.length;
    const below = shown(line.slice(start.column - 1, Math.min(until, window + widest)), 0);
    const marker = ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(below)));
    frame.push(`  ${' '.repeat(gutter)} | ${marker}`);
  }
  return frame.join('\n');
}

/** Where a long line is cut so that the marked column stays in sight. */
function windowStart(column: number): number {
  return column > widest * 0.75 ? column - Math.floor(widest / 2) : 0;
}

/** A stretch of a line as it can be shown: no tabs, no control or direction characters. */
function shown(line: string, from: number): string {
  return line
    .slice(from, from + widest)
    .replaceAll('\t', '  ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '�');
}
