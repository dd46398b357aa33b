import { join, resolve } from 'node:path';
import { catalogFolder } from '../config/catalogFolder.ts';
import type { Context } from '../commands/context.ts';
import { shownPath } from '../sides/shownPath.ts';
import { WrongUse } from '../wrongUse.ts';
import { above, type Package, packagesOf } from './packages.ts';

const configFile = '.changeset/config.json';

/** What a changeset of a catalogue has to do with. */
export interface Places {
  /** The catalogue's folder, absolute. */
  readonly root: string;
  /** The packages that hold the catalogue, or what is generated from it. */
  readonly packages: readonly Package[];
  /** The folder `.changeset`, absolute. */
  readonly folder: string;
}

/** Finds the catalogue that was named, otherwise the configuration's, with all around it. */
export async function findPlaces({
  context,
  catalog,
  config: file,
}: {
  context: Context;
  catalog?: string | undefined;
  config?: string | undefined;
}): Promise<Places> {
  const { cwd, phrases } = context;
  const root = await catalogFolder({ context, catalog, config: file });
  const outs: string[] = [];
  if (catalog === undefined) {
    const { loadConfig } = await import('../config/loadConfig.ts');
    const { config, configDir } = await loadConfig({ context, file });
    outs.push(...config.generate.map(({ out }) => resolve(configDir, out)));
  }
  const packages = packagesOf([root, ...outs]);
  if (packages.length === 0) {
    throw new WrongUse({ message: phrases.changeset.noPackage(shownPath({ cwd, path: root })) });
  }
  const home = above({ folder: root, name: configFile });
  if (home !== undefined) return { root, packages, folder: join(home, '.changeset') };
  throw new WrongUse({
    message: phrases.changeset.noFolder,
    fix: phrases.changeset.noFolderFix,
  });
}
