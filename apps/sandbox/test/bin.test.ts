import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const bin = fileURLToPath(import.meta.resolve('../dist/bin.js'));
const running = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (printed += String(data)));
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, printed }));
  return { child, ended, printed: () => printed };
}

it('says where it is, which tokens there are, and ends when it is told to', async () => {
  const { child, ended, printed } = start(['--port', '0']);
  await expect.poll(printed).toContain('sandbox-all-us');
  const [, url = ''] = /(http:\S+\/~sandbox\/)/.exec(printed()) ?? [];
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect((await ended).status).toBe(0);
});

it('says which port is in use, and how to choose another', async () => {
  const first = start(['--port', '0']);
  await expect.poll(first.printed).toContain('Control page');
  const [, port = ''] = /127\.0\.0\.1:(\d+)/.exec(first.printed()) ?? [];
  const { status, printed } = await start(['--port', port]).ended;
  expect(status).toBe(1);
  expect(printed).toContain(`Port ${port} is in use.`);
  expect(printed).toContain('--port');
});

it('speaks the language of its environment', async () => {
  const { status, printed } = await start(['--help'], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }).ended;
  expect(status).toBe(0);
  expect(printed).toContain('用法：alltick-sandbox');
});

it('refuses what it cannot understand, on the standard error', async () => {
  const { child, ended } = start(['--colour']);
  let told = '';
  child.stderr.on('data', (data: Buffer) => (told += String(data)));
  expect((await ended).status).toBe(1);
  expect(told).toContain('There is no option --colour.');
});
