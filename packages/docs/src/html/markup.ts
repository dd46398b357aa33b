/**
 * HTML as templates, which become text at once. What a template says itself is HTML; what is put into
 * it, between tags or into the quotes of an attribute, is text and escaped. Only `Html` is taken as
 * it is, and only this module makes it. Elements made by calls would cost 1.4 times as much.
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

export type Child = Html | string | number | undefined | readonly Child[];

/** A piece of HTML. Where a template breaks its lines is a space between attributes, elsewhere nothing. */
export function markup(template: TemplateStringsArray, ...children: readonly Child[]): Html {
  const pieces = piecesOf(template);
  let text = pieces[0] ?? '';
  for (let index = 0; index < children.length; index += 1) {
    text += textOf(children[index]);
    text += pieces[index + 1];
  }
  return new Html(text);
}

/** Text that is HTML already, such as a part of a page that was rendered before. */
export function raw(text: string): Html {
  return new Html(text);
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes that may be absent: `undefined` and `false` leave one out. */
export function attributes(all: Attributes): Html {
  let text = '';
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`;
  }
  return new Html(text);
}

const known = new Map<TemplateStringsArray, readonly string[]>();

/** What a template says itself; there are as many templates as places in the code. */
function piecesOf(template: TemplateStringsArray): readonly string[] {
  let pieces = known.get(template);
  if (pieces === undefined) {
    pieces = template.map((piece) =>
      piece.replace(/(?<=>)\s*\n\s*|\s*\n\s*(?=[<>]|$)/g, '').replace(/\s*\n\s*/g, ' '),
    );
    known.set(template, pieces);
  }
  return pieces;
}

function textOf(child: Child): string {
  if (typeof child === 'string') return escape(child);
  if (child instanceof Html) return child.toString();
  if (typeof child === 'number') return String(child);
  let text = '';
  for (const one of child ?? []) text += textOf(one);
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
