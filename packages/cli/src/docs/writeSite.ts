import { resolve } from 'node:path';
import { writeTree } from '@errdex/codegen';
import { exportSite } from '@errdex/docs';
import { phrasesOf } from '../phrases/language.ts';
import type { BuiltSite, SiteBuild } from './buildSite.ts';
import { readSource } from './catalogSource.ts';
import { siteOptions } from './siteOptions.ts';

/** Reads a catalogue and writes its site; throws `WrongUse`. */
export async function writeSite({
  source,
  values,
  address,
  out,
  context: { cwd, language },
}: SiteBuild): Promise<BuiltSite> {
  const context = { cwd, language, phrases: phrasesOf[language] };
  const { catalog, diagnostics } = await readSource({ source, context });
  if (catalog === undefined) return { diagnostics, problems: [] };
  const options = siteOptions({ values, catalog, address, context });
  const files = [...exportSite(catalog, options)];
  const { report, problems } = writeTree({ out, folder: resolve(cwd, out), files });
  if (report === undefined) return { diagnostics, problems };
  const { written, removed, unchanged } = report;
  const counts = {
    written: written.length,
    removed: removed.length,
    unchanged: unchanged.length,
  };
  return { diagnostics, problems, counts };
}
