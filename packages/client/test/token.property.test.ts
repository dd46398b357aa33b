import fc from 'fast-check';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as ws from 'ws';
import { createClient, createStream, orThrow } from '../src/index.ts';

/** What a program may print of a value: its own words, JSON, and all that inspection shows. */
function shown(value: unknown): string {
  const error =
    value instanceof Error ? `${value.message} ${value.stack} ${inspect(value.cause)}` : '';
  const json = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'function' ? String(inner) : inner,
  );
  return `${String(value)} ${json} ${inspect(value, { depth: 20, showHidden: true })} ${error}`;
}

/** What a text says once nothing in it is percent-encoded any more. */
function decoded(text: string): string {
  const once = text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return once === text ? text : decoded(once);
}

const hex = (character: string): string => `%${character.charCodeAt(0).toString(16)}`;
const lowerCase = (url: string): string => url.replaceAll(/%../g, (part) => part.toLowerCase());

/** Ways in which servers and proxies write back an address; each decodes to it. */
const spellings: readonly ((url: string) => string)[] = [
  (url) => url,
  decodeURIComponent,
  lowerCase,
  // Less encoded than it came, and more.
  (url) => url.replaceAll(/%../g, (part, at: number) => (at % 2 ? decodeURIComponent(part) : part)),
  (url) => url.replaceAll(/%..|[a-z]/g, (part) => (part.length > 1 ? part : hex(part))),
  encodeURIComponent,
  (url) => lowerCase(encodeURIComponent(encodeURIComponent(url))),
];

/** Says back the address that was asked for, as proxies do, in every place there is. */
async function serveEcho(): Promise<string> {
  const server = createServer((request, response) => {
    const url = spellings.map((spell) => spell(request.url ?? '')).join(' ');
    const [, kind = ''] = /"(error|gateway|suspension|html|cut)"/.exec(url) ?? [];
    if (kind === 'html') response.end(`<html>${url}</html>`);
    else if (kind === 'cut') response.end(`{"msg":"${url}`);
    else if (kind === 'gateway') response.writeHead(502).end(JSON.stringify({ error_msg: url }));
    else if (kind === 'suspension') response.end(JSON.stringify({ success: false, error: url }));
    else response.end(JSON.stringify({ ret: 400, msg: url, trace: '' }));
  });
  server.on('upgrade', (request, socket) => {
    const url = spellings.map((spell) => spell(request.url ?? '')).join(' ');
    const body = JSON.stringify({ ret: 401, msg: url, trace: '' });
    socket.end(`HTTP/1.1 401 ${request.url}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const tokens = fc
  .stringMatching(/^[!-~]{8,40}$/)
  // What this test shows of functions and fields is no leak.
  .map((text) => `#${text}#%/`);

describe('the token', () => {
  it('is in no outcome, error or client, whatever the server writes back', async () => {
    const host = await serveEcho();
    await fc.assert(
      fc.asyncProperty(
        tokens,
        fc.constantFrom('error', 'gateway', 'suspension', 'html', 'cut'),
        async (token, code) => {
          const client = createClient({
            token,
            plan: 'professional',
            service: 'stock',
            addresses: { http: `http://${host}` },
            retry: false,
            throttle: {
              acquire: async () => ({ ok: true, answered: () => {}, ended: () => {} }),
            },
          });
          const result = await client.tradeTick([code]);
          const thrown: unknown = await orThrow(client.depthTick([code])).catch((e: unknown) => e);
          const all = [client, result, thrown].map(shown).join(' ');
          expect(result.ok).toBe(false);
          expect(all).not.toContain(token);
          expect(decoded(all)).not.toContain(decoded(token));
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['an address that is none', 'nonsense', 'nonsense'],
    ['a scheme that is none', 'gopher://x', 'gopher://x'],
    ['a host that does not exist', 'http://host.invalid', 'ws://host.invalid'],
    ['a port where nobody listens', 'http://127.0.0.1:9', 'ws://127.0.0.1:9'],
  ])('is in nothing that %s leads to', async (_, http, address) => {
    const token = 'secret%token/c-app';
    const account = {
      token,
      plan: 'basic',
      service: 'stock',
      addresses: { http, ws: address },
    } as const;
    const client = createClient(account);
    const result = await client.kline({ code: 'A', kline_type: 1, query_kline_num: 1 });
    const thrown: unknown = await orThrow(client.tradeTick(['A'])).catch((e: unknown) => e);
    for (const WebSocket of [globalThis.WebSocket, ws.WebSocket]) {
      const stream = createStream({ ...account, WebSocket });
      const outcome = await new Promise((resolve) => stream.on('error', resolve));
      const all = [client, result, thrown, stream, stream.state, outcome].map(shown).join(' ');
      await stream.close();
      expect(all).not.toContain(token);
      expect(all).not.toContain(encodeURIComponent(token));
    }
  });

  it('is not in what a refused stream tells and throws', async () => {
    const host = await serveEcho();
    const token = 'secret/token%c-app';
    const stream = createStream({
      token,
      plan: 'basic',
      service: 'stock',
      addresses: { ws: `ws://${host}` },
    });
    const told: unknown[] = [];
    stream.on('error', (outcome) => told.push(outcome));
    const added = stream.trades.add('A');
    const thrown: unknown = await stream[Symbol.asyncIterator]()
      .next()
      .catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(Error);
    const all = [stream, stream.state, told, await added, thrown].map(shown).join(' ');
    await stream.close();
    expect(all).not.toContain(token);
  });
});
