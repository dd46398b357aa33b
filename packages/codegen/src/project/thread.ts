// Run in a thread of its own: makes entries, and posts a segment for each of its turns.
import { workerData } from 'node:worker_threads';
import { createCompiler, type SourceFile } from '@errdex/schema';
import type { Generator } from '../generator.ts';
import { createPieceEncoder } from '../pieces.ts';
import { encodeSegment } from '../writer/segment.ts';
import { type EntryOutputs, type Failures, fileKey, makeEntry, toRecord } from './makeEntry.ts';
import type { ThreadData } from './secondThread.ts';
import { createTurns } from './turns.ts';

const { loaded, files, turns, origins, done, port } = workerData as ThreadData;

try {
  await work();
} finally {
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
}

async function work(): Promise<void> {
  const outputs = await findOutputs();
  const compiler = createCompiler({ ...loaded, files: loaded.files.map(withBuffer) });
  const failures: Failures = new Map();
  for (const { from, to } of createTurns(files.length, turns).take()) {
    const { slots, encode } = createPieceEncoder();
    const records = files
      .slice(from, to)
      .map(withBuffer)
      .map((file) => {
        const entry = makeEntry({ file, compiler, outputs, encode, failures });
        return [fileKey(file), toRecord(entry)] as const;
      });
    // The main thread comes across what is wrong with a generator itself, and says so.
    if (failures.size > 0) return;
    const chunks = encodeSegment({ records: new Map(records), slots });
    const { buffer } = new Uint8Array(Buffer.concat(chunks));
    port.postMessage(buffer, [buffer]);
  }
}

async function findOutputs(): Promise<EntryOutputs> {
  return Promise.all(
    origins.map(async (origin) => {
      if (!origin) return undefined;
      const module = (await import(origin.module)) as Record<string, (input: unknown) => Generator>;
      return module[origin.name]?.(origin.input).byEntry;
    }),
  );
}

/** Buffers arrive from another thread as plain arrays of bytes. */
function withBuffer({ bytes, ...file }: SourceFile): SourceFile {
  return { ...file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
