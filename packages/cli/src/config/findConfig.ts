import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

/** The names of a configuration, the first that is there counts. */
export const configNames: readonly string[] = [
  'errdex.config.ts',
  'errdex.config.mjs',
  'errdex.config.js',
];

/** The configuration in a folder, or the file that was named; undefined when there is none. */
export function findConfig({
  cwd,
  file,
  phrases,
}: {
  cwd: string;
  file?: string | undefined;
  phrases: Phrases;
}): string | undefined {
  if (file === undefined) return configNames.map((name) => join(cwd, name)).find(existsSync);
  const named = resolve(cwd, file);
  if (existsSync(named)) return named;
  throw new WrongUse({ message: phrases.config.notFound(file) });
}
