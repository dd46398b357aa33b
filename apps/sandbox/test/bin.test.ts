import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const bin = fileURLToPath(import.meta.resolve('../dist/bin.js'));
const running = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args]);
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (printed += String(data)));
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, printed }));
  return { child, ended, printed: () => printed };
}

it('says where it is, which tokens there are, and ends when it is told to', async () => {
  const { child, ended, printed } = start('--port', '0');
  await expect.poll(printed).toContain('sandbox-all-us');
  const [, url = ''] = /(http:\S+\/~sandbox\/)/.exec(printed()) ?? [];
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect((await ended).status).toBe(0);
});

it('says which port is in use, and how to choose another', async () => {
  const first = start('--port', '0');
  await expect.poll(first.printed).toContain('Control page');
  const [, port = ''] = /127\.0\.0\.1:(\d+)/.exec(first.printed()) ?? [];
  const { status, printed } = await start('--port', port).ended;
  expect(status).toBe(1);
  expect(printed).toContain(`Port ${port} is in use.`);
  expect(printed).toContain('--port');
});

it.each([
  [['--port', 'x'], '--port is "x"'],
  [['--port', '70000'], 'from 0 to 65535'],
  [['--profile', 'wild'], 'Use observed or documented.'],
  [['--colour'], 'Usage: alltick-sandbox'],
  [['now'], 'Usage: alltick-sandbox'],
])('refuses %j and says why', async (args, words) => {
  const { status, printed } = await start(...args).ended;
  expect(status).toBe(1);
  expect(printed).toContain(words);
});
