// Run in a thread of its own: parses files, and posts what it made of each turn.
import { workerData } from 'node:worker_threads';
import { readText, type SourceFile } from '../load.ts';
import { parseFile } from './parseFile.ts';
import type { ThreadData, ThreadMessage } from './parseFiles.ts';
import { createTurns } from './turns.ts';

const { files, turns, port, posted } = workerData as ThreadData;
const { take } = createTurns(files.length, turns);

try {
  for (let turn = take(); turn; turn = take()) {
    const parsed = files
      .slice(turn.from, turn.to)
      .map((file) => parseFile(readText(withBuffer(file))));
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
