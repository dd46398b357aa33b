import { describe, expect, it } from 'vitest';
import { answerAsk } from '../../src/ask/answerAsk.ts';
import { site } from '../alltick.ts';
import { askOf, call, connect, endpoint, serve } from './endpoint.ts';

const post = (body: string, headers: Record<string, string> = {}): Request =>
  new Request('https://codes.example.com/mcp', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
  });
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

describe.each(['legacy', 'modern'] as const)('to a client of the %s protocol', (era) => {
  it('offers four tools that only read, each described', async () => {
    const client = await connect(era);
    expect(client.getServerVersion()).toMatchObject({ name: 'alltick-docs', websiteUrl: site.url });
    expect(client.getInstructions()).toContain('explain');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'get_page', 'explain', 'ask']);
    for (const { description, annotations, inputSchema } of tools) {
      expect(description?.length).toBeGreaterThan(80);
      expect(annotations).toMatchObject({ readOnlyHint: true, title: expect.any(String) });
      for (const property of Object.values(inputSchema.properties ?? {})) {
        expect(property).toMatchObject({ description: expect.any(String) });
      }
    }
  });

  it('searches, reads, explains and answers', async () => {
    const client = await connect(era);
    const found = await call(client, 'search', { query: '606' });
    const url = /\]\((?<url>[^)]*)\)/.exec(found.text)?.groups?.['url'];
    expect(url).toBe('https://codes.example.com/en/codes/606-connection-throttled.md');
    const page = await call(client, 'get_page', { url });
    expect(page.text).toMatch(/^# 606 CONNECTION_THROTTLED\n/);
    const explained = await call(client, 'explain', { text: '{"ret":401,"msg":"token invalid"}' });
    expect(explained.text).toContain('401 TOKEN_INVALID');
    const question = 'What does 606 mean?';
    const answer = await call(client, 'ask', { question, goal: 'a client that survives' });
    const asked = answerAsk({
      site,
      ask: askOf(site),
      locale: 'en',
      query: new URLSearchParams({ ask: question, goal: 'a client that survives' }),
      askUrl: 'https://codes.example.com/en.md',
    });
    expect(answer).toEqual({ text: asked, isError: false });
  });

  it.each([
    ['search', {}, 'query'],
    ['search', { query: '   ' }, 'The text is empty.'],
    ['search', { query: 'x'.repeat(201) }, '200'],
    ['search', { query: '606', locale: 'fr' }, 'zh'],
    ['explain', { text: 'x'.repeat(20_001) }, '20000'],
    ['ask', { question: 'x'.repeat(501) }, '500'],
    ['ask', { question: 'Why?', goal: 'x'.repeat(301) }, '300'],
    ['get_page', { url: 7 }, 'string'],
  ])('refuses %s with %o as an error of the tool that says why', async (name, input, why) => {
    const client = await connect(era);
    const { isError, text } = await call(client, name, input);
    expect(isError).toBe(true);
    expect(text).toContain(why);
  });
});

describe('over HTTP', () => {
  it.each(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'PUT'])(
    'answers %s, as browsers send it, with 405 and words for people',
    async (method) => {
      const response = await endpoint(new Request('https://codes.example.com/mcp', { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toContain('claude mcp add');
    },
  );

  it.each([
    ['https://codes.example.com', 200],
    ['http://localhost:6274', 200],
    ['https://evil.example', 403],
    ['http://codes.example.com.evil.example', 403],
    ['null', 403],
    ['file://', 403],
  ])('takes the origin %s or not: %i', async (origin, status) => {
    expect((await endpoint(post(list, { origin }))).status).toBe(status);
  });

  it('refuses what is too large, no JSON or no MCP, and says so', async () => {
    const responses = await Promise.all(
      [
        post(`{"a":"${'x'.repeat(300_000)}"}`),
        post('{'),
        post(list, { 'content-type': 'text/plain' }),
        post('{"hello":1}'),
        post('[]'),
        post(`[${Array.from({ length: 101 }, () => list).join(',')}]`),
      ].map(endpoint),
    );
    expect(responses.map(({ status }) => status)).toEqual([413, 400, 415, 400, 400, 400]);
  });

  it('keeps no stream open and no session', async () => {
    const client = await connect('modern');
    await expect(client.listen({ toolsListChanged: true })).rejects.toThrow(/subscription/i);
    const response = await endpoint(post(list));
    expect(response.headers.get('mcp-session-id')).toBeNull();
  });

  it('serves clients side by side', async () => {
    const url = await serve();
    const clients = await Promise.all(
      Array.from({ length: 8 }, (_, index) => connect(index % 2 === 0 ? 'legacy' : 'modern', url)),
    );
    const texts = await Promise.all(
      clients.map((client) => call(client, 'explain', { text: '606' })),
    );
    expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
  });
});
