// Run in a thread of its own: builds a site, and posts what that did.
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { WrongUse } from '../wrongUse.ts';
import type { BuildMessage, SiteBuild } from './buildSite.ts';

// Every thread enables it for itself.
module.enableCompileCache?.();

const { writeSite } = await import('./writeSite.ts');
const post = (message: BuildMessage): void => parentPort?.postMessage(message);

try {
  post({ kind: 'built', site: await writeSite(workerData as SiteBuild) });
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  const { message, fix } = error;
  post({ kind: 'wrong use', error: { message, fix } });
}
