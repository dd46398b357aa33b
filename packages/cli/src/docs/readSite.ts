import { createFileSource, type SyncFileSource } from '@errdex/codegen/tree';
import { exportSite } from '@errdex/docs';
import type { Diagnostic } from '@errdex/schema';
import { phrasesOf } from '../phrases/language.ts';
import type { SiteBuild } from './buildSite.ts';
import { readSource } from './catalogSource.ts';
import { siteOptions } from './siteOptions.ts';

/** What reading a catalogue for its site gave. */
export interface ReadSite<Source> {
  readonly diagnostics: readonly Diagnostic[];
  /** The files of the site; undefined when there are errors among the diagnostics. */
  readonly files: Source | undefined;
}

/** Reads a catalogue for its site, of which no page is made yet; throws `WrongUse`. */
export async function readSite({
  source,
  values,
  address,
  context: { cwd, language },
}: SiteBuild): Promise<ReadSite<SyncFileSource>> {
  const context = { cwd, language, phrases: phrasesOf[language] };
  const { catalog, diagnostics } = await readSource({ source, context });
  if (catalog === undefined) return { diagnostics, files: undefined };
  const options = siteOptions({ values, catalog, address, context });
  return { diagnostics, files: createFileSource([...exportSite(catalog, options)]) };
}
