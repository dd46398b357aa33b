import type { Target } from '@errdex/schema';
import type { Inline, InlineSpan } from './block.ts';

// No text holds it: catalogues cannot contain control characters.
const slot = '\u0000';

/** Plain words as running text. */
export function words(text: string): Inline {
  return text === '' ? [] : [text];
}

/** A literal value. */
export function code(text: string): Inline {
  return [{ kind: 'code', text }];
}

/** A text of the catalogue within words of the site's own. */
export function valueText(text: string): Inline {
  return [{ kind: 'value', text }];
}

/** A link; without text it shows the title of where it leads. */
export function link({
  to,
  text = '',
}: {
  readonly to: Extract<InlineSpan, { kind: 'link' }>['to'];
  readonly text?: string;
}): Inline {
  return [{ kind: 'link', text, to }];
}

/** Builds running text by a phrase whose arguments, made by `put`, are running text themselves. */
export function compose(phrase: (put: (inline: Inline) => string) => string): Inline {
  const parts: Inline[] = [];
  const text = phrase((inline) => `${slot}${parts.push(inline) - 1}${slot}`);
  return text
    .split(slot)
    .flatMap((piece, index) => (index % 2 === 0 ? words(piece) : (parts[Number(piece)] ?? [])));
}

/** Running texts with a separator between them. */
export function join(parts: readonly Inline[], separator: string): Inline {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** Running text without marks. Give links' titles when some have no text of their own. */
export function plainText(inline: Inline, titleOf: (to: Target) => string = String): string {
  let text = '';
  for (const span of inline) {
    if (typeof span === 'string') text += span;
    else text += span.kind === 'link' && span.text === '' ? titleOf(span.to) : span.text;
  }
  // Single spaces are what nearly all texts have, and stay.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
