import { resolve } from 'node:path';
import type { Catalog } from '@errdex/schema';
import type { Config } from '../config.ts';
import type { Generator } from '../generator.ts';
import type { Problem } from '../problem.ts';
import type { Output } from '../writer/plan.ts';

/** Runs every generator; one that throws or returns no file map is a problem, not an exception. */
export function runGenerators({
  config,
  configDir,
  catalog,
}: {
  readonly config: Config;
  readonly configDir: string;
  readonly catalog: Catalog;
}): { readonly outputs: readonly Output[]; readonly problems: readonly Problem[] } {
  const outputs: Output[] = [];
  const problems: Problem[] = [];
  for (const { generator, out } of config.generate) {
    try {
      const files: unknown = generator.generate(catalog);
      const fault = fileMapFault(files);
      if (fault === undefined) {
        const folder = resolve(configDir, out);
        outputs.push({ generator: generator.name, out, folder, files: files as Output['files'] });
      } else problems.push(failure({ generator, message: fault }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(failure({ generator, message: `It threw: ${message}` }));
    }
  }
  return { outputs, problems };
}

function fileMapFault(files: unknown): string | undefined {
  if (files instanceof Promise) {
    // Its failure is part of this one; left alone, it would end the process.
    files.catch(() => {});
    return 'It returned a Promise; `generate` is synchronous.';
  }
  if (!(files instanceof Map)) return 'It returned no Map of file names and contents.';
  for (const [name, text] of files as ReadonlyMap<unknown, unknown>) {
    if (typeof name !== 'string') return 'It returned a file whose name is not a string.';
    if (typeof text !== 'string') return `It returned \`${name}\` without a text.`;
  }
  return undefined;
}

function failure({ generator, message }: { generator: Generator; message: string }): Problem {
  return {
    kind: 'generator-failed',
    file: generator.name,
    message: `The generator \`${generator.name}\` failed. ${message}`,
    fix: 'Nothing was written. This is a mistake in the generator: report it to its author.',
  };
}
