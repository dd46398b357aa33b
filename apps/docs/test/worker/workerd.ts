import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// It has no types.
const require = createRequire(import.meta.url);
const { default: runtime } = require('workerd') as { readonly default: string };
const build = fileURLToPath(new URL('../../scripts/buildWorker.ts', import.meta.url));

export interface Workerd {
  /** Where it answers, e.g. `http://127.0.0.1:34567`. */
  readonly origin: string;
  /** The bundle. */
  readonly file: string;
  readonly stop: () => Promise<void>;
}

/** Builds the worker and runs it in the Workers runtime, with these variables. */
export async function startWorker(variables: Readonly<Record<string, string>>): Promise<Workerd> {
  const folder = await mkdtemp(join(tmpdir(), 'errdex-worker-'));
  const file = join(folder, 'worker.js');
  await promisify(execFile)(process.execPath, [build, file]);
  await writeFile(join(folder, 'config.capnp'), config(variables));
  const child = spawn(runtime, ['serve', '--control-fd=3', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === 'listen') return { origin: `http://127.0.0.1:${port}`, file, stop };
  }
  await stop();
  throw new Error('workerd ended before it listened; what it said is above.');
}

// No `nodejs_compat`: a worker that asks for a module of Node does not start.
function config(variables: Readonly<Record<string, string>>): string {
  const bindings = Object.entries(variables).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "docs", worker = .docs)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "docs")],
);
const docs :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  bindings = [${bindings.join(', ')}],
);
`;
}
