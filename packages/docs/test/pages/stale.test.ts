import type { Catalog } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { createDocsApp } from '../../src/app/app.ts';
import { entryPage } from '../../src/pages/entryPage.ts';
import { blockLines } from '../../src/search/blockLines.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick, options } from '../alltick.ts';

const name = 'CONNECTION_THROTTLED';
const [dispute] = alltick.disputes;
if (dispute === undefined) throw new Error('The catalogue has no dispute.');

/** AllTick's catalogue, in which one entry and one dispute have moved on since they were translated. */
const moved: Catalog = {
  ...alltick,
  disputes: alltick.disputes.map((one) => (one === dispute ? { ...one, stale: ['en'] } : one)),
  entries: alltick.entries.map((entry) => {
    const { en } = entry.text;
    return entry.name === name && en
      ? { ...entry, text: { ...entry.text, en: { ...en, stale: true } } }
      : entry;
  }),
};
const app = createDocsApp(moved, options);
const entry = moved.entries.find((one) => one.name === name);
const { zh, en } = entry?.text ?? {};
if (!entry || !zh || !en) throw new Error('The entry lacks a text.');

async function page(path: string): Promise<string> {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

describe('a page whose translation is stale', () => {
  it('says so, and has each passage in the source language too', async () => {
    const html = await page('/en/codes/606-connection-throttled/');
    expect(html).toContain('not checked against the latest source text, so it may be out of date');
    const originals = html.match(/<details class="original">.*?<\/details>/gs) ?? [];
    expect(originals).toHaveLength(5);
    for (const one of originals) {
      expect(one).toContain('<summary>Original (中文)</summary><div lang="zh" dir="ltr">');
    }
    const passages = [zh.meaning, zh.fixes[0], zh.causes[0], zh.message.parts, zh.notes[0]];
    for (const [index, passage] of passages.entries()) {
      expect(originals[index]).toContain(String(passage?.[0]).slice(0, 12));
    }
    expect(html).toContain(String(en.meaning[0]).slice(0, 30));
  });

  it('says the same as Markdown', async () => {
    const markdown = await page('/en/codes/606-connection-throttled.md');
    expect(markdown).toContain('may be out of date');
    expect(markdown.match(/^> Original \(中文\)\n>\n> /gm)).toHaveLength(5);
    expect(markdown).toMatch(/^> 1\. 核对连接数/m);
  });

  it('is found by its own language alone', () => {
    const view = createSite(moved, options).inLocale('en');
    const { blocks } = entryPage({ view, entry });
    expect(blocks.some(({ kind }) => kind === 'original')).toBe(true);
    expect(blockLines({ view, blocks }).join('\n')).not.toMatch(/核对连接数/);
  });

  it('may be a dispute', async () => {
    const html = await page(`/en/disputes/${dispute.id}/`);
    expect(html).toContain('not checked against the latest source text, so it may be out of date');
    expect(html.match(/<details class="original">/g)).toHaveLength(dispute.sides.length + 1);
  });
});

describe('other pages', () => {
  it.each(['/zh/codes/606-connection-throttled/', '/en/codes/401-token-invalid/'])(
    'have no original: %s',
    async (path) => {
      const html = await page(path);
      expect(html).not.toContain('class="original"');
      expect(html).not.toMatch(/may be out of date|可能已经过时/);
    },
  );
});
