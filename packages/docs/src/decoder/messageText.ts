import type { Params } from '@errdex/runtime';
import type { MessagePart } from '@errdex/schema';

interface Values {
  readonly params: Params;
  readonly locale: string;
}

/** A message with its params filled in; one without a value stands as `{name}`. */
export function messageText({
  message,
  ...values
}: Values & { readonly message: string | readonly MessagePart[] }): string {
  return typeof message === 'string' ? message : partsText(message, values).trim();
}

function partsText(parts: readonly MessagePart[], values: Values): string {
  return parts.map((part) => partText(part, values)).join('');
}

function partText(part: MessagePart, values: Values): string {
  if (typeof part === 'string') return part;
  const { params, locale } = values;
  const value = Object.hasOwn(params, part.param) ? params[part.param] : undefined;
  switch (part.kind) {
    case 'argument':
      return value === undefined ? `{${part.param}}` : String(value);
    case 'number':
      return typeof value === 'number'
        ? new Intl.NumberFormat(locale, part.options).format(
            (value - part.offset) * (part.options.scale ?? 1),
          )
        : `{${part.param}}`;
    case 'datetime':
      return typeof value === 'number' || value instanceof Date
        ? new Intl.DateTimeFormat(locale, part.options).format(value)
        : `{${part.param}}`;
    case 'plural':
      return partsText(caseOf(part.cases, pluralCase(part, value, locale)), values);
    case 'select':
      return partsText(caseOf(part.cases, String(value)), values);
  }
}

function pluralCase(
  { cases, ordinal, offset }: Extract<MessagePart, { kind: 'plural' }>,
  value: unknown,
  locale: string,
): string {
  if (typeof value !== 'number') return 'other';
  if (Object.hasOwn(cases, `=${value}`)) return `=${value}`;
  const type = ordinal ? 'ordinal' : 'cardinal';
  return new Intl.PluralRules(locale, { type }).select(value - offset);
}

/** The parts of a case; what came over the wire may be called like a member of every object. */
function caseOf(
  cases: Readonly<Record<string, readonly MessagePart[]>>,
  key: string,
): readonly MessagePart[] {
  return (Object.hasOwn(cases, key) ? cases[key] : cases['other']) ?? [];
}
