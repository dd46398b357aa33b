import type { Locale } from '@errdex/schema';
import { literal, stringLiteral } from './literal.ts';

/** The Intl formatters that a message asks for: a module makes each once, however many use it. */
export interface Formats {
  /** The code of a function that writes a number. */
  number(options: Readonly<Intl.NumberFormatOptions>): string;
  /** The code of a function that writes a date. */
  date(options: Readonly<Intl.DateTimeFormatOptions>): string;
  /** The statements that import and make them. */
  readonly imports: ReadonlySet<string>;
  readonly statements: ReadonlySet<string>;
}

export function createFormats(locale: Locale): Formats {
  const imports = new Set<string>();
  const statements = new Set<string>();
  const define = (kind: 'number' | 'date', options: object): string => {
    const maker = kind === 'number' ? 'createNumberFormat' : 'createDateFormat';
    const isPlain = Object.keys(options).length === 0;
    const call = `${maker}(${stringLiteral(locale)}${isPlain ? '' : `, ${literal(options)}`})`;
    const name = formatName({ kind, options });
    imports.add(`import { ${maker} } from '@errdex/runtime';\n`);
    statements.add(`const ${name} = /* @__PURE__ */ ${call};\n`);
    return name;
  };
  return {
    number: (options) => define('number', options),
    date: (options) => define('date', options),
    imports,
    statements,
  };
}

/** A name that says all of the options, so that messages agree on it without knowing each other. */
function formatName({ kind, options }: { kind: string; options: object }): string {
  return [kind, ...Object.entries(options).flat().map(String)]
    .join('_')
    .replaceAll(/\W/g, (char) => `$${char.charCodeAt(0).toString(16)}`);
}
