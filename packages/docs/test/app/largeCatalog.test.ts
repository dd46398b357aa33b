import { gzipSync } from 'node:zlib';
import { assets } from '#assets';
import { describe, expect, it } from 'vitest';
import { createDocsApp } from '../../src/app/app.ts';
import { alltick, options } from '../alltick.ts';
import { largeCatalog } from '../search/largeCatalog.ts';

const bytes = (text: string): number => gzipSync(text).length;

describe('a catalogue of 10,000 entries', () => {
  const app = createDocsApp(largeCatalog({ catalog: alltick, entries: 10_000 }), options);
  const get = async (path: string): Promise<string> => (await app.request(path)).text();

  it('loads no more at a first visit than a small one', async () => {
    const fixed = bytes(assets.style.text) + bytes(assets.site.text);
    for (const path of ['/en/', '/zh/', '/en/codes/', '/zh/codes/50/', '/zh/changes/']) {
      expect(bytes(await get(path)) + fixed, path).toBeLessThanOrEqual(12 * 1024);
    }
  });

  it('shows its codes in parts, each of which leads to the others', async () => {
    const html = await get('/en/codes/50/');
    expect(html.match(/<tr data-filter/g)).toHaveLength(80);
    expect(html).toContain('href="/en/codes/125/"');
    expect((await app.request('/en/codes/126/')).status).toBe(404);
  });

  it('filters all of them without script, and shows a page of what is left', async () => {
    const html = await get('/en/codes/?domain=auth');
    expect(html.match(/<tr data-filter/g)).toHaveLength(80);
    expect(html).not.toMatch(/<tr data-filter="rate/);
  });
});
