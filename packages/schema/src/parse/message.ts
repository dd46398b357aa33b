import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { deepestMessage } from '../deepestMessage.ts';
import type { Message, MessagePart, ParamType } from '../ir.ts';
import { datetimeOptions, numberOptions } from './formatOptions.ts';
import { type InvalidMessage, invalidMessage, tooDeep, UnknownWord } from './invalidMessage.ts';

/** How a message uses a param; `string` is a plain argument, which takes any type. */
export interface ParamUse {
  readonly param: string;
  readonly as: 'any' | 'number' | 'datetime' | 'choice';
  /** The cases a select names besides `other`. */
  readonly cases: readonly string[];
  /** Whether the value itself is written, not only chosen by: of a plural, in its case `other`. */
  readonly shown: boolean;
}

export type ParsedMessage =
  | { readonly kind: 'message'; readonly message: Message; readonly uses: readonly ParamUse[] }
  | InvalidMessage;

/** Parses ICU MessageFormat once, so that nothing later does; reports the first mistake. */
export function parseMessage({ icu, locale }: { icu: string; locale: string }): ParsedMessage {
  if (!/[{}'#]/.test(icu)) return { kind: 'message', message: { icu, parts: [icu] }, uses: [] };
  const uses: ParamUse[] = [];
  try {
    const elements = parse(icu, {
      ignoreTag: true,
      requiresOtherClause: true,
      shouldParseSkeletons: false,
      // Taking the locations out again makes every element slow to read.
      captureLocation: true,
      locale: intlLocale(locale),
    });
    return { kind: 'message', message: { icu, parts: lowerParts({ elements, uses }) }, uses };
  } catch (error) {
    return invalidMessage({ error, icu });
  }
}

const intlLocales = new Map<string, Intl.Locale>();

/** Making one takes longer than parsing most messages. */
function intlLocale(locale: string): Intl.Locale {
  let found = intlLocales.get(locale);
  if (!found) intlLocales.set(locale, (found = new Intl.Locale(locale)));
  return found;
}

interface Plural {
  readonly param: string;
  readonly offset: number;
}

type Use = { -readonly [Key in keyof ParamUse]: ParamUse[Key] };

function lowerParts({
  elements,
  uses,
  depth = 0,
  plural,
  counted,
}: {
  elements: readonly MessageFormatElement[];
  uses: ParamUse[];
  /** How many plurals and selects they stand in. */
  depth?: number;
  plural?: Plural | undefined;
  /** The use that a # here writes the number of. */
  counted?: Use | undefined;
}): readonly MessagePart[] {
  return elements.map((element): MessagePart => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.argument:
        uses.push({ param: element.value, as: 'any', cases: [], shown: true });
        return { kind: 'argument', param: element.value };
      case TYPE.number:
        uses.push({ param: element.value, as: 'number', cases: [], shown: true });
        return {
          kind: 'number',
          param: element.value,
          offset: 0,
          options: numberOptions(element.style),
        };
      case TYPE.date:
      case TYPE.time:
        uses.push({ param: element.value, as: 'datetime', cases: [], shown: true });
        return {
          kind: 'datetime',
          param: element.value,
          options: datetimeOptions({ style: element.style, date: element.type === TYPE.date }),
        };
      case TYPE.plural: {
        const use: Use = { param: element.value, as: 'number', cases: [], shown: false };
        uses.push(use);
        const strange = Object.keys(element.options).find((key) => !pluralCase.test(key));
        if (strange !== undefined) throw new UnknownWord({ key: 'case-unknown', name: strange });
        const inner = { param: element.value, offset: element.offset };
        return {
          kind: 'plural',
          ...inner,
          ordinal: element.pluralType === 'ordinal',
          cases: cases({ options: element.options, uses, depth, plural: inner, counted: use }),
        };
      }
      case TYPE.select:
        uses.push({
          param: element.value,
          as: 'choice',
          cases: Object.keys(element.options).filter((key) => key !== 'other'),
          shown: false,
        });
        return {
          kind: 'select',
          param: element.value,
          cases: cases({ options: element.options, uses, depth }),
        };
      case TYPE.pound:
        if (counted) counted.shown = true;
        // The parser yields a pound only right inside a plural; elsewhere # is literal text.
        return { kind: 'number', ...(plural as Plural), options: {} };
      case TYPE.tag:
        throw new TypeError('Tags are parsed as text.');
    }
  });
}

function cases({
  options,
  uses,
  depth,
  plural,
  counted,
}: {
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>;
  uses: ParamUse[];
  depth: number;
  plural?: Plural;
  counted?: Use;
}): Readonly<Record<string, readonly MessagePart[]>> {
  if (depth === deepestMessage) throw new UnknownWord(tooDeep);
  return Object.fromEntries(
    Object.entries(options).map(([key, { value: elements }]) => [
      key,
      lowerParts({
        elements,
        uses,
        depth: depth + 1,
        plural,
        counted: key === 'other' ? counted : undefined,
      }),
    ]),
  );
}

const pluralCase = /^(?:zero|one|two|few|many|other|=\d+)$/;

/** Whether a param of this type can be formatted so; a plain argument takes every type. */
export function accepts({ type, as }: { type: ParamType; as: ParamUse['as'] }): boolean {
  switch (as) {
    case 'any':
      return true;
    case 'number':
      return type === 'integer' || type === 'number';
    case 'datetime':
      return type === 'datetime';
    case 'choice':
      return type === 'string' || type === 'boolean';
  }
}
