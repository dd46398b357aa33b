import type { Catalog, CatalogHead, Entry } from '@errdex/schema';
import { z, type ZodType } from 'zod';
import { createPieceEncoder, type Pieces } from './pieces.ts';
import { words as english } from './problems/words.en.ts';
import { words as chinese } from './problems/words.zh.ts';
import { fillTemplates, listPieces, type Templates } from './template.ts';

/** The files of one generator: posix path relative to its folder → contents (UTF-8, LF). */
export type FileMap = ReadonlyMap<string, string>;

/** A pure function from the IR to files, with its options already applied. */
export interface Generator {
  /** Kebab-case; names the generator in problems and reports. */
  readonly name: string;
  /** As declared by `defineGenerator`. */
  readonly version?: string;
  /** The validated options. */
  readonly options?: unknown;
  /** Throws only on a bug: the IR it is given is valid. */
  generate(catalog: Catalog): FileMap;
  /** The same in steps, of a generator that looks at one entry at a time. */
  readonly byEntry?: EntryGenerator;
}

/** A generator in two steps, so that a run need only look at the entries that changed. */
export interface EntryGenerator {
  /** What one entry adds to the files. */
  pieces(input: { readonly entry: Entry; readonly head: CatalogHead }): Pieces;
  /** The files, with slots for the pieces. */
  templates(head: CatalogHead): Templates;
}

/** What `defineGenerator` takes: either `generate`, or `entry` and `files`. */
export type GeneratorDefinition<Options, Input> = DefinitionBase<Options, Input> &
  (WholeDefinition<Options> | EntryDefinition<Options>);

interface DefinitionBase<Options, Input> {
  readonly name: string;
  /** Validates the options; without it the generator takes none. */
  readonly options?: ZodType<Options, Input>;
  /**
   * Promises that the same version, options and catalogue always give the same files, so that a run
   * may skip what none of them changed. Without it the generator always runs, on all entries.
   */
  readonly version?: string;
}

interface WholeDefinition<Options> {
  generate(input: { readonly catalog: Catalog; readonly options: Options }): FileMap;
}

interface EntryDefinition<Options> {
  /** What an entry adds to the files; it sees no other entry, so a change to one is work for one. */
  entry(input: {
    readonly entry: Entry;
    readonly head: CatalogHead;
    readonly options: Options;
  }): Pieces;
  /** The files, with slots that the entries' pieces fill in the catalogue's order. */
  files(input: { readonly head: CatalogHead; readonly options: Options }): Templates;
}

/** Thrown when a generator is made with options that its schema refuses. */
export class GeneratorOptionsError extends Error {
  override readonly name = 'GeneratorOptionsError';
  readonly generator: string;
  /** One line per finding: the option's path, then what is wrong with it. */
  readonly findings: readonly string[];
  /** The message for Chinese readers. */
  readonly zh: { readonly message: string };

  constructor({
    generator,
    findings,
    zh = findings,
  }: {
    generator: string;
    findings: readonly string[];
    /** The findings for Chinese readers. */
    zh?: readonly string[];
  }) {
    super(english.optionsRefused(generator, listed(findings)));
    this.generator = generator;
    this.findings = findings;
    this.zh = { message: chinese.optionsRefused(generator, listed(zh)) };
  }
}

function listed(findings: readonly string[]): string {
  return findings.map((finding) => `  - ${finding}\n`).join('');
}

/**
 * Declares a generator. The result is called with options in a configuration and makes a
 * `Generator`; it throws `GeneratorOptionsError` when the options do not fit the schema.
 */
export function defineGenerator<Options = undefined, Input = Options>(
  definition: GeneratorDefinition<Options, Input>,
): (options?: Input) => Generator {
  const { name, version } = definition;
  return (input) => {
    const options = readOptions(definition, input);
    const base = {
      name,
      ...(version === undefined ? {} : { version }),
      ...(options === undefined ? {} : { options }),
    };
    if ('generate' in definition) {
      return { ...base, generate: (catalog) => definition.generate({ catalog, options }) };
    }
    const byEntry: EntryGenerator = {
      pieces: ({ entry, head }) => definition.entry({ entry, head, options }),
      templates: (head) => definition.files({ head, options }),
    };
    const generate = (catalog: Catalog): FileMap => generateWhole({ byEntry, catalog });
    return { ...base, generate, byEntry };
  };
}

function generateWhole({
  byEntry,
  catalog,
}: {
  byEntry: EntryGenerator;
  catalog: Catalog;
}): FileMap {
  const { entries, ...head } = catalog;
  const { slots, encode } = createPieceEncoder();
  const pieces = entries.map((entry) => encode(byEntry.pieces({ entry, head })));
  const lists = listPieces({ slots, pieces });
  const files = fillTemplates({ templates: byEntry.templates(head), lists });
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString()]));
}

function readOptions<Options, Input>(
  { name, options: schema }: GeneratorDefinition<Options, Input>,
  input: Input | undefined,
): Options {
  if (schema === undefined) {
    if (input === undefined) return undefined as Options;
    throw new GeneratorOptionsError({
      generator: name,
      findings: [english.optionsNone()],
      zh: [chinese.optionsNone()],
    });
  }
  // Options are objects: leaving them out means leaving out each of them.
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  const inChinese = schema.safeParse(input ?? {}, { error: z.locales.zhCN().localeError });
  throw new GeneratorOptionsError({
    generator: name,
    findings: findingsOf(result.error),
    zh: findingsOf(inChinese.error ?? result.error),
  });
}

function findingsOf({ issues }: z.ZodError): readonly string[] {
  return issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
}
