import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import {
  MessageChannel,
  receiveMessageOnPort,
  type MessagePort,
  Worker,
} from 'node:worker_threads';
import type { Loaded, SourceFile } from '@errdex/schema';
import type { GenerateConfig } from '../config.ts';
import { readSegment, type Segment } from '../writer/segment.ts';
import { worksByEntry } from './repeatable.ts';
import type { Turns } from './turns.ts';

/** What the thread is given. */
export interface ThreadData {
  readonly loaded: Loaded;
  /** The entries to make; the thread takes its turns. */
  readonly files: readonly SourceFile[];
  readonly turns: Turns['cell'];
  /** Where the thread finds each output's generator; undefined when that takes the whole catalogue. */
  readonly origins: readonly (Origin | undefined)[];
  /** Set to 1 and woken up when the thread has posted all it made. */
  readonly done: Int32Array<SharedArrayBuffer>;
  readonly port: MessagePort;
}

/** A generator's module, which exports it under its name, and the options it was made with. */
interface Origin {
  readonly module: string;
  readonly name: string;
  readonly input: unknown;
}

export interface SecondThread {
  /** Waits until the thread is done; what it made, which may not be all of its turns if it failed. */
  readonly join: () => readonly Segment[];
  readonly stop: () => void;
}

/** Fewer entries are made before a thread has started. */
const fewest = 2000;
/** Nothing takes a thread this long (ms) after the last turn was taken, unless it has died. */
const patience = 60_000;

/**
 * Starts a thread that makes entries beside this one. Undefined when it would not be worth it, or
 * when a generator cannot be found from there.
 */
export function startSecondThread({
  loaded,
  files,
  config,
  turns,
}: {
  loaded: Loaded;
  files: readonly SourceFile[];
  config: readonly GenerateConfig[];
  turns: Turns;
}): SecondThread | undefined {
  if (files.length < fewest || availableParallelism() < 2) return undefined;
  const origins: ThreadData['origins'][number][] = [];
  for (const { generator } of config) {
    const { name, origin } = generator;
    if (worksByEntry(generator) && !origin) return undefined;
    origins.push(worksByEntry(generator) && origin ? { name, ...origin } : undefined);
  }
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ThreadData = { loaded, files, turns: turns.cell, origins, done, port: port2 };
  // The same module from sources, where tests run, and as it is published.
  const thread = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(thread, { workerData, transferList: [port2] });
  worker.unref();
  // One that fails has not made its turns, and then they are made here.
  worker.on('error', () => {});
  return {
    join: () => {
      // This thread is synchronous, so it hears nothing while it waits.
      Atomics.wait(done, 0, 0, patience);
      const made: Segment[] = [];
      for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) {
        const segment = readSegment(Buffer.from(next.message as ArrayBuffer));
        if (segment) made.push(segment);
      }
      return made;
    },
    stop: () => {
      port1.close();
      void worker.terminate();
    },
  };
}
