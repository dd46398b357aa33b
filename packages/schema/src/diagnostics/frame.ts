import stringWidth from 'fast-string-width';
import type { Range } from './diagnostic.ts';

const around = 2;
/** Columns that a frame takes at most, with its numbers: those of the usual terminal. */
const widest = 80;

/** The lines around a range, numbered, with `^` below it; wide characters count as two columns. */
export function codeFrame({ text, range }: { text: string; range: Range }): string {
  const lines = text.split('\n');
  const { start, end } = range;
  const first = Math.max(1, start.line - around);
  const last = Math.min(lines.length, start.line + around);
  const gutter = String(last).length;
  const room = widest - gutter - '>  | '.length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const marked = number === start.line;
    const at = marked ? start.column - 1 : 0;
    const { before, after } = clip({ line, at, room });
    const numbered = `${marked ? '>' : ' '} ${String(number).padStart(gutter)}`;
    frame.push(`${numbered} | ${before}${after}`.trimEnd());
    if (!marked) continue;
    const until = end.line === start.line ? end.column - 1 : line.length;
    const below = Math.min(stringWidth(shown(line.slice(at, until))), stringWidth(after));
    const marker = ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, below));
    frame.push(`  ${' '.repeat(gutter)} | ${marker}`);
  }
  return frame.join('\n');
}

interface Clipped {
  readonly before: string;
  readonly after: string;
}

/** What can be shown of a line before and after a place in it; `…` stands for the rest. */
function clip({ line, at, room }: { line: string; at: number; room: number }): Clipped {
  // No more than fits is measured: a line may be a million characters long.
  const before = shown(line.slice(Math.max(0, at - room), at));
  const after = shown(line.slice(at, at + room));
  const isWhole = at <= room && line.length - at <= room;
  if (isWhole && stringWidth(before + after) <= room) return { before, after };
  const half = Math.floor(room / 2);
  const isNear = at <= room && stringWidth(before) <= half;
  const kept = isNear ? before : `…${fitting({ text: before, room: half - 1, fromEnd: true })}`;
  const left = room - stringWidth(kept);
  if (line.length - at <= room && stringWidth(after) <= left) return { before: kept, after };
  return { before: kept, after: `${fitting({ text: after, room: left - 1, fromEnd: false })}…` };
}

/** As much of the beginning or the end of a text as has room. */
function fitting({
  text,
  room,
  fromEnd,
}: {
  text: string;
  room: number;
  fromEnd: boolean;
}): string {
  const characters = fromEnd ? [...text].toReversed() : [...text];
  let used = 0;
  const beyond = characters.findIndex((character) => (used += stringWidth(character)) > room);
  const kept = beyond < 0 ? characters : characters.slice(0, beyond);
  return (fromEnd ? kept.toReversed() : kept).join('');
}

/** Text as it can be shown: no tabs, no control or direction characters. */
function shown(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '�');
}
