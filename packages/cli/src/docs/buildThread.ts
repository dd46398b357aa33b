// Run in a thread of its own: reads a catalogue, and makes the files of its site.
import { on } from 'node:events';
import module from 'node:module';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { WrongUse } from '../wrongUse.ts';
import type { SiteBuild } from './buildSite.ts';
import type { ReadMessage } from './siteThread.ts';

// Every thread enables it for itself.
module.enableCompileCache?.();

const { batchSize } = await import('@errdex/codegen/tree');
const { readSite } = await import('./readSite.ts');

/** Batches that may wait for being written. */
const ahead = 4;

const port = parentPort as MessagePort;
const messages = on(port, 'message');
const post = (message: ReadMessage): void => port.postMessage(message);

try {
  const { diagnostics, files } = await readSite(workerData as SiteBuild);
  post({ kind: 'read', site: { diagnostics, files: files?.paths } });
  const free = Array.from({ length: ahead }, () => new ArrayBuffer(batchSize));
  for await (const [message] of messages as AsyncIterable<[readonly string[] | ArrayBuffer]>) {
    if (message instanceof ArrayBuffer) {
      free.push(message);
      continue;
    }
    for (const batch of files?.make(message) ?? []) {
      const buffer = free.pop() ?? ((await messages.next()).value?.[0] as ArrayBuffer);
      const bytes = new Uint8Array(buffer, 0, batch.bytes.length);
      bytes.set(batch.bytes);
      port.postMessage({ ...batch, bytes }, [buffer]);
    }
  }
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  const { message, fix } = error;
  post({ kind: 'wrong use', error: { message, fix } });
}
