import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalog } from '@errdex/schema';
import type { Context } from '../commands/context.ts';
import { WrongUse } from '../wrongUse.ts';
import { checkCatalog, readCatalog } from './readCatalog.ts';

/**
 * Opens the catalogue that was named (a folder or a catalog.json), otherwise that of the
 * configuration in the working folder, otherwise AllTick's. Undefined when it has errors, which
 * are reported.
 */
export async function openCatalog({
  context,
  catalog,
  config,
}: {
  context: Context;
  catalog?: string;
  config?: string;
}): Promise<Catalog | undefined> {
  const { cwd, phrases } = context;
  if (catalog !== undefined) {
    const path = resolve(cwd, catalog);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) {
      throw new WrongUse({ message: phrases.config.catalogNotFound(catalog) });
    }
    if (!stats.isDirectory()) {
      const value = readCatalog({ file: path, shown: catalog, context });
      return checkCatalog({ value, shown: catalog, context });
    }
    return compileCatalog({ root: path, context });
  }
  // Cheaper than loading the configuration's loader to learn that there is none.
  const { findConfig } = await import('../config/findConfig.ts');
  if (findConfig({ cwd, file: config, phrases }) !== undefined) {
    const { catalogFolder } = await import('../config/catalogFolder.ts');
    return compileCatalog({ root: await catalogFolder({ context, config }), context });
  }
  const file = new URL(import.meta.resolve('@errdex/alltick/catalog.json'));
  return readCatalog({ file, shown: '@errdex/alltick/catalog.json', context });
}

async function compileCatalog({
  root,
  context,
}: {
  root: string;
  context: Context;
}): Promise<Catalog | undefined> {
  const { compile } = await import('@errdex/schema');
  const { report } = await import('../diagnostics/report.ts');
  const { catalog, diagnostics } = compile({ root });
  if (catalog === undefined) report({ context, root, diagnostics });
  return catalog;
}
