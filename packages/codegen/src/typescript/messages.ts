import type { CatalogHead, Entry, Locale } from '@errdex/schema';
import type { Pieces } from '../pieces.ts';
import type { Template } from '../template.ts';
import { compileMessage } from './compileMessage.ts';
import { emitModule, header } from './emit.ts';
import { createFormats } from './formats.ts';
import { stringLiteral } from './literal.ts';

/**
 * `messages/<locale>.js`: a function per entry, and `message` for whatever has an entry. Names of
 * entries are upper case and may be those of globals, so the module refers to imports alone. It is
 * JavaScript because TypeScript would take longer to read it than all the rest.
 */
export function messagesFile({ head, locale }: { head: CatalogHead; locale: Locale }): Template {
  return [
    `${header(head.id)}\n`,
    { slot: `${locale} imports`, distinct: true },
    '\n',
    { slot: `${locale} formats`, distinct: true },
    { slot: `${locale} function` },
    '\nconst messages = {\n',
    { slot: 'message member' },
    `};

export function message(known) {
  return messages[known.entry.name](known.params);
}
`,
  ];
}

/** `messages/functions.d.ts`: the types of these modules, which are the same in every locale. */
export function messageTypesFile({ id }: CatalogHead): Template {
  return emitModule({
    catalogId: id,
    imports: [{ from: '../names.js', typeOnly: true, names: ['EntryName', 'ErrorParams'] }],
    body: [
      { slot: 'message type' },
      `
/** The message of an outcome that has an entry, or of a coded error. */
export function message(known: {
  readonly entry: { readonly name: EntryName };
  readonly params: object;
}): string;`,
    ],
  });
}

/** `messages/<locale>.d.ts`. */
export function localeTypesFile({ id }: CatalogHead): Template {
  return emitModule({ catalogId: id, exports: [{ from: './functions.js', names: [] }] });
}

/** What one entry adds to them. */
export function emitMessages({ entry, head }: { entry: Entry; head: CatalogHead }): Pieces {
  const { name, params } = entry;
  const rules = new Set<string>();
  const pieces: Record<string, string | readonly string[]> = {
    'message member': `  ${name},\n`,
    'message type': `export function ${name}(${
      params.length === 0 ? '' : `params: ErrorParams[${stringLiteral(name)}]`
    }): string;\n`,
  };
  for (const locale of head.locales) {
    const formats = createFormats(locale);
    const parts = entry.text[locale]?.message.parts ?? [];
    const compiled = compileMessage({ parts, locale, formats });
    for (const code of compiled.rules.values()) rules.add(`\n\n${code}`);
    pieces[`${locale} imports`] = [
      ...formats.imports,
      ...[...compiled.rules.keys()].map((rule) => `import { ${rule} } from './plurals.js';\n`),
    ];
    pieces[`${locale} formats`] = [...formats.statements];
    pieces[`${locale} function`] =
      `export function ${name}(${compiled.usesParams ? 'p' : ''}) {\n${compiled.body}}\n`;
  }
  return { ...pieces, 'plural rule': [...rules] };
}
