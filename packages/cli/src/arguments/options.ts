/** An option as a command declares it. */
export type OptionDefinition =
  | { readonly kind: 'flag'; readonly short?: string }
  | { readonly kind: 'value'; readonly placeholder: string; readonly values?: readonly string[] };
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

export type Format = 'pretty' | 'json' | 'github';

/** The options that a command gets, by its name. */
export interface OptionValues {
  readonly init: CommonOptions;
  readonly check: CatalogOptions & FormatOptions;
  readonly generate: ConfigOptions &
    FormatOptions & { readonly check?: true; readonly watch?: true };
  readonly explain: CatalogOptions & { readonly json?: true };
  readonly lock: CatalogOptions & FormatOptions;
  readonly diagnostics: CommonOptions;
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
interface FormatOptions {
  readonly format?: Format;
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
const config = { kind: 'value', placeholder: 'FILE' } as const;
const catalog = { kind: 'value', placeholder: 'DIR' } as const;
const format = {
  kind: 'value',
  placeholder: 'pretty|json|github',
  values: ['pretty', 'json', 'github'],
} as const;
const flag = { kind: 'flag' } as const;

/** The options of every command, in the order in which its help lists them. */
export const options: { readonly [Name in CommandName]: DefinitionsOf<OptionValues[Name]> } = {
  init: { lang, help },
  check: { catalog, config, format, lang, help },
  generate: { check: flag, watch: flag, config, format, lang, help },
  explain: {
    json: flag,
    catalog: { kind: 'value', placeholder: 'DIR|FILE' },
    config,
    // Any locale of the catalogue will do.
    lang: { kind: 'value', placeholder: 'en|zh' },
    help,
  },
  lock: { catalog, config, format, lang, help },
  diagnostics: { lang, help },
};

export const commandNames: readonly CommandName[] = Object.keys(options) as CommandName[];

/** Options that work without a command. */
export const rootOptions: OptionDefinitions = {
  version: { kind: 'flag', short: 'v' },
  lang,
  help,
};
