import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import { type Ask, createAsk } from '../../src/ask/ask.ts';
import { createMcpEndpoint } from '../../src/mcp/endpoint.ts';
import { createSearch } from '../../src/search/createSearch.ts';
import type { Site } from '../../src/site/site.ts';
import { site as alltickSite } from '../alltick.ts';

type Endpoint = ReturnType<typeof createMcpEndpoint>;

/** Answers questions as the app does. */
export function askOf(site: Site): Ask {
  const search = createSearch(site);
  return createAsk({ site, search: (request) => search(request).map(({ page }) => page) });
}

/** The endpoint of a site, made as the app makes it. */
export function endpointOf(site: Site): Endpoint {
  return createMcpEndpoint({ site, search: createSearch(site), ask: askOf(site) });
}

export const endpoint: Endpoint = endpointOf(alltickSite);

/** The endpoint behind an HTTP server, until the test ends. */
export async function serve(handle: Endpoint = endpoint): Promise<URL> {
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', headers } = incoming;
    const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(incoming);
    const request = new Request(`http://${headers.host}${incoming.url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(body !== null && { body: body as ReadableStream, duplex: 'half' as const }),
    });
    void handle(request).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      for await (const chunk of response.body ?? []) outgoing.write(chunk);
      outgoing.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
}

/** The revisions of the protocol that clients speak: that of 2025, and that of 2026. */
export type Era = 'legacy' | 'modern';

/** The official client, connected to the site's endpoint. */
export async function connect(era: Era, url?: URL): Promise<Client> {
  const mode = era === 'legacy' ? 'legacy' : { pin: '2026-07-28' };
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(url ?? (await serve())));
  onTestFinished(() => client.close());
  return client;
}

export interface Called {
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool. */
export async function call(
  client: Client,
  name: string,
  input: Record<string, unknown>,
): Promise<Called> {
  const { content, isError = false } = await client.callTool({ name, arguments: input });
  const text = content.map((one) => (one.type === 'text' ? one.text : one.type)).join('\n');
  return { text, isError };
}
