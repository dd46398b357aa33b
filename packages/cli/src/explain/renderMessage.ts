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
        ? new Intl.NumberFormat(locale, part.options).format(
            (value - part.offset) * (part.options.scale ?? 1),
          )
        : `{${part.param}}`;
    case 'datetime':
      return typeof value === 'number'
        ? new Intl.DateTimeFormat(locale, part.options).format(value)
        : `{${part.param}}`;
    case 'plural':
      return nested(caseOf(part.cases, pluralCase({ part, value, locale })));
    case 'select':
      return nested(caseOf(part.cases, String(value)));
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

/** The parts of a case; what came over the wire may be called like a member of every object. */
function caseOf(
  cases: Readonly<Record<string, readonly MessagePart[]>>,
  key: string,
): readonly MessagePart[] | undefined {
  return Object.hasOwn(cases, key) ? cases[key] : cases['other'];
}
