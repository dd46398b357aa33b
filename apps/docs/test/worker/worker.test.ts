import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/site.ts';
import { startWorker, type Workerd } from './workerd.ts';

const siteUrl = 'https://codes.example.com/';

describe('the site on the Workers runtime', () => {
  const app = createApp(siteUrl);
  let worker: Workerd;
  beforeAll(async () => {
    worker = await startWorker({ SITE_URL: siteUrl });
  }, 60_000);
  afterAll(() => worker.stop());

  it.each([
    '/zh/',
    '/en/codes/606-connection-throttled/',
    '/en/guides/errors/',
    '/zh/codes/606-connection-throttled.md',
    `/en.md?ask=${encodeURIComponent('May I retry 606?')}`,
    `/zh.md?ask=${encodeURIComponent('为什么会断开')}`,
    '/en/search/directory.json',
    '/zh/decoder.json',
    '/catalog.json',
    '/llms.txt',
    '/zh/changes.atom',
    '/en/no/such/page/',
    '/en/no-such-page.md',
  ])('answers as the Node app does: %s', async (path) => {
    const [there, here] = await Promise.all([fetch(worker.origin + path), app.request(path)]);
    expect(there.status).toBe(here.status);
    expect(there.headers.get('content-type')).toBe(here.headers.get('content-type'));
    expect(there.headers.get('content-security-policy')).toBe(
      here.headers.get('content-security-policy'),
    );
    expect(await there.text()).toBe(await here.text());
  });

  it('answers MCP clients', async () => {
    const response = await fetch(`${worker.origin}/mcp`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'explain', arguments: { text: '606', locale: 'en' } },
      }),
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('CONNECTION_THROTTLED');
  });
});
