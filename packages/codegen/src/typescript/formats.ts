import type { Locale } from '@errdex/schema';
import { literal, stringLiteral } from './literal.ts';

/** The Intl formatters of one module of messages: each is made once, however many messages use it. */
export interface Formats {
  /** The code of a function that writes a number. */
  number(options: Readonly<Intl.NumberFormatOptions>): string;
  /** The code of a function that writes a date. */
  date(options: Readonly<Intl.DateTimeFormatOptions>): string;
  /** What the module imports for them. */
  readonly imports: ReadonlySet<string>;
  readonly statements: readonly string[];
}

export function createFormats(locale: Locale): Formats {
  const names = new Map<string, string>();
  const imports = new Set<string>();
  const statements: string[] = [];
  const define = (kind: 'number' | 'date', options: object): string => {
    const maker = kind === 'number' ? 'createNumberFormat' : 'createDateFormat';
    const isPlain = Object.keys(options).length === 0;
    const call = `${maker}(${stringLiteral(locale)}${isPlain ? '' : `, ${literal(options)}`})`;
    let name = names.get(call);
    if (name === undefined) {
      name = `${kind}${names.size}`;
      names.set(call, name);
      imports.add(maker);
      statements.push(`const ${name} = /* @__PURE__ */ ${call};`);
    }
    return name;
  };
  return {
    number: (options) => define('number', options),
    date: (options) => define('date', options),
    imports,
    statements,
  };
}
