// Run in a thread of its own: parses the files of entries, and posts what it made of each turn.
import module from 'node:module';
import { workerData } from 'node:worker_threads';
import type { SourceFile } from '../load.ts';
import type { FromThread, ThreadData, ThreadMessage } from './parseFiles.ts';

const { files, turns, port, posted, keepsCompiled } = workerData as ThreadData;
// Every thread enables it for itself.
if (keepsCompiled) module.enableCompileCache?.();

try {
  const { readText } = await import('../load.ts');
  const { parseRightEntry } = await import('./entryFile.ts');
  const { createTurns } = await import('./turns.ts');
  const { take } = createTurns(files.length, turns);
  for (let turn = take(); turn; turn = take()) {
    const parsed: FromThread = files
      .slice(turn.from, turn.to)
      .map((file) => parseRightEntry(readText(withBuffer(file))) ?? null);
    // A tree of many objects takes longer to be handed over than its text.
    post({ kind: 'parsed', from: turn.from, json: JSON.stringify(parsed) });
  }
} finally {
  post({ kind: 'done' });
}

function post(message: ThreadMessage): void {
  port.postMessage(message);
  Atomics.add(posted, 0, 1);
  Atomics.notify(posted, 0);
}

/** Buffers arrive from another thread as plain arrays of bytes. */
function withBuffer({ bytes, ...file }: SourceFile): SourceFile {
  return { ...file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
