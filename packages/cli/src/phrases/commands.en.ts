/** The options of all commands, as the help tells them, in English. */
export const options = {
  out: 'The folder to write into; it holds nothing else.',
  guides: 'A folder of guides, one Markdown file each and per locale: <name>.<locale>.md.',
  changes:
    'A JSON file of what changed after each version: changeset records it, docs show it on their page of changes.',
  package: 'The package that examples in TypeScript import from.',
  url: 'Where the site will be found, with its folder.',
  port: 'The port to serve on; from PORT, or 4870 otherwise. 0 takes any that is free.',
  host: 'The address to listen at; this machine alone otherwise.',
  catalog: 'The catalog, in place of the configuration’s.',
  config: 'The configuration; errdex.config.ts, .mjs or .js in this folder otherwise.',
  format: 'How to print what is found; pretty otherwise.',
  locale: 'A locale of the catalog.',
  badge: 'Write how much is translated as an SVG badge.',
  'translations export --out': 'The XLIFF file to write.',
  check: 'Only compare, and end with 1 when something is to be written; write nothing.',
  watch: 'Stay, and generate again whenever the catalog changes.',
  since: 'What was released last, as errdex diff names a side; found by tag or version otherwise.',
  json: 'Print JSON for programs.',
  rules: 'Print the rules by which changes are classified.',
  lang: 'The language of the output; from LC_ALL, LC_MESSAGES or LANG otherwise.',
  help: 'Print this help.',
  version: 'Print the version.',
};

/** The commands, as the help tells them, in English. */
export const commands = {
  init: {
    summary: 'Start a small catalog of your own that generates at once.',
    argument: '[dir]',
    details:
      'Writes into dir, or this folder. Files that are there already are never changed. Texts are written first in the language of the output, and translated into the other.',
    examples: ['errdex init', 'errdex init packages/errors'] as readonly string[],
  },
  check: {
    summary: 'Check the catalog and print everything that is wrong with it.',
    argument: '',
    details: '',
    examples: [
      'errdex check',
      'errdex check --catalog catalog --format github',
    ] as readonly string[],
  },
  generate: {
    summary: 'Write the files that the configuration’s generators make.',
    argument: '',
    details: 'With an error in the catalog nothing is written. Unchanged files are not touched.',
    examples: [
      'errdex generate',
      'errdex generate --check',
      'errdex generate --watch',
    ] as readonly string[],
  },
  explain: {
    summary: 'Say what a code, a name, a wire message or a whole response means.',
    argument: '<code | name | text | JSON | ->',
    details:
      'Looks into --catalog (a folder or a catalog.json), otherwise the configuration’s catalog, otherwise the AllTick catalog that comes along. A lone - reads standard input.',
    examples: [
      'errdex explain 606',
      'errdex explain TOKEN_INVALID --lang zh',
      'errdex explain too many requests',
      `errdex explain '{"ret":401,"msg":"token invalid"}'`,
      'curl -i https://… | errdex explain -',
    ] as readonly string[],
  },
  lock: {
    summary: 'Record in catalog.lock what is new in the catalog.',
    argument: '',
    details:
      'The lock keeps published names and codes: removing, renumbering or reusing one is an error from then on. Commit it.',
    examples: ['errdex lock'] as readonly string[],
  },
  diff: {
    summary: 'Say what changed between two catalogs, and what each change asks of the version.',
    argument: '<old> [<new>]',
    details:
      'Each side is a folder, a catalog.json, a package’s .tgz, or a git revision such as HEAD~3, a tag, or v1.0.0:catalog; new is the working tree’s catalog otherwise. Exit code 1 means that something forbidden was done.',
    examples: [
      'errdex diff HEAD~3',
      'errdex diff v1.0.0 HEAD --format markdown',
      'errdex diff my-api-1.0.0.tgz catalog',
      'errdex diff --rules',
    ] as readonly string[],
  },
  changeset: {
    summary: 'Write a changeset for what changed in the catalog since the last release.',
    argument: '',
    details:
      'For every package that holds the catalog or what is generated from it, with the bump that the changes ask for. The last release is the tag `<name>@<version>` or `v<version>` of the catalog’s package, otherwise the commit that gave it its version. With --check, ends with 1 when the pending changesets say less than the changes do.',
    examples: [
      'errdex changeset',
      'errdex changeset --check',
      'errdex changeset --since v1.0.0',
    ] as readonly string[],
  },
  'docs build': {
    summary: 'Write the catalog’s docs site as files, for any host.',
    argument: '',
    details:
      'A page for every code in every language, limits, a decoder, search, feeds, and all of it as Markdown. Only files that changed are written.',
    examples: [
      'errdex docs build --out site --url https://codes.example.com/',
      'errdex docs build --catalog catalog.json --guides guides --out site',
    ] as readonly string[],
  },
  'docs serve': {
    summary: 'Serve the catalog’s docs site, with answers to ?ask= and an MCP endpoint.',
    argument: '',
    details: '',
    examples: ['errdex docs serve', 'errdex docs serve --port 8080'] as readonly string[],
  },
  'docs dev': {
    summary: 'Serve the docs site while the catalog is written; pages reload by themselves.',
    argument: '',
    details: 'While the catalog has errors, pages show them.',
    examples: ['errdex docs dev', 'errdex docs dev --guides guides'] as readonly string[],
  },
  translations: {
    summary: 'Say how much is translated into each locale, and what is missing or stale.',
    argument: '',
    details:
      'A translation is stale when its source text has changed since. Percents count texts that are translated and not stale.',
    examples: [
      'errdex translations',
      'errdex translations --locale en --badge translations.svg',
    ] as readonly string[],
  },
  'translations export': {
    summary: 'Write the texts of a locale for translators, as XLIFF 2.0.',
    argument: '',
    details:
      'Params, code spans and links are codes that a translator’s tool protects. Each case of a plural or select is a text of its own: the cases that the locale needs, whatever those of the source are.',
    examples: ['errdex translations export --locale en --out en.xlf'] as readonly string[],
  },
  'translations import': {
    summary: 'Put translations from an XLIFF file into the catalog.',
    argument: '<file>',
    details:
      'Changes nothing but the texts, and nothing at all while one changes the params, codes or links of its source. A translation of which every text is done is no longer stale.',
    examples: ['errdex translations import en.xlf'] as readonly string[],
  },
  diagnostics: {
    summary: 'Say what a diagnostic means and what to do about it; list all without an id.',
    argument: '[id]',
    details: '',
    examples: ['errdex diagnostics', 'errdex diagnostics ambiguous-match'] as readonly string[],
  },
};
