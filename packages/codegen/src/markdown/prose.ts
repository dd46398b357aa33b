import type { LinkSpan, Message, MessagePart, Prose } from '@errdex/schema';
import { codeSpan, escapeText, fitsCode, linkDestination, oneLine, type Place } from './escape.ts';

/** A link's address, and the text that stands for it when there is none or it has no text. */
export interface ResolvedTarget {
  readonly url?: string;
  readonly title: string;
}
export type Resolve = (to: LinkSpan['to']) => ResolvedTarget;

type Piece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

// GFM makes links of these even when they are escaped; inside code it does not.
const autolinked = /(?:https?:\/\/|www\.)[!-z~]*[\w/~-]|[\w.+-]+@[\w.-]*\.[\w.-]*[\w-]/gi;

/** Running text as inline Markdown. */
export function renderProse({
  prose,
  resolve,
  place = 'block',
}: {
  readonly prose: Prose;
  readonly resolve: Resolve;
  readonly place?: Place;
}): string {
  const pieces = prose.flatMap((span): Piece[] => {
    if (typeof span === 'string') return [{ kind: 'text', text: span }];
    if (span.kind === 'code') return [span];
    const { url, title } = resolve(span.to);
    const text = span.text.trim() === '' ? title : span.text;
    return [url === undefined ? { kind: 'text', text } : { kind: 'link', text, url }];
  });
  return renderPieces({ pieces, place });
}

/** One string as inline Markdown. */
export function renderText(text: string, place: Place = 'block'): string {
  return renderPieces({ pieces: [{ kind: 'text', text }], place });
}

/** A literal value as inline Markdown: a code span where one can carry it. */
export function renderCode(text: string, place: Place = 'cell'): string {
  return renderPieces({ pieces: [{ kind: 'code', text }], place });
}

/** A link as inline Markdown, or its text when there is no address. */
export function renderLink({ text, url }: { text: string; url: string | undefined }): string {
  return renderPieces({
    pieces: [url === undefined ? { kind: 'text', text } : { kind: 'link', text, url }],
    place: 'cell',
  });
}

/** Running text without marks, for front matter. */
export function plainText({ prose, resolve }: { prose: Prose; resolve: Resolve }): string {
  const texts = prose.map((span) => {
    if (typeof span === 'string') return span;
    return span.kind === 'link' && span.text.trim() === '' ? resolve(span.to).title : span.text;
  });
  return oneLine(texts.join('')).trim();
}

/** A message with its params as code, in its most general form (`other`). */
export function messageProse(message: Message): Prose {
  return message.parts.flatMap((part) => partProse(part));
}

function partProse(part: MessagePart): Prose {
  if (typeof part === 'string') return [part];
  if (part.kind === 'plural' || part.kind === 'select') {
    return (part.cases['other'] ?? []).flatMap((inner) => partProse(inner));
  }
  return [{ kind: 'code', text: `{${part.param}}` }];
}

function renderPieces({ pieces, place }: { pieces: readonly Piece[]; place: Place }): string {
  const fitting = joinAlike(pieces.map(inOneLine)).map((piece): Piece =>
    piece.kind !== 'code' || fitsCode({ text: piece.text, place })
      ? piece
      : { kind: 'text', text: piece.text },
  );
  return joinAlike(joinAlike(fitting).flatMap(splitAutolinks))
    .map((piece, index) => {
      const opens = index === 0;
      if (piece.kind === 'link') {
        // No parser looks for addresses inside a link.
        const label = escapeText({ text: piece.text.trim(), opens: true });
        return `[${label}](${linkDestination(piece.url)})`;
      }
      const { kind, text } = piece;
      if (kind === 'code') return codeSpan(text);
      return escapeText({ text: opens ? text.trimStart() : text, opens });
    })
    .join('')
    .trim();
}

function inOneLine(piece: Piece): Piece {
  return { ...piece, text: oneLine(piece.text) };
}

/** Two code spans side by side would read as one broken one; two texts hide what spans both. */
function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last !== undefined && piece.kind !== 'link' && last.kind === piece.kind) {
      joined[joined.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}

function splitAutolinks(piece: Piece): Piece[] {
  if (piece.kind !== 'text') return [piece];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of piece.text.matchAll(autolinked)) {
    pieces.push({ kind: 'text', text: piece.text.slice(end, match.index) });
    pieces.push({ kind: 'code', text: match[0] });
    end = match.index + match[0].length;
  }
  pieces.push({ kind: 'text', text: piece.text.slice(end) });
  return pieces.filter(({ text }) => text !== '');
}
