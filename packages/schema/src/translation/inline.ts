import { isDeepStrictEqual } from 'node:util';
import type { Prose, Span } from '../ir.ts';
import { parseProse } from '../parse/prose.ts';

/** A text for translators: words, and codes that are to stay as they are. */
export type Inline = readonly InlinePart[];
export type InlinePart = string | Placeholder | Pair;

/** Stands for something in the text: a param, a code span, a choice between texts. */
export interface Placeholder {
  readonly kind: 'placeholder';
  /** What the catalogue has in its place; of a choice, what comes before its cases. */
  readonly data: string;
  /** The cases of a choice, each a text of its own. */
  readonly cases?: Readonly<Record<string, Inline>>;
}

/** Surrounds words of the text: a link. */
export interface Pair {
  readonly kind: 'pair';
  readonly start: string;
  readonly end: string;
  readonly content: Inline;
}

/** Whether two texts are the same, codes included; cases may stand in any order. */
export function isSameInline(one: Inline | undefined, other: Inline | undefined): boolean {
  return isDeepStrictEqual(one, other);
}

/** Running text with its code spans and links as codes. */
export function proseInline(raw: string): Inline {
  return parseProse(raw).prose.map((span): InlinePart => {
    if (typeof span === 'string') return span;
    if (span.kind === 'code') return { kind: 'placeholder', data: `\`${span.text}\`` };
    return { kind: 'pair', start: '[', end: `](${span.to})`, content: [span.text] };
  });
}

/** The same as the catalogue writes it; undefined where its markup cannot say it. */
export function proseOf(inline: Inline): string | undefined {
  const spans = inline.map(spanOf);
  if (spans.includes(undefined)) return undefined;
  const wanted = merged(spans as Prose);
  // Most texts mean what they say; only where a word would become markup is it escaped.
  return [(text: string) => text, (text: string) => text.replaceAll(/[`[\\]/g, String.raw`\$&`)]
    .map((escape) => wanted.map((span) => spanText({ span, escape })).join(''))
    .find((raw) => JSON.stringify(parseProse(raw).prose) === JSON.stringify(wanted));
}

function spanOf(part: InlinePart): Span | undefined {
  if (typeof part === 'string') return part;
  if (part.kind === 'placeholder') {
    const [span, ...more] = parseProse(part.data).prose;
    return more.length === 0 && typeof span === 'object' && span.kind === 'code' ? span : undefined;
  }
  const [label, ...others] = part.content;
  if (typeof label !== 'string' || others.length > 0) return undefined;
  const [span, ...more] = parseProse(`[x${part.end}`).prose;
  if (more.length > 0 || typeof span !== 'object' || span.kind !== 'link') return undefined;
  return { ...span, text: label };
}

function merged(prose: Prose): Prose {
  const spans: Span[] = [];
  for (const span of prose) {
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans.splice(-1, 1, last + span);
    else if (span !== '') spans.push(span);
  }
  return spans;
}

function spanText({ span, escape }: { span: Span; escape: (text: string) => string }): string {
  if (typeof span === 'string') return escape(span);
  return span.kind === 'code' ? `\`${span.text}\`` : `[${span.text}](${span.to})`;
}
