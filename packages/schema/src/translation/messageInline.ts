import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Inline, InlinePart, Placeholder } from './inline.ts';

/** A well-formed message with its params, and its choices, as codes. */
export function messageInline(icu: string): Inline {
  const elements = parse(icu, { ignoreTag: true, captureLocation: true });
  return inlineOf({ icu, elements });
}

/** The same as ICU MessageFormat. */
export function messageOf(inline: Inline): string {
  return messageText({ inline, inPlural: false });
}

/** `max plural`: what a choice is between, for one of another locale to be found by. */
export function choiceKey({ data }: Placeholder): string {
  const [, param = '', kind = ''] = /^\{\s*([^\s,]+)\s*,\s*(\w+)/.exec(data) ?? [];
  return `${param} ${kind}`;
}

export const isPlural = (choice: Placeholder): boolean => /plural|ordinal/.test(choiceKey(choice));

function inlineOf({
  icu,
  elements,
}: {
  icu: string;
  elements: readonly MessageFormatElement[];
}): Inline {
  return elements.map((element): InlinePart => {
    const { start, end } = element.location ?? missingLocation();
    const raw = icu.slice(start.offset, end.offset);
    if (element.type === TYPE.literal) return element.value;
    if (element.type !== TYPE.plural && element.type !== TYPE.select) {
      return { kind: 'placeholder', data: raw };
    }
    return {
      kind: 'placeholder',
      data: head(raw),
      cases: Object.fromEntries(
        Object.entries(element.options).map(([key, { value }]) => [
          key,
          inlineOf({ icu, elements: value }),
        ]),
      ),
    };
  });
}

/** `{max, plural, offset:1` of `{max, plural, offset:1 one {…} other {…}}`. */
function head(raw: string): string {
  const [found] =
    /^\{\s*[^\s,]+\s*,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset:\s*-?\d+)?/.exec(raw) ??
    [];
  if (found === undefined) throw new TypeError(`No choice begins with ${raw}.`);
  return found;
}

function messageText({ inline, inPlural }: { inline: Inline; inPlural: boolean }): string {
  return inline
    .map((part) => {
      if (typeof part === 'string') return literal({ text: part, inPlural });
      if (part.kind === 'pair') return messageText({ inline: part.content, inPlural });
      if (part.cases === undefined) return part.data;
      const within = isPlural(part);
      const cases = Object.entries(part.cases).map(
        ([key, content]) => ` ${key} {${messageText({ inline: content, inPlural: within })}}`,
      );
      return `${part.data}${cases.join('')}}`;
    })
    .join('');
}

/** Words that must not be read as syntax: quoted, as is # where it stands for the number. */
function literal({ text, inPlural }: { text: string; inPlural: boolean }): string {
  // With the apostrophes next to it: one that follows a quote's end would reopen it.
  return text.replaceAll(inPlural ? /[{}#']+/g : /[{}']+/g, (run) => {
    const doubled = run.replaceAll("'", "''");
    return /[{}#]/.test(run) ? `'${doubled}'` : doubled;
  });
}

function missingLocation(): never {
  throw new TypeError('The parser was asked for locations.');
}
