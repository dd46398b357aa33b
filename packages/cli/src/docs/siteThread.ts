import { on } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FileBatch, FileSource } from '@errdex/codegen/tree';
import { WrongUse } from '../wrongUse.ts';
import type { SiteBuild } from './buildSite.ts';
import type { ReadSite } from './readSite.ts';

/**
 * What the thread posts first. When it is then posted paths, it posts batches of their files, and
 * takes back the buffers of those that are done with.
 */
export type ReadMessage =
  | { readonly kind: 'read'; readonly site: ReadSite<readonly string[]> }
  | { readonly kind: 'wrong use'; readonly error: Pick<WrongUse, 'message' | 'fix'> };

interface SiteThread {
  /** Throws `WrongUse`. */
  readonly read: () => Promise<ReadSite<FileSource>>;
  readonly stop: () => Promise<unknown>;
}

/** What may be garbage before it is collected, of what is in use. */
const mostGarbage = '--heap-growing-percent=15';
/** MB for what was made last; the pages of one entry come and go in far less. */
const newest = 24;
/** What was made last gets no more room than it has. */
const noGrowth = '--semi-space-growth-factor=1';

/**
 * Starts a thread that reads a large catalogue and makes its site, while this one writes the files.
 * Left to itself, the engine keeps more garbage than the catalogue takes; a thread can be told.
 */
export function startSiteThread(build: SiteBuild): SiteThread {
  setFlagsFromString(mostGarbage);
  const worker = new Worker(new URL('./buildThread.js', import.meta.url), {
    workerData: build,
    resourceLimits: { maxYoungGenerationSizeMb: newest },
  });
  const messages = on(worker, 'message');
  const next = async (): Promise<unknown> => (await messages.next()).value?.[0];
  const make: FileSource['make'] = async function* (paths) {
    worker.postMessage(paths);
    for (let goesOn = true; goesOn;) {
      const batch = (await next()) as FileBatch;
      yield batch;
      ({ goesOn } = batch);
      const { buffer } = batch.bytes;
      worker.postMessage(buffer, [buffer]);
    }
  };
  return {
    read: async () => {
      const message = (await next()) as ReadMessage;
      if (message.kind === 'wrong use') throw new WrongUse(message.error);
      // That thread has the room that it needs by now; writing files needs hardly any.
      setFlagsFromString(noGrowth);
      const { diagnostics, files: paths } = message.site;
      return { diagnostics, files: paths && { paths, make } };
    },
    stop: () => worker.terminate(),
  };
}
