import type { Target } from '@errdex/schema';
import type { Inline } from '../blocks/block.ts';
import type { Destination } from '../site/resolve.ts';
import {
  codeSpan,
  escapeHeading,
  escapeText,
  fitsCode,
  isPlain,
  isPlainCode,
  linkDestination,
  oneLine,
  type Place,
} from './escape.ts';

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** The address and title of a link's target, as seen from the text that holds it. */
export type Resolve = (to: Target) => Pick<Destination, 'title' | 'url'>;

// GFM, and what finds addresses in its place, make links of these even when they are escaped; inside
// code they do not.
const autolinked =
  /https?:\/\/[!-z~]*[\w/~-]|www\.(?:[!-z~]*[\w/~-])?|[\w.!#$%&'*+/=?^~-]*@(?=[^\s@]*\.[^\s@])(?:[\w.-]*[\w-])?/gi;

/** Running text as inline Markdown. */
export function renderInline({
  inline,
  resolve,
  place = 'block',
}: {
  readonly inline: Inline;
  readonly resolve: Resolve;
  readonly place?: Place;
}): string {
  // Most text is one string.
  const [first, second] = inline;
  if (typeof first === 'string' && second === undefined) return renderText(first, place);
  const pieces = inline.map((span): Piece => {
    if (typeof span === 'string') return { kind: 'text', text: span };
    if (span.kind === 'value') return { kind: 'text', text: span.text };
    if (span.kind !== 'link') return span;
    const { url, title } = resolve(span.to);
    const text = span.text.trim() === '' ? title : span.text;
    return url === undefined ? { kind: 'text', text } : { kind: 'link', text, url };
  });
  return renderPieces({ pieces, place });
}

/** One string as inline Markdown. */
export function renderText(text: string, place: Place = 'block'): string {
  if (isPlain({ text, opens: true })) return text.trim();
  return renderEscaped({ pieces: [{ kind: 'text', text }], place });
}

/** A heading's text for readers of CommonMark and GFM. */
export function renderHeading(text: string): string {
  return joinAlike(splitAutolinks({ kind: 'text', text: oneLine(text).trim() }))
    .map((piece) => (piece.kind === 'code' ? codeSpan(piece.text) : escapeHeading(piece.text)))
    .join('')
    .trim();
}

/** A link as inline Markdown. */
export function renderLink({ text, url }: { text: string; url: string }): string {
  return renderPieces({ pieces: [{ kind: 'link', text, url }], place: 'cell' });
}

function renderPieces({ pieces, place }: { pieces: readonly Piece[]; place: Place }): string {
  return renderPlain(pieces) ?? renderEscaped({ pieces, place });
}

/**
 * Pieces that mean themselves, as most do, and there are a lot of them; undefined when one has to be
 * escaped or joined with its neighbour.
 */
function renderPlain(pieces: readonly Piece[]): string | undefined {
  let rendered = '';
  let text = '';
  let last: Piece['kind'] = 'text';
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      text += piece.text;
      continue;
    }
    if (text !== '') {
      if (!isPlain({ text, opens: rendered === '' })) return undefined;
      rendered += text;
      text = '';
    } else if (piece.kind === last) return undefined;
    const marked = renderMarked(piece);
    if (marked === undefined) return undefined;
    rendered += marked;
    last = piece.kind;
  }
  if (text !== '' && !isPlain({ text, opens: rendered === '' })) return undefined;
  return (rendered + text).trim();
}

/** A piece with its marks if its text means itself between them. */
function renderMarked(piece: Exclude<Piece, { kind: 'text' }>): string | undefined {
  const { kind, text } = piece;
  switch (kind) {
    case 'code':
      return isPlainCode(text) ? `\`${text}\`` : undefined;
    case 'strong':
      return isPlain({ text, opens: false }) && weighable.test(text) ? `**${text}**` : undefined;
    case 'link':
      return isPlain({ text, opens: true })
        ? `[${text}](${linkDestination(piece.url)})`
        : undefined;
  }
}

function renderEscaped({ pieces, place }: { pieces: readonly Piece[]; place: Place }): string {
  const joined = joinAlike(pieces.map(withoutLostWeight));
  return joinAlike(
    joinAlike(
      joinAlike(joined.map(inOneLine)).map((piece): Piece =>
        piece.kind !== 'code' || fitsCode({ text: piece.text, place })
          ? piece
          : { kind: 'text', text: piece.text },
      ),
    ).flatMap(splitAutolinks),
  )
    .map((piece, index) => renderPiece({ piece, opens: index === 0 }))
    .join('')
    .trim();
}

/** Emphasis that parsers would not see, or see more in, becomes text. */
function withoutLostWeight(piece: Piece): Piece {
  if (piece.kind !== 'strong') return piece;
  const text = oneLine(piece.text).trim();
  const carried = weighable.test(text) && text.search(autolinked) < 0;
  return carried ? { kind: 'strong', text } : { kind: 'text', text: piece.text };
}
// Beside punctuation, whether `**` opens or closes depends on what stands around it.
const weighable = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u;

function renderPiece({ piece, opens }: { piece: Piece; opens: boolean }): string {
  const { kind, text } = piece;
  switch (kind) {
    case 'link':
      return `[${linkText(text.trim())}](${linkDestination(piece.url)})`;
    case 'strong':
      return `**${escaped({ text, opens: false })}**`;
    case 'code':
      return codeSpan(text);
    case 'text':
      return escaped({ text: opens ? text.trimStart() : text, opens });
  }
}

/** No parser looks for addresses inside a link, so their dots mean nothing. */
function linkText(text: string): string {
  return escaped({ text, opens: true }).replace(/\\./g, (pair) =>
    pair === String.raw`\.` ? '.' : pair,
  );
}

function escaped(piece: { text: string; opens: boolean }): string {
  return isPlain(piece) ? piece.text : escapeText(piece);
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
