import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSite } from '@errdex/docs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alltick, siteOptions } from '../../src/site.ts';
import { findChromium, startChromium } from './chromium.ts';
import { visit } from './visit.ts';

const chromium = findChromium();
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

describe.skipIf(chromium === undefined)('the exported site on a host of files', () => {
  let browser: Browser;
  let url = '';
  const server = createServer();
  beforeAll(async () => {
    browser = await startChromium(chromium ?? '');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const files = new Map<string, string>();
    for (const { path, text } of exportSite(alltick, siteOptions(url))) {
      files.set(`/${path}`, [...text()].join(''));
    }
    // As hosts of files do: index.html for a folder, 404.html for what is not there.
    server.on('request', ({ url: asked = '/' }, response) => {
      const [address = '/'] = asked.split('?');
      const path = address.endsWith('/') ? `${address}index.html` : address;
      const found = files.get(path);
      const type = found === undefined ? 'text/html' : types[path.split('.').at(-1) ?? ''];
      response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': type ?? 'text/plain' });
      response.end(found ?? files.get('/404.html'));
    });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  it('works under the policy that its pages carry: search, decoder, filter', async () => {
    const { page, complaints, close } = await visit({ browser, url, path: 'zh/decoder/' });
    await page.locator('#decoder-input').fill('605');
    await page.locator('.decoded').filter({ hasText: 'REQUEST_THROTTLED' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#search').fill('套餐');
    await page.locator('#search-results [role=option]').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('searches for what was asked where there is no file', async () => {
    const { page, close } = await visit({ browser, url, path: 'zh/codes/606/' });
    const first = page.locator('#search-results [role=option]').first();
    await first.waitFor();
    expect(await page.inputValue('#search')).toBe('codes 606');
    expect(await page.textContent('#search-results')).toContain('CONNECTION_THROTTLED');
    await close();
  });

  it.each([
    ['en-GB', '/en/'],
    ['zh-TW', '/zh/'],
  ])('sends a reader of %s on to %s', async (locale, path) => {
    const { page, close } = await visit({ browser, url, path: '', options: { locale } });
    await page.waitForURL(`**${path}`);
    expect(new URL(page.url()).pathname).toBe(path);
    await close();
  });
});
