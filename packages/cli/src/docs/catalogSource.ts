import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalog, Diagnostic } from '@errdex/schema';
import { catalogFolder } from '../config/catalogFolder.ts';
import type { Context, ReadingContext } from '../commands/context.ts';
import { checkCatalog, readCatalog } from '../explain/readCatalog.ts';
import { WrongUse } from '../wrongUse.ts';

/** Where a site's catalogue comes from; paths are absolute. */
export type CatalogSource =
  | { readonly kind: 'folder'; readonly root: string }
  /** A catalog.json. */
  | { readonly kind: 'file'; readonly path: string; readonly shown: string };

/** The catalogue that was named, otherwise the configuration's; throws `WrongUse` when there is none. */
export async function catalogSource({
  context,
  catalog,
  config,
}: {
  readonly context: Context;
  readonly catalog?: string | undefined;
  readonly config?: string | undefined;
}): Promise<CatalogSource> {
  if (catalog === undefined) {
    return { kind: 'folder', root: await catalogFolder({ context, config }) };
  }
  const { cwd, phrases } = context;
  const path = resolve(cwd, catalog);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new WrongUse({ message: phrases.config.catalogNotFound(catalog) });
  return stats.isDirectory()
    ? { kind: 'folder', root: path }
    : { kind: 'file', path, shown: catalog };
}

/** What reading a catalogue gave: no catalogue when there are errors among the diagnostics. */
export interface ReadCatalog {
  readonly catalog: Catalog | undefined;
  /** Paths in it are relative to the source's folder. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a catalogue anew; throws `WrongUse` for a file that is none. */
export async function readSource({
  source,
  context,
}: {
  readonly source: CatalogSource;
  readonly context: ReadingContext;
}): Promise<ReadCatalog> {
  if (source.kind === 'file') {
    const { path: file, shown } = source;
    const value = readCatalog({ file, shown, context });
    return { catalog: await checkCatalog({ value, shown, context }), diagnostics: [] };
  }
  const { compile } = await import('@errdex/schema');
  const { catalog, diagnostics } = compile({ root: source.root });
  return { catalog, diagnostics };
}
