import module from 'node:module';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import { readText, type SourceFile } from '../load.ts';
import type { ParsedFile } from './draft.ts';
import { parseFile } from './parseFile.ts';
import { createTurns, type Turns } from './turns.ts';

/** A file, and what was made of it. */
export type ParsedSource = readonly [file: SourceFile, parsed: ParsedFile];

/** What the thread is given. */
export interface ThreadData {
  /** The thread takes its turns of them. */
  readonly files: readonly SourceFile[];
  readonly turns: Turns['cell'];
  readonly port: MessagePort;
  /** How many messages the thread has posted. */
  readonly posted: Int32Array<SharedArrayBuffer>;
  /** Whether this process keeps the modules that it compiles. */
  readonly keepsCompiled: boolean;
}

/** What the thread posts for each of its turns, and when there are no more. */
export type ThreadMessage =
  | { readonly kind: 'parsed'; readonly from: number; readonly json: string }
  | { readonly kind: 'done' };

/** What it made of a turn's files; null of those that are not right, and left to who can say why. */
export type FromThread = readonly (ParsedFile | null)[];

/** Fewer files are parsed before a thread has started. */
const fewest = 2000;
/** Nothing takes a thread this long (ms), unless it has died. */
const patience = 60_000;

/**
 * Parses the files of entries, in any order. Of many, a thread parses those that are right, as nearly all
 * are. It starts at once and works beside whoever takes them from here; while it has none ready, files are
 * parsed here.
 */
export function parseFiles(files: readonly SourceFile[]): Iterable<ParsedSource> {
  if (files.length < fewest || availableParallelism() < 2) return parseHere(files);
  return parseBeside(files);
}

function* parseHere(files: readonly SourceFile[]): Iterable<ParsedSource> {
  for (const file of files) yield [file, parseFile(readText(file))];
}

function parseBeside(files: readonly SourceFile[]): Iterable<ParsedSource> {
  const turns = createTurns(files.length);
  const posted = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const keepsCompiled = module.getCompileCacheDir?.() !== undefined;
  const workerData: ThreadData = { files, turns: turns.cell, port: port2, posted, keepsCompiled };
  // The same module from sources, where tests run, and as it is published.
  const thread = new URL(`./parseThread${extname(import.meta.url)}`, import.meta.url);
  let worker: Worker;
  try {
    worker = new Worker(thread, { workerData, transferList: [port2] });
  } catch {
    // The system has no thread left to give, or Node's permissions allow none.
    return parseHere(files);
  }
  worker.unref();
  // What one that fails took and did not parse is parsed here.
  worker.on('error', () => {});
  const receive = (): ThreadMessage | undefined =>
    (receiveMessageOnPort(port1) as { readonly message: ThreadMessage } | undefined)?.message;

  return (function* () {
    const left = new Set(files);
    let received = 0;
    try {
      // Of a thread that took nothing, since it cannot start or does so late, there is nothing to wait for.
      while (left.size > 0) {
        const message = receive();
        if (message?.kind === 'done') break;
        if (message) {
          received += 1;
          for (const [at, parsed] of (JSON.parse(message.json) as FromThread).entries()) {
            if (parsed === null) continue;
            const file = files[message.from + at] as SourceFile;
            left.delete(file);
            yield [file, parsed] as const;
          }
          continue;
        }
        const turn = turns.take();
        for (const file of turn ? files.slice(turn.from, turn.to) : []) {
          left.delete(file);
          yield [file, parseFile(readText(file))] as const;
        }
        // This thread is synchronous, so it hears of nothing else while it waits.
        if (!turn && Atomics.wait(posted, 0, received, patience) === 'timed-out') break;
      }
      yield* parseHere([...left]);
    } finally {
      port1.close();
      void worker.terminate();
    }
  })();
}
