import type { Locale, MessagePart } from '@errdex/schema';
import type { Formats } from './formats.ts';
import { propertyAccess, stringLiteral, templateText } from './literal.ts';
import { pluralCategories, pluralRule } from './pluralRules.ts';

interface MessageSource {
  readonly parts: readonly MessagePart[];
  readonly locale: Locale;
  readonly formats: Formats;
}

export interface CompiledMessage {
  /** The statements of a function with the parameter `p`. */
  readonly body: string;
  readonly usesParams: boolean;
  /** The plural rules that it calls, and their code, by name. */
  readonly rules: ReadonlyMap<string, string>;
}

type Part<Kind> = Extract<MessagePart, { readonly kind: Kind }>;

/** Compiles a message to the code of a function: nothing of ICU is left at run time. */
export function compileMessage({ parts, locale, formats }: MessageSource): CompiledMessage {
  const rules = new Map<string, string>();
  const constants = new Map<string, string>();
  let usesParams = false;

  const text = (inner: readonly MessagePart[]): string => {
    if (inner.every((part) => typeof part === 'string')) return stringLiteral(inner.join(''));
    const [only] = inner;
    if (inner.length === 1 && typeof only === 'object' && only.kind !== 'argument') {
      return piece(only);
    }
    return `\`${inner.map((part) => (typeof part === 'string' ? part : { part })).reduce(join, '')}\``;
  };
  const join = (written: string, next: string | { readonly part: Exclude<MessagePart, string> }) =>
    written + (typeof next === 'string' ? templateText(next) : `\${${piece(next.part)}}`);

  const read = (param: string): string => {
    usesParams = true;
    return propertyAccess('p', param);
  };
  const piece = (part: Exclude<MessagePart, string>): string => {
    switch (part.kind) {
      case 'argument':
        return read(part.param);
      case 'number':
        return number(part);
      case 'datetime':
        return `${formats.date(part.options)}(${read(part.param)})`;
      case 'plural':
        return plural(part);
      case 'select':
        return select(part);
    }
  };
  const number = ({ param, offset, options }: Part<'number'>): string => {
    // A skeleton's scale is ICU's; Intl would pass over it.
    const { scale, ...rest } = options;
    const value = `${read(param)}${offset === 0 ? '' : ` - ${offset}`}`;
    return `${formats.number(rest)}(${scale === undefined ? value : `(${value}) * ${scale}`})`;
  };
  const plural = ({ param, ordinal, offset, cases }: Part<'plural'>): string => {
    const value = read(param);
    const exact = Object.keys(cases).filter((key) => key.startsWith('='));
    const categories = pluralCategories({ locale, ordinal }).filter((category) =>
      Object.hasOwn(cases, category),
    );
    const branches = exact.map((key) => [`${value} === ${key.slice(1)}`, key] as const);
    if (categories.length === 0) return choose(branches, cases);
    const rule = pluralRule({ locale, ordinal });
    rules.set(rule.name, rule.code);
    const call = `${rule.name}(${value}${offset === 0 ? '' : ` - ${offset}`})`;
    const category = categories.length === 1 ? call : constant(call);
    return choose(
      [...branches, ...categories.map((key) => [`${category} === '${key}'`, key] as const)],
      cases,
    );
  };
  const select = ({ param, cases }: Part<'select'>): string => {
    const value = read(param);
    const keys = Object.keys(cases).filter((key) => key !== 'other');
    return choose(
      keys.map((key) => [`\`\${${value}}\` === ${stringLiteral(key)}`, key] as const),
      cases,
    );
  };
  const choose = (
    branches: readonly (readonly [condition: string, key: string])[],
    cases: Part<'select'>['cases'],
  ): string => {
    const other = text(cases['other'] ?? []);
    if (branches.length === 0) return other;
    const chain = branches.map(([condition, key]) => `${condition} ? ${text(cases[key] ?? [])} : `);
    return `${chain.join('')}${other}`;
  };
  const constant = (call: string): string => {
    const name = constants.get(call) ?? `category${constants.size}`;
    constants.set(call, name);
    return name;
  };

  const result = text(parts);
  const lines = [...constants].map(([call, name]) => `  const ${name} = ${call};\n`).join('');
  return { body: `${lines}  return ${result};\n`, usesParams, rules };
}
