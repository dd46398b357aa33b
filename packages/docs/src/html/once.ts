import type { View } from '../site/site.ts';
import { type Html, raw } from './markup.ts';

const rendered = new WeakMap<View, Map<string, Html>>();

/** What is the same on many pages of a view is rendered once; `part` names it. */
export function once({
  view,
  part,
  render,
}: {
  readonly view: View;
  readonly part: string;
  readonly render: () => Html;
}): Html {
  let parts = rendered.get(view);
  if (parts === undefined) rendered.set(view, (parts = new Map()));
  let known = parts.get(part);
  if (known === undefined) parts.set(part, (known = inOnePiece(render())));
  return known;
}

/** A string that was put together from many would be put together anew in every page that has it. */
export function inOnePiece(html: Html): Html {
  return raw(new TextDecoder().decode(new TextEncoder().encode(String(html))));
}
