import type { Prose, Span, Target } from '../ir.ts';

export interface ParsedProse {
  readonly prose: Prose;
  /** Link targets that are neither https: nor an id of this catalogue. */
  readonly unsafe: readonly string[];
}

// `code`, [label](target), and a backslash before a literal ` or [; everything else is text.
const inline = /\\([`[\\])|`([^`]+)`|\[([^\][]+)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/** Parses running text: code spans and links are the only markup, all else stays literal. */
export function parseProse(text: string): ParsedProse {
  if (!/[`[\\]/.test(text)) return { prose: [text], unsafe: [] };
  const prose: Span[] = [];
  const unsafe: string[] = [];
  let literal = '';
  let last = 0;
  const flush = (): void => {
    if (literal) prose.push(literal);
    literal = '';
  };
  for (const match of text.matchAll(inline)) {
    const [whole, escaped, code, label, target] = match;
    literal += text.slice(last, match.index);
    last = match.index + whole.length;
    if (escaped !== undefined) {
      literal += escaped;
      continue;
    }
    if (label !== undefined && target !== undefined && !isTarget(target)) {
      unsafe.push(target);
      literal += whole;
      continue;
    }
    flush();
    if (code !== undefined) prose.push({ kind: 'code', text: code });
    else prose.push({ kind: 'link', text: label as string, to: target as Target });
  }
  literal += text.slice(last);
  flush();
  return { prose, unsafe };
}

/** Whether a link may lead there: an https: address or an id with its kind. */
export function isTarget(text: string): text is Target {
  return /^(?:page:[a-z0-9/-]+|entry:[A-Z0-9_]+|limit:[a-z0-9-]+|dispute:[a-z0-9-]+|https:\/\/[^\s<>"'`\\]+)$/.test(
    text,
  );
}
