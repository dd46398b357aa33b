import { type WorkerOptions } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { loadFiles, readText } from '../../src/load.ts';
import { parseFile } from '../../src/parse/parseFile.ts';
import { parseFiles } from '../../src/parse/parseFiles.ts';
import { entry } from '../catalogFolder.ts';

const broken = vi.hoisted(() => ({ execArgv: [] as string[] }));
vi.mock('node:worker_threads', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:worker_threads')>();
  class Worker extends original.Worker {
    constructor(file: URL, options: WorkerOptions) {
      super(file, { ...options, ...broken });
    }
  }
  return { ...original, Worker };
});

/** Files enough for a thread. */
const { files } = loadFiles(
  Array.from({ length: 2500 }, (_, index) => ({
    path: `entries/${index}.yaml`,
    bytes: Buffer.from(entry({ name: `E_${index}`, code: index })),
  })),
);

it.each([
  ['that is refused', ['--no-such-option']],
  ['that dies before it starts', ['--require', '/no/such/module.cjs']],
])('parses all files without a thread %s, and does not wait for it', (_how, execArgv) => {
  broken.execArgv = execArgv;
  const started = performance.now();
  const parsed = new Map(parseFiles(files));
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(parsed).toEqual(new Map(files.map((file) => [file, parseFile(readText(file))])));
});
