import { type Child, type JSX, raw } from '#jsx/jsx-runtime';
import type { View } from '../site/site.ts';

const rendered = new WeakMap<View, Map<string, JSX.Element>>();

/** What is the same on many pages of a view is rendered once; `part` names it. */
export function once({
  view,
  part,
  render,
}: {
  readonly view: View;
  readonly part: string;
  readonly render: () => JSX.Element;
}): Child {
  let parts = rendered.get(view);
  if (parts === undefined) rendered.set(view, (parts = new Map()));
  let known = parts.get(part);
  if (known === undefined) parts.set(part, (known = raw(inOnePiece(String(render())))));
  return known;
}

/** A string that was put together from many would be put together anew in every page that has it. */
function inOnePiece(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
