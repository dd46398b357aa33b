import { workerData } from 'node:worker_threads';
import { writeNow } from './output.ts';
import type { ProgressData } from './progress.ts';

const { text, shown } = workerData as ProgressData;
const started = performance.now();

setInterval(() => {
  Atomics.store(shown, 0, 1);
  writeNow(`\r${text} ${Math.round((performance.now() - started) / 1000)} s`);
}, 1000);
