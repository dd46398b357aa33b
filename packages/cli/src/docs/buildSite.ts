import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Problem, TreeReport } from '@errdex/codegen';
import type { Diagnostic } from '@errdex/schema';
import type { SiteValues } from '../arguments/options.ts';
import type { ReadingContext } from '../commands/context.ts';
import { WrongUse } from '../wrongUse.ts';
import type { CatalogSource } from './catalogSource.ts';

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

/** What the thread posts once. */
export type BuildMessage =
  | { readonly kind: 'built'; readonly site: BuiltSite }
  | { readonly kind: 'wrong use'; readonly error: Pick<WrongUse, 'message' | 'fix'> };

/** A catalog.json of more bytes than this is given a thread; starting one takes a tenth of a second. */
const large = 4 << 20;
/** What may be garbage before it is collected, of what is in use. */
const mostGarbage = '--heap-growing-percent=30';
/** MB for what was made last; the pages of one entry come and go in far less. */
const newest = 24;

/** Reads a catalogue and writes its site; throws `WrongUse`. */
export async function buildSite(build: SiteBuild): Promise<BuiltSite> {
  const { source } = build;
  if (source.kind === 'file' && statSync(source.path).size > large) return buildInThread(build);
  const { writeSite } = await import('./writeSite.ts');
  return writeSite(build);
}

/** Left to itself, the engine keeps more garbage than a large catalogue takes; a thread can be told. */
async function buildInThread(build: SiteBuild): Promise<BuiltSite> {
  setFlagsFromString(mostGarbage);
  const worker = new Worker(new URL('./buildThread.js', import.meta.url), {
    workerData: build,
    resourceLimits: { maxYoungGenerationSizeMb: newest },
  });
  const message = await new Promise<BuildMessage>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if (message.kind === 'wrong use') throw new WrongUse(message.error);
  return message.site;
}
