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
  if (known === undefined) parts.set(part, (known = inOnePiece(render())));
  return known;
}

/** A string that was put together from many would be put together anew in every page that has it. */
export function inOnePiece(html: JSX.Element): JSX.Element {
  return raw(new TextDecoder().decode(new TextEncoder().encode(String(html))));
}
