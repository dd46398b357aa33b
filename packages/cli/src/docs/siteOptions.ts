import { resolve } from 'node:path';
import type { SiteOptions } from '@errdex/docs';
import type { Catalog } from '@errdex/schema';
import type { SiteValues } from '../arguments/options.ts';
import type { ReadingContext } from '../commands/context.ts';
import { WrongUse } from '../wrongUse.ts';
import { readVersionChanges } from './readVersionChanges.ts';
import { readGuides } from './readGuides.ts';

/** The path that a site is served below; throws `WrongUse` for a `--url` that is no address. */
export function siteBase({
  values: { url },
  context: { phrases },
}: {
  readonly values: SiteValues;
  readonly context: ReadingContext;
}): string {
  if (url === undefined) return '/';
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new WrongUse({ message: phrases.docs.urlInvalid(url), fix: phrases.docs.urlInvalidFix });
  }
  const { pathname } = new URL(url);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** What the options of a docs command say about its site; throws `WrongUse` where they are wrong. */
export function siteOptions({
  values,
  catalog,
  address,
  context,
}: {
  readonly values: SiteValues;
  readonly catalog: Catalog;
  /** Where the site is found when no option says so. */
  readonly address: string;
  readonly context: ReadingContext;
}): SiteOptions {
  const { url = address, guides: folder, package: packageName, changes } = values;
  const { cwd, phrases } = context;
  siteBase({ values, context });
  return {
    url,
    ...(folder !== undefined && { guides: readGuides({ folder, cwd, catalog, phrases }) }),
    ...(packageName !== undefined && { packageName }),
    ...(changes !== undefined && {
      versions: readVersionChanges({ file: resolve(cwd, changes), shown: changes, phrases }),
    }),
  };
}
