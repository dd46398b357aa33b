import type { MessagePart } from '@errdex/schema';

type Values = Readonly<Record<string, unknown>>;

/** A message with its params filled in; one without a value stands as `{name}`. */
export function renderMessage({
  parts,
  values,
  locale,
}: {
  parts: readonly MessagePart[];
  values: Values;
  locale: string;
}): string {
  return parts.map((part) => renderPart({ part, values, locale })).join('');
}

function renderPart({
  part,
  values,
  locale,
}: {
  part: MessagePart;
  values: Values;
  locale: string;
}): string {
  if (typeof part === 'string') return part;
  const value = Object.hasOwn(values, part.param) ? values[part.param] : undefined;
  const nested = (parts: readonly MessagePart[] = []): string =>
    renderMessage({ parts, values, locale });
  switch (part.kind) {
    case 'argument':
      return value === undefined ? `{${part.param}}` : String(value);
    case 'number':
      return typeof value === 'number'
        ? new Intl.NumberFormat(locale, part.options).format(value - part.offset)
        : `{${part.param}}`;
    case 'datetime':
      return typeof value === 'number'
        ? new Intl.DateTimeFormat(locale, part.options).format(value)
        : `{${part.param}}`;
    case 'plural':
      return nested(part.cases[pluralCase({ part, value, locale })] ?? part.cases['other']);
    case 'select':
      return nested(part.cases[String(value)] ?? part.cases['other']);
  }
}

function pluralCase({
  part,
  value,
  locale,
}: {
  part: Extract<MessagePart, { kind: 'plural' }>;
  value: unknown;
  locale: string;
}): string {
  if (typeof value !== 'number') return 'other';
  if (Object.hasOwn(part.cases, `=${value}`)) return `=${value}`;
  const type = part.ordinal ? 'ordinal' : 'cardinal';
  return new Intl.PluralRules(locale, { type }).select(value - part.offset);
}
