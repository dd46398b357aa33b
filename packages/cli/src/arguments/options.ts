/** An option as a command declares it. */
export type OptionDefinition =
  | { readonly kind: 'flag'; readonly short?: string }
  | { readonly kind: 'value'; readonly placeholder: string; readonly values?: readonly string[] };
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

export type Format = 'pretty' | 'json' | 'github';
export type DiffFormat = Format | 'markdown';

/** The options that a command gets, by its name. */
export interface OptionValues {
  readonly init: CommonOptions;
  readonly check: CatalogOptions & FormatOptions;
  readonly generate: ConfigOptions &
    FormatOptions & { readonly check?: true; readonly watch?: true };
  readonly explain: CatalogOptions & { readonly json?: true };
  readonly lock: CatalogOptions & FormatOptions;
  readonly diff: CatalogOptions & { readonly format?: DiffFormat; readonly rules?: true };
  readonly changeset: CatalogOptions & {
    readonly check?: true;
    readonly since?: string;
    readonly changes?: string;
  };
  readonly translations: CatalogOptions &
    LocaleOptions & { readonly badge?: string; readonly json?: true };
  readonly 'translations export': CatalogOptions & LocaleOptions & { readonly out?: string };
  readonly 'translations import': CatalogOptions;
  readonly diagnostics: CommonOptions;
  readonly 'docs build': SiteValues & FormatOptions & { readonly out?: string };
  readonly 'docs serve': SiteValues & ServerOptions;
  readonly 'docs dev': SiteValues & ServerOptions;
}
export type CommandName = keyof OptionValues;

interface CommonOptions {
  readonly lang?: string;
  readonly help?: true;
}
interface ConfigOptions extends CommonOptions {
  readonly config?: string;
}
interface CatalogOptions extends ConfigOptions {
  readonly catalog?: string;
}
interface LocaleOptions {
  readonly locale?: string;
}
interface FormatOptions {
  readonly format?: Format;
}
/** What a docs site is made of. */
export interface SiteValues extends CatalogOptions {
  readonly guides?: string;
  readonly changes?: string;
  readonly package?: string;
  readonly url?: string;
}
/** Where a docs site is served. */
export interface ServerOptions {
  readonly port?: string;
  readonly host?: string;
}

/** A definition for each option, so that none is declared and not read, or read and not declared. */
type DefinitionsOf<Values> = {
  readonly [Name in keyof Values]-?: Extract<
    OptionDefinition,
    { kind: Values[Name] extends true | undefined ? 'flag' : 'value' }
  >;
};

const lang = { kind: 'value', placeholder: 'en|zh', values: ['en', 'zh'] } as const;
const help = { kind: 'flag', short: 'h' } as const;
const file = { kind: 'value', placeholder: 'FILE' } as const;
const locale = { kind: 'value', placeholder: 'LOCALE' } as const;
const config = file;
const catalog = { kind: 'value', placeholder: 'DIR' } as const;
const format = {
  kind: 'value',
  placeholder: 'pretty|json|github',
  values: ['pretty', 'json', 'github'],
} as const;
const flag = { kind: 'flag' } as const;
const catalogOrFile = { kind: 'value', placeholder: 'DIR|FILE' } as const;
const site = {
  catalog: catalogOrFile,
  config,
  guides: { kind: 'value', placeholder: 'DIR' },
  changes: { kind: 'value', placeholder: 'FILE' },
  package: { kind: 'value', placeholder: 'NAME' },
  url: { kind: 'value', placeholder: 'URL' },
} as const;
const server = {
  port: { kind: 'value', placeholder: 'PORT' },
  host: { kind: 'value', placeholder: 'HOST' },
} as const;

/** The options of every command, in the order in which its help lists them. */
export const options: { readonly [Name in CommandName]: DefinitionsOf<OptionValues[Name]> } = {
  init: { lang, help },
  check: { catalog, config, format, lang, help },
  generate: { check: flag, watch: flag, config, format, lang, help },
  explain: {
    json: flag,
    catalog: catalogOrFile,
    config,
    // Any locale of the catalogue will do.
    lang: { kind: 'value', placeholder: 'en|zh' },
    help,
  },
  lock: { catalog, config, format, lang, help },
  diff: {
    catalog,
    config,
    format: {
      kind: 'value',
      placeholder: 'pretty|json|markdown|github',
      values: ['pretty', 'json', 'markdown', 'github'],
    },
    rules: flag,
    lang,
    help,
  },
  changeset: {
    check: flag,
    since: { kind: 'value', placeholder: 'REV|DIR|FILE' },
    changes: { kind: 'value', placeholder: 'FILE' },
    catalog,
    config,
    lang,
    help,
  },
  translations: { locale, badge: file, json: flag, catalog, config, lang, help },
  'translations export': { locale, out: file, catalog, config, lang, help },
  'translations import': { catalog, config, lang, help },
  diagnostics: { lang, help },
  'docs build': { out: { kind: 'value', placeholder: 'DIR' }, ...site, format, lang, help },
  'docs serve': { ...server, ...site, lang, help },
  'docs dev': { ...server, ...site, lang, help },
};

export const commandNames: readonly CommandName[] = Object.keys(options) as CommandName[];

/** The commands whose first word this is and that have a second. */
export function commandsOf(word: string): readonly CommandName[] {
  return commandNames.filter((name) => name.startsWith(`${word} `));
}

/** Options that work without a command. */
export const rootOptions: OptionDefinitions = {
  version: { kind: 'flag', short: 'v' },
  lang,
  help,
};
