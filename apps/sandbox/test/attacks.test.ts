import { once } from 'node:events';
import { execFileSync, spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../src/index.ts';
import { bars, get, openLine } from './client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

/** A raw connection to the sandbox. */
function dial(): Socket {
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
  socket.on('error', () => {});
  return socket;
}

/** How many files and sockets a process may have open here. */
function mostOpen(): number {
  const limit = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }));
  return Number.isNaN(limit) ? Infinity : limit;
}

async function othersGet(): Promise<string> {
  const { entry } = await get(sandbox, { path: '/kline', data: bars('5.HK'), directive: 'OK' });
  return entry;
}

describe('stays up and answers others', () => {
  it('when random bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const socket = dial();
        socket.end(Buffer.from(bytes));
        socket.resume();
        await once(socket, 'close');
      }),
      { numRuns: 50 },
    );
    expect(await othersGet()).toBe('OK');
  });

  it('when random bytes follow a handshake', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
        sandbox.clock.advance(5000);
        const socket = dial();
        const handshake = [
          'GET /quote-b-ws-api?token=sandbox-professional HTTP/1.1',
          'Host: x',
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
        ];
        socket.write(`${handshake.join('\r\n')}\r\n\r\n`);
        const [head] = (await once(socket, 'data')) as [Buffer];
        expect(String(head)).toContain('101 Switching Protocols');
        socket.end(Buffer.from(bytes));
        socket.resume();
        await once(socket, 'close');
      }),
      { numRuns: 30 },
    );
    expect(await othersGet()).toBe('OK');
  });

  it.each(['//', 'http://[', '//:99999', '/%', '*'])(
    'when a handshake asks for %j',
    async (target) => {
      const socket = dial();
      socket.write(
        `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      );
      const [head] = (await once(socket, 'data')) as [Buffer];
      expect(String(head)).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(await othersGet()).toBe('OK');
    },
  );

  it('when a connection asks and asks and never reads', async () => {
    sandbox.clock.advance(5000);
    const line = await openLine(sandbox, 'sandbox-premium');
    line.ws.pause();
    const answered = () => sandbox.state().counts['REQUEST_HEADER_INVALID'] ?? 0;
    const before = answered();
    const frames = 300_000;
    for (let frame = 0; frame < frames; frame += 1) line.ws.send('x');
    // Until what is answered no longer grows, since nobody takes the answers.
    let last = -1;
    while (answered() !== last) {
      last = answered();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(last - before).toBeLessThan(frames);
    expect(await othersGet()).toBe('OK');
    line.ws.terminate();
  });

  it('when queries and bodies are anything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json(),
        async (text, json) => {
          for (const query of [text, json]) {
            const found = await get(sandbox, { path: '/depth-tick', query, directive: 'OK' });
            expect(found.status).toBe(200);
            const url = `${sandbox.url}/quote-b-api/batch-kline?token=sandbox-basic`;
            const posted = await fetch(url, { method: 'POST', body: query });
            expect([200, 429]).toContain(posted.status);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('when a body is far too large', async () => {
    const body = 'x'.repeat(10 * 1024 * 1024);
    const url = `${sandbox.url}/quote-b-api/batch-kline?token=sandbox-basic`;
    const response = await fetch(url, { method: 'POST', body }).catch(() => ({ status: 413 }));
    expect(response.status).toBe(413);
    expect(await othersGet()).toBe('OK');
  });

  it('when a frame is far too large', async () => {
    sandbox.clock.advance(5000);
    const line = await openLine(sandbox);
    line.send('x'.repeat(10 * 1024 * 1024));
    expect(await line.closed).toEqual([1009, expect.anything()]);
    expect(await othersGet()).toBe('OK');
  });

  it('when a body never comes to its end', async () => {
    const socket = dial();
    socket.write(
      'POST /quote-b-api/batch-kline?token=sandbox-basic HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{',
    );
    expect(await othersGet()).toBe('OK');
    socket.destroy();
  });

  it('when ten thousand connections idle', async () => {
    const { port } = new URL(sandbox.url);
    const wanted = String(Math.min(10_000, mostOpen() - 500));
    const idle = spawn(process.execPath, [join(import.meta.dirname, 'idle.mjs'), port, wanted]);
    const [count] = (await once(idle.stdout, 'data')) as [Buffer];
    expect(String(count).trim()).toBe(wanted);
    expect(await othersGet()).toBe('OK');
    idle.kill();
  });
});
