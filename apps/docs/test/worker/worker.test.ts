import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/site.ts';
import { startWorker, type Workerd } from './workerd.ts';

const siteUrl = 'https://codes.example.com/';
const app = createApp(siteUrl);
let worker: Workerd;
beforeAll(async () => {
  worker = await startWorker({ SITE_URL: siteUrl });
}, 60_000);
afterAll(() => worker.stop());

interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

const ofTransport = new Set(['connection', 'content-length', 'date', 'transfer-encoding']);

/** What the worker and the app in Node answer to the same request. */
async function both(path: string, init: RequestInit = {}): Promise<readonly [Answer, Answer]> {
  const fromWorker = await fetch(worker.origin + path, { redirect: 'manual', ...init });
  const fromNode = await app.request(new URL(path, siteUrl), init);
  return [await answerOf(fromWorker), await answerOf(fromNode)];
}

async function answerOf(response: Response): Promise<Answer> {
  const headers = [...response.headers].filter(([name]) => !ofTransport.has(name));
  return { status: response.status, headers, body: await response.text() };
}

describe('the site on the Workers runtime', () => {
  it('answers every page of the site map as Node does, as HTML and as Markdown', async () => {
    const siteMap = await (await app.request('/sitemap.xml')).text();
    const paths = [...siteMap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      for (const one of [path, `${path.slice(0, -1)}.md`]) {
        const [fromWorker, fromNode] = await both(one);
        expect(fromWorker, one).toEqual(fromNode);
        expect(fromWorker.status, one).toBe(200);
      }
    }
  });

  it.each([
    '/',
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/llms-full.txt',
    '/catalog.json',
    '/catalog.schema.json',
    '/zh/codes.json',
    '/zh/decoder.json',
    '/zh/changes.atom',
    '/zh/search/directory.json',
    '/en/search/directory.json',
    '/en/codes/?filter=token&transport=ws',
    '/zh/codes',
    '/en/no/such/page/',
    '/en/no-such-page.md',
    `/en.md?ask=${encodeURIComponent('May I retry 606?')}`,
    `/zh.md?ask=${encodeURIComponent('为什么会断开')}&goal=x`,
    `/zh/codes.md?ask=${encodeURIComponent('<script>')}`,
    '/en.md?ask=',
    '/mcp',
  ])('answers %s as Node does', async (path) => {
    const [fromWorker, fromNode] = await both(path);
    expect(fromWorker).toEqual(fromNode);
  });

  it('serves what its pages load', async () => {
    const page = await (await fetch(`${worker.origin}/en/decoder/`)).text();
    const loaded = [...page.matchAll(/(?:src|href|data-script)="(\/assets\/[^"]*)"/g)];
    expect(loaded.length).toBeGreaterThan(3);
    for (const [, path = ''] of loaded) {
      const [fromWorker, fromNode] = await both(path);
      expect(fromWorker).toEqual(fromNode);
      expect(fromWorker.status).toBe(200);
    }
  });

  it.each([
    ['explain', { text: '{"ret":606,"msg":"x"}' }],
    ['search', { query: '频率' }],
    ['get_page', { url: 'limits/ws', locale: 'zh' }],
    ['ask', { question: 'What does 429 mean?' }],
    ['search', { query: '' }],
  ])('answers the MCP tool %s with %o as Node does', async (name, input) => {
    const params = { name, arguments: input };
    const [fromWorker, fromNode] = await both('/mcp', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    });
    expect(fromWorker).toEqual(fromNode);
    expect(fromWorker.body).toContain('"content"');
  });

  it('stays far below the 3 MB, compressed, that the smallest plan takes', async () => {
    expect(gzipSync(await readFile(worker.file)).length).toBeLessThan(1_000_000);
  });

  it('says what is missing where its address is not set', async () => {
    const unset = await startWorker({});
    try {
      const response = await fetch(`${unset.origin}/zh/`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('SITE_URL is not set');
    } finally {
      await unset.stop();
    }
  });
});
