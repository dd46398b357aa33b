import { Worker } from 'node:worker_threads';
import type { Output } from './output.ts';
import { writeNow } from './output.ts';

/** What the thread is given: the words, and a cell that it sets to 1 once it has shown a line. */
export interface ProgressData {
  readonly text: string;
  readonly shown: Int32Array<SharedArrayBuffer>;
}

/**
 * Does some work; on a terminal, a line with the seconds gone by appears when it takes longer than
 * one. The line comes from a thread of its own, since the work holds the event loop.
 */
export async function withProgress<T>({
  output,
  text,
  work,
}: {
  output: Output;
  text: string;
  work: () => T | Promise<T>;
}): Promise<T> {
  if (!output.interactive) return work();
  const shown = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ProgressData = { text, shown };
  const worker = new Worker(new URL('./progressThread.js', import.meta.url), { workerData });
  worker.unref();
  try {
    return await work();
  } finally {
    await worker.terminate();
    if (Atomics.load(shown, 0) === 1) writeNow('\r\u001b[2K');
  }
}
