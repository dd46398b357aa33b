import { type Span, spansOf } from './spans.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}
export type Marked = readonly Piece[];

/** A spaceless script says about twice as much in one character. */
const widest = 180;
/** How many hits of a line are weighed against each other. */
const mostSpans = 200;

/** A whole text with every hit marked. */
export function markText({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly string[];
}): Marked {
  return pieces({ text, spans: spansOf({ text, terms }), from: 0, to: text.length });
}

/** The line that holds most of the terms, cut around them; the first line where none does. */
export function excerptOf({
  lines,
  terms,
}: {
  readonly lines: readonly string[];
  readonly terms: readonly string[];
}): Marked {
  let best = { text: lines[0] ?? '', spans: [] as readonly Span[], found: 0 };
  for (const text of lines) {
    const spans = spansOf({ text, terms });
    const found = weigh(spans);
    if (found > best.found) best = { text, spans, found };
  }
  const { text, spans } = best;
  const { from, to } = windowOf({ text, spans });
  const marked = pieces({ text, spans, from, to });
  const dots = { text: '…', isHit: false };
  return [...(from > 0 ? [dots] : []), ...marked, ...(to < text.length ? [dots] : [])];
}

/** Long terms say more than short ones, the first time. */
function weigh(spans: readonly Span[]): number {
  let total = 0;
  for (const term of new Set(spans.map((span) => span.term)))
    total += 1 + Math.min(term.length, 8) / 8;
  return total;
}

/** The part to show: around the densest hits, from one gap between words to another. */
function windowOf({ text, spans }: { text: string; spans: readonly Span[] }): {
  from: number;
  to: number;
} {
  const size = /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? widest / 2 : widest;
  if (text.length <= size) return { from: 0, to: text.length };
  const some = spans.slice(0, mostSpans);
  let start = 0;
  let most = 0;
  for (const span of some) {
    const inside = some.filter(
      (one) => one.start >= span.start && one.end <= span.start + size * 0.8,
    );
    const found = weigh(inside);
    if (found > most) [start, most] = [span.start, found];
  }
  const wanted = Math.max(0, Math.min(start - Math.floor(size / 5), text.length - size));
  return {
    from: edge({ text, at: wanted, step: -1 }),
    to: edge({ text, at: wanted + size, step: 1 }),
  };
}

/** The nearest gap between words, at most ten characters on; never the middle of a character. */
function edge({ text, at, step }: { text: string; at: number; step: 1 | -1 }): number {
  for (let moved = 0; moved <= 10; moved += 1) {
    const here = at + moved * step;
    if (here <= 0) return 0;
    if (here >= text.length) return text.length;
    if (text[step === 1 ? here : here - 1] === ' ') return here;
  }
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at;
}

function pieces({
  text,
  spans,
  from,
  to,
}: {
  text: string;
  spans: readonly Span[];
  from: number;
  to: number;
}): Marked {
  const found: { text: string; isHit: boolean }[] = [];
  const add = (start: number, end: number, isHit: boolean): void => {
    if (end <= start) return;
    const last = found.at(-1);
    if (last?.isHit === isHit) last.text += text.slice(start, end);
    else found.push({ text: text.slice(start, end), isHit });
  };
  let at = from;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    add(at, first, false);
    add(first, last, true);
    at = last;
  }
  add(at, to, false);
  return found;
}
