import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Context } from '../commands/context.ts';
import { WrongUse } from '../wrongUse.ts';

/** The catalogue's folder, absolute: the one that was named, otherwise the configuration's. */
export async function catalogFolder({
  context,
  catalog,
  config: file,
}: {
  context: Context;
  catalog?: string | undefined;
  config?: string | undefined;
}): Promise<string> {
  if (catalog === undefined) {
    const { loadConfig } = await import('./loadConfig.ts');
    const { config, configDir } = await loadConfig({ context, file });
    return resolve(configDir, config.catalog);
  }
  const { cwd, phrases } = context;
  const folder = resolve(cwd, catalog);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new WrongUse({ message: phrases.config.catalogNotFound(catalog) });
}
