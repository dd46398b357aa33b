import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';
import { useSite } from './visit.ts';

const chromium = findChromium();

const paths = [
  '',
  'codes/',
  'codes/606-connection-throttled/',
  'codes/429-upgrade-throttled/',
  'limits/http/',
  'limits/ws/',
  'decoder/',
  'disputes/',
  'disputes/429-or-605/',
  'changes/',
  'guides/',
  'guides/errors/',
  'guides/reconnecting/',
  'guides/owning/',
  'no/such/page/',
];
const looks = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(chromium === undefined)('the site in a browser', () => {
  const open = useSite(chromium);

  describe.each(['zh', 'en'])('in %s', (locale) => {
    it.each(paths)('has nothing for axe to find and fits every width: %s', async (path) => {
      const { page, complaints, close } = await open(`${locale}/${path}`);
      await page.evaluate(axe.source);
      for (const { viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200))))`,
        );
        expect(violations, colorScheme).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${viewport.width} px`).toBe(0);
      }
      expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
      await close();
    });
  });

  it('switches the language and stays on the page', async () => {
    const { page, close } = await open('zh/codes/606-connection-throttled/');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/codes/606-connection-throttled/');
    await page.getByRole('link', { name: '中文' }).click();
    expect(new URL(page.url()).pathname).toBe('/zh/codes/606-connection-throttled/');
    await close();
  });

  it('is dark where the reader is', async () => {
    const { page, close } = await open('zh/');
    const brightness: number[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      brightness.push(Number(/\d+/.exec(color)?.[0]));
    }
    expect(brightness[0]).toBeGreaterThan(200);
    expect(brightness[1]).toBeLessThan(60);
    await close();
  });

  it('filters the codes as one types, and counts them', async () => {
    const { page, complaints, close } = await open('zh/codes/');
    const rows = page.locator('table.codes tbody tr:visible');
    expect(await rows.count()).toBe(15);
    await page.getByRole('searchbox', { name: '错误码、名称或关键词' }).fill('token');
    expect(await rows.count()).toBeGreaterThan(1);
    await page.getByLabel('所属领域').selectOption('auth');
    expect(await rows.locator('th').allTextContents()).toEqual(['TOKEN_INVALID', 'TOKEN_MISSING']);
    expect(await page.locator('form.filter output').textContent()).toBe('2 / 15');
    await page.getByRole('searchbox', { name: '错误码、名称或关键词' }).fill('没有这样的码');
    expect(await page.locator('form.filter output').textContent()).toBe('没有符合条件的错误码。');
    expect(complaints).toEqual([]);
    await close();
  });

  it('filters without script too', async () => {
    const { page, close } = await open('en/codes/', { javaScriptEnabled: false });
    await page.getByLabel('Domain').selectOption('auth');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(await page.locator('table.codes tbody th').allTextContents()).toEqual([
      'TOKEN_INVALID',
      'TOKEN_MISSING',
    ]);
    await close();
  });

  it('says without script what needs it', async () => {
    const { page, close } = await open('en/decoder/', { javaScriptEnabled: false });
    expect(await page.textContent('main')).toContain('needs JavaScript');
    expect(await page.textContent('search')).toContain('Search needs JavaScript.');
    await close();
  });

  it('copies an example', async () => {
    const { page, close } = await open('en/codes/606-connection-throttled/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy' }).last().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('isOutcome');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await close();
  });

  it('lets the keyboard reach the content first, and all of the page', async () => {
    const { page, close } = await open('en/codes/606-connection-throttled/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await close();
  });
});
