import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

const script = fileURLToPath(new URL('../src/server.ts', import.meta.url));

describe('the server', () => {
  test('serves at the port it prints, and ends when it is told to', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child, said } = start({ PORT: '0' });
      await vi.waitFor(() => expect(said()).toMatch(/http:\S+\n/), { timeout: 20_000 });
      const url = /http:\S+/.exec(said())?.[0] ?? '';
      const page = await fetch(`${url}en/codes/606-connection-throttled/`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(url)]);
      // fetch asks for gzip of itself.
      expect(page.headers.get('content-encoding')).toBe('gzip');
      const known = { 'If-None-Match': page.headers.get('etag') ?? '' };
      expect((await fetch(page.url, { headers: known })).status).toBe(304);
      const ended = once(child, 'exit');
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    }
  });

  test('says which port is busy, and ends with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { child, said } = start({ PORT: String(port) });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said()).toBe(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=4870 npm start\n`,
    );
  });

  test.each([
    [{ PORT: 'http' }, 'PORT is "http", which is no port.'],
    [{ PORT: '70000' }, 'PORT is "70000", which is no port.'],
    [{ SITE_URL: 'codes.example.com' }, 'SITE_URL is "codes.example.com".'],
    [{ PORT: '0', HOST: '999.1.1.1' }, 'Nothing can be served at 999.1.1.1:0'],
  ])('says what is wrong with %j', async (env, message) => {
    const { child, said } = start(env);
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said()).toContain(message);
    expect(said()).not.toMatch(/^\s+at /m);
  });
});

function start(env: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly said: () => string;
} {
  const child = spawn(process.execPath, [script], { env: { PATH: process.env['PATH'], ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, said: () => text };
}
