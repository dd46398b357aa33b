import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decode } from '@errdex/alltick';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';

const run = promisify(execFile);
const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const python = '/usr/bin/python3';
const php = '/usr/bin/php';
const has = {
  python: works(python, '-c', 'import requests, websocket'),
  php: works(php, '-r', 'exit(function_exists("curl_init") ? 0 : 1);'),
};

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

async function ask(command: string, file: string, ...args: string[]): Promise<unknown[]> {
  const path = join(import.meta.dirname, 'foreign', file);
  const { stdout } = await run(command, [path, ...args]);
  return JSON.parse(stdout) as unknown[];
}

const entryOf = (answer: unknown) => {
  const outcome = decode(answer);
  return 'entry' in outcome ? outcome.entry.name : outcome.kind;
};
const entriesOf = (answers: unknown[]) =>
  (answers as [number, unknown][]).map(([status, body]) => entryOf({ status, body }));

it.runIf(process.env['CI'])('has the languages it is tried with', () => {
  expect(has).toEqual({ python: true, php: true });
});

const stream = (mode: string) =>
  ask(python, 'stream.py', `${sandbox.wsUrl}/quote-stock-b-ws-api?token=sandbox-basic`, mode);

describe.runIf(has.python)('a Python program', () => {
  it('gets quotes, and 429 for the same endpoint twice in a second', async () => {
    const answers = await ask(python, 'quotes.py', sandbox.url, 'sandbox-basic');
    expect(entriesOf(answers)).toEqual(['OK', 'PLAN_RATE_EXCEEDED', 'OK', 'OK', 'OK']);
  });

  it('gets trades over WebSocket', async () => {
    const [ack, push] = await stream('trades');
    expect(ack).toMatchObject({ ret: 200, cmd_id: 22005, seq_id: 123 });
    expect(push).toMatchObject({ cmd_id: 22998, data: { code: '700.HK' } });
  });

  it('gets 606 for two subscriptions at once, and is disconnected', async () => {
    const frames = await stream('twice');
    expect(frames.map(entryOf)).toEqual(['OK', 'CONNECTION_THROTTLED']);
  });

  it('gets 400 for a heartbeat with an array', async () => {
    expect((await stream('array')).map(entryOf)).toEqual(['REQUEST_HEADER_INVALID']);
  });
});

describe.runIf(has.php)('a PHP program', () => {
  it('gets quotes, and the right code for its mistakes', async () => {
    const answers = await ask(php, 'quotes.php', sandbox.url, 'sandbox-basic');
    expect(entriesOf(answers)).toEqual([
      'OK',
      'OK',
      'REQUEST_HEADER_INVALID',
      'REQUEST_HEADER_INVALID',
    ]);
  });
});
