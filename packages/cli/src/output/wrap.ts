import stringWidth from 'fast-string-width';
import { visible } from './visible.ts';

/** A stretch of text in one style; `style` adds colours and no columns. */
export interface Piece {
  readonly text: string;
  readonly style?: (text: string) => string;
}

// Chinese and Japanese may break between any two characters; other words stay whole.
const ideograph = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff01-\uff60]`;
const units = new RegExp(`[ \\t\\r\\n]+|${ideograph}|(?:(?!${ideograph})[^ \\t\\r\\n])+`, 'gu');
const isIdeograph = new RegExp(`^${ideograph}$`, 'u');
const closing = /^[，。、；：？！）》〉」』】〕”’…—·,.;:!?)\]}%]/u;
const opening = /[（《〈「『【〔“‘([{]$/u;

interface Chunk {
  readonly pieces: Piece[];
  /** Columns between it and the chunk before it, unless a line ends there. */
  readonly spaces: number;
}

/** Breaks pieces into lines of at most `width` columns; wide characters count as two. */
export function wrap({
  pieces,
  width,
  first = '',
  rest = first,
}: {
  pieces: readonly Piece[];
  width: number;
  /** Stands before the first line, and counts. */
  first?: string;
  /** Stands before every other line. */
  rest?: string;
}): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let room = width - stringWidth(first);
  const end = (): void => {
    lines.push((lines.length === 0 ? first : rest) + line);
    line = '';
    used = 0;
    room = width - stringWidth(rest);
  };
  for (const { pieces: words, spaces } of chunks(pieces)) {
    const gap = used > 0 ? spaces : 0;
    const wide = words.reduce((sum, { text }) => sum + stringWidth(text), 0);
    if (used > 0 && used + gap + wide > room) end();
    else {
      line += ' '.repeat(gap);
      used += gap;
    }
    for (const { text, style } of words) {
      // Only a word longer than the line is cut.
      for (const part of wide > room ? text : [text]) {
        const columns = stringWidth(part);
        if (wide > room && used > 0 && used + columns > room) end();
        line += style === undefined ? part : style(part);
        used += columns;
      }
    }
  }
  if (used > 0 || lines.length === 0) end();
  return lines;
}

/** Groups what must stay on one line. */
function chunks(pieces: readonly Piece[]): Chunk[] {
  const result: Chunk[] = [];
  let last = '';
  let spaces = 0;
  for (const { text, style } of pieces) {
    for (const [unit] of visible(text).matchAll(units)) {
      if (/^[ \t\r\n]/.test(unit)) {
        spaces += unit.includes('\n') ? 1 : unit.length;
        continue;
      }
      const piece: Piece = style === undefined ? { text: unit } : { text: unit, style };
      const open = result.at(-1);
      if (open === undefined || spaces > 0 || mayBreak(last, unit)) {
        result.push({ pieces: [piece], spaces });
      } else {
        open.pieces.push(piece);
      }
      last = unit;
      spaces = 0;
    }
  }
  return result;
}

function mayBreak(before: string, after: string): boolean {
  if (closing.test(after) || opening.test(before)) return false;
  return isIdeograph.test(before) || isIdeograph.test(after);
}
