/**
 * JSX that is text at once: elements are made from the inside out, so that a page costs little more
 * than joining its strings (less than half of what a tree that is rendered later costs). Text is
 * escaped by construction; only `Html` is taken as it is, and only this module and `raw` make it.
 */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

export declare namespace JSX {
  type Element = Html;
  interface ElementChildrenAttribute {
    children: Child;
  }
  /** Attributes are written as they stand; `undefined` and `false` leave one out. */
  interface IntrinsicElements {
    [tag: string]: { readonly [attribute: string]: Child; readonly children?: Child };
  }
}

export const Fragment: unique symbol = Symbol('Fragment');

/** An element; called by what the compiler makes of JSX. */
export function jsx(type: string | typeof Fragment | ((props: never) => Html), props: Props): Html {
  if (typeof type === 'function') return type(props as never);
  if (type === Fragment) return new Html(textOf(props.children));
  let text = `<${type}`;
  for (const name in props) {
    if (name !== 'children') text += attribute(name, props[name]);
  }
  return new Html(
    voidElements.has(type) ? `${text}>` : `${text}>${textOf(props.children)}</${type}>`,
  );
}
export { jsx as jsxs };

/** Text that is HTML already, such as a part of a page that was rendered before. */
export function raw(html: string): Html {
  return new Html(html);
}

const voidElements = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
}

function textOf(child: Child): string {
  if (typeof child === 'string') return escape(child);
  if (child instanceof Html) return child.toString();
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) return '';
  let text = '';
  for (const one of child as readonly Child[]) text += textOf(one);
  return text;
}

const special = /[&<>"']/;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return special.test(text)
    ? text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
    : text;
}
