import type { Catalog } from '@errdex/schema';
import type { ZodType } from 'zod';

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
}

/** What `defineGenerator` takes. */
export interface GeneratorDefinition<Options, Input> {
  readonly name: string;
  /** Validates the options; without it the generator takes none. */
  readonly options?: ZodType<Options, Input>;
  /**
   * Promises that the same version, options and catalogue always give the same files, so that a
   * run in which none of them changed may skip the generator. Without it the generator always runs.
   */
  readonly version?: string;
  generate(input: { readonly catalog: Catalog; readonly options: Options }): FileMap;
}

/** Thrown when a generator is made with options that its schema refuses. */
export class GeneratorOptionsError extends Error {
  override readonly name = 'GeneratorOptionsError';
  readonly generator: string;
  /** One line per finding: the option's path, then what is wrong with it. */
  readonly findings: readonly string[];

  constructor({ generator, findings }: { generator: string; findings: readonly string[] }) {
    super(
      `The generator \`${generator}\` does not accept its options:\n` +
        findings.map((finding) => `  - ${finding}\n`).join('') +
        `Correct them where \`${generator}(…)\` is called in errdex.config.ts.`,
    );
    this.generator = generator;
    this.findings = findings;
  }
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
    return {
      name,
      ...(version === undefined ? {} : { version }),
      ...(options === undefined ? {} : { options }),
      generate: (catalog) => definition.generate({ catalog, options }),
    };
  };
}

function readOptions<Options, Input>(
  { name, options: schema }: GeneratorDefinition<Options, Input>,
  input: Input | undefined,
): Options {
  if (schema === undefined) {
    if (input === undefined) return undefined as Options;
    throw new GeneratorOptionsError({ generator: name, findings: ['It takes no options.'] });
  }
  // Options are objects: leaving them out means leaving out each of them.
  const result = schema.safeParse(input ?? {});
  if (result.success) return result.data;
  const findings = result.error.issues.map((issue) =>
    issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`,
  );
  throw new GeneratorOptionsError({ generator: name, findings });
}
