import type { Catalog, Entry, Locale } from '@errdex/schema';
import { compileMessage } from './compileMessage.ts';
import { emitModule } from './emit.ts';
import { createFormats } from './formats.ts';
import { stringLiteral } from './literal.ts';
import type { PluralRules } from './pluralRules.ts';

interface Messages {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly plurals: PluralRules;
}

/**
 * `messages/<locale>.ts`: a function per entry, and `message` for whatever has an entry. Names of
 * entries are upper case and may be those of globals, so the module refers to imports alone.
 */
export function emitMessages({ catalog, locale, plurals }: Messages): string {
  const formats = createFormats(locale);
  const rules = new Set<string>();
  const functions = catalog.entries.map((entry) => {
    const parts = entry.text[locale]?.message.parts ?? [];
    const compiled = compileMessage({ parts, locale, formats, plurals });
    for (const rule of compiled.rules) rules.add(rule);
    return `export function ${entry.name}${emitSignature(entry, compiled.usesParams)} {\n${compiled.body}}`;
  });
  const hasParams = catalog.entries.some(({ params }) => params.length > 0);
  return emitModule({
    catalogId: catalog.id,
    // What is right for one message is right for all; checking 20,000 again and again helps nobody.
    unchecked: true,
    imports: [
      ...(formats.imports.size === 0
        ? []
        : [{ from: '@errdex/runtime', names: [...formats.imports].toSorted() }]),
      {
        from: '../names.ts',
        typeOnly: true,
        names: ['EntryName', ...(hasParams ? ['ErrorParams'] : [])],
      },
      ...(rules.size === 0 ? [] : [{ from: '../plurals.ts', names: [...rules].toSorted() }]),
    ],
    write: () =>
      `${formats.statements.map((statement) => `${statement}\n`).join('')}
${functions.join('\n')}

const messages: Readonly<Record<EntryName, (params: never) => string>> = {
${catalog.entries.map(({ name }) => `  ${name},\n`).join('')}};

/** The message of an outcome that has an entry, or of a coded error. */
export function message(known: {
  readonly entry: { readonly name: EntryName };
  readonly params: object;
}): string {
  return messages[known.entry.name](known.params as never);
}`.trimStart(),
  });
}

function emitSignature({ name, params }: Entry, usesParams: boolean): string {
  if (params.length === 0) return '(): string';
  return `(${usesParams ? 'p' : '_p'}: ErrorParams[${stringLiteral(name)}]): string`;
}
