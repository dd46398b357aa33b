import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileSource, Problem, TreeReport } from '@errdex/codegen/tree';
import type { Diagnostic } from '@errdex/schema';
import type { SiteValues } from '../arguments/options.ts';
import type { ReadingContext } from '../commands/context.ts';
import type { CatalogSource } from './catalogSource.ts';
import type { ReadSite } from './readSite.ts';

/** What a site is built of; plain data, since a thread is given it. */
export interface SiteBuild {
  readonly source: CatalogSource;
  readonly values: SiteValues;
  /** Where the site is found when no option says so. */
  readonly address: string;
  /** The folder as the user spells it. */
  readonly out: string;
  readonly context: Omit<ReadingContext, 'phrases'>;
}

/** What building did. Without counts, nothing was written. */
export interface BuiltSite {
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
  /** How many files. */
  readonly counts?: Readonly<Record<keyof TreeReport, number>>;
}

/** A catalog.json of more bytes than this is given a thread; starting one takes a tenth of a second. */
const large = 4 << 20;

/** Reads a catalogue and writes its site; throws `WrongUse`. */
export async function buildSite(build: SiteBuild): Promise<BuiltSite> {
  const { source } = build;
  if (source.kind === 'folder' || statSync(source.path).size <= large) {
    const { readSite } = await import('./readSite.ts');
    return writeSite({ build, site: await readSite(build) });
  }
  const { startSiteThread } = await import('./siteThread.ts');
  const { read, stop } = startSiteThread(build);
  try {
    return await writeSite({ build, site: await read() });
  } finally {
    await stop();
  }
}

async function writeSite({
  build: { out, context },
  site: { diagnostics, files: source },
}: {
  build: SiteBuild;
  site: ReadSite<FileSource>;
}): Promise<BuiltSite> {
  if (source === undefined) return { diagnostics, problems: [] };
  const { writeTree } = await import('@errdex/codegen/tree');
  const folder = resolve(context.cwd, out);
  const { report, problems } = await writeTree({ out, folder, source });
  if (report === undefined) return { diagnostics, problems };
  const { written, removed, unchanged } = report;
  const counts = {
    written: written.length,
    removed: removed.length,
    unchanged: unchanged.length,
  };
  return { diagnostics, problems, counts };
}
