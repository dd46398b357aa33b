import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

/** The catalogue's folder, absolute: the one that was named, otherwise the configuration's. */
export async function catalogFolder({
  cwd,
  catalog,
  config: file,
  phrases,
}: {
  cwd: string;
  catalog?: string | undefined;
  config?: string | undefined;
  phrases: Phrases;
}): Promise<string> {
  if (catalog === undefined) {
    const { loadConfig } = await import('./loadConfig.ts');
    const { config, configDir } = await loadConfig({ cwd, file, phrases });
    return resolve(configDir, config.catalog);
  }
  const folder = resolve(cwd, catalog);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new WrongUse({ message: phrases.config.catalogNotFound(catalog) });
}
