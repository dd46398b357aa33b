import type { View } from '../site/site.ts';

const parts = new WeakMap<View, Map<string, readonly object[]>>();
const sharedParts = new WeakSet();

/** Parts of documents that many pages of a view have alike, made once; `key` names them. */
export function shared<Part extends object>({
  view,
  key,
  make,
}: {
  readonly view: View;
  readonly key: string;
  readonly make: () => readonly Part[];
}): readonly Part[] {
  let known = parts.get(view);
  if (known === undefined) parts.set(view, (known = new Map()));
  let made = known.get(key) as readonly Part[] | undefined;
  if (made === undefined) {
    known.set(key, (made = make()));
    for (const part of made) sharedParts.add(part);
  }
  return made;
}

/** Gives what was rendered of a shared part before; every other part is rendered each time. */
export type Keep<Rendered> = (part: object, render: () => Rendered) => Rendered;

/** Makes a keep, for renderings that depend on nothing but the part; `settle` prepares what is kept. */
export function createKeep<Rendered>(
  settle: (rendered: Rendered) => Rendered = (rendered) => rendered,
): Keep<Rendered> {
  const kept = new WeakMap<object, Rendered>();
  return (part, render) => {
    const known = kept.get(part);
    if (known !== undefined) return known;
    if (!sharedParts.has(part)) return render();
    const rendered = settle(render());
    kept.set(part, rendered);
    return rendered;
  };
}
