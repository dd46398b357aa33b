import type { Prose, Target } from '@errdex/schema';
import type { Piece } from '../output/wrap.ts';
import { colorsOf, titleOf, type View } from './view.ts';

/** Running text as it is printed: code in colour; links with what a terminal can follow. */
export function prosePieces(prose: Prose, view: View): readonly Piece[] {
  const { cyan, underline, dim } = colorsOf(view);
  return prose.flatMap((span): readonly Piece[] => {
    if (typeof span === 'string') return [{ text: span }];
    if (span.kind === 'code') return [{ text: span.text, style: cyan }];
    const label: Piece = { text: span.text, style: underline };
    const to = followable(span.to);
    if (to === undefined || to === span.text) return [label];
    return [label, { text: view.phrases.explain.linkTarget(to), style: dim }];
  });
}

/** An address, or a name to explain next; a page of the docs is neither. */
function followable(target: Target): string | undefined {
  if (target.startsWith('https://')) return target;
  return target.startsWith('entry:') ? target.slice('entry:'.length) : undefined;
}

/** What a link leads to, in words. */
export function targetText(target: Target, view: View): string {
  const { catalog, phrases } = view;
  const id = target.slice(target.indexOf(':') + 1);
  if (target.startsWith('page:')) return titleOf({ items: catalog.pages, id, view });
  if (target.startsWith('limit:')) {
    return phrases.explain.limited(titleOf({ items: catalog.limits, id, view }));
  }
  if (target.startsWith('dispute:')) {
    return phrases.explain.disputed(titleOf({ items: catalog.disputes, id, view }));
  }
  return target.startsWith('entry:') ? id : target;
}
