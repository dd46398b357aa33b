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
const phone = { viewport: { width: 320, height: 640 } };
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

  it('switches the language and stays at the section', async () => {
    const { page, close } = await open('zh/limits/http/#limit-kline-bars');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
      '/en/limits/http/#limit-kline-bars',
    );
    await close();
  });

  it.each(['zh', 'en'])('leaves most of a small phone to the page: %s', async (locale) => {
    const viewport = { width: 320, height: 640 };
    const { page, close } = await open(`${locale}/codes/`, { viewport });
    expect((await page.locator('body > header').boundingBox())?.height).toBeLessThan(240);
    await close();
  });

  it.each([
    ['zh/limits/http/', '.table tr > :nth-child(4)'],
    ['en/codes/606-connection-throttled/', '#retry ~ .table tr > :first-child'],
  ])('has amounts end below each other: %s', async (path, column) => {
    const { page, close } = await open(path);
    const ends = await page.locator(column).evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(Math.max(...[...range.getClientRects()].map(({ right }) => right)));
      }),
    );
    expect(ends.length).toBeGreaterThan(1);
    expect(new Set(ends).size).toBe(1);
    await close();
  });

  it('has the link to what comes next end where the page ends, below the other on a phone', async () => {
    const { page, close } = await open('en/codes/401-token-invalid/', phone);
    const right = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .evaluate((element) => Math.round(element.getBoundingClientRect().right));
    expect(await right('.neighbours [rel=next]')).toBe(await right('.neighbours'));
    await close();
  });

  it('has the choices of the filter fill their lines on a phone', async () => {
    const { page, close } = await open('en/codes/', phone);
    const form = await page.locator('.filter').boundingBox();
    const choices = page.locator('.filter select');
    expect((await choices.first().boundingBox())?.width).toBe(form?.width);
    expect((await choices.nth(1).boundingBox())?.width).toBe(form?.width);
    await close();
  });

  it('breaks lines of Chinese before code', async () => {
    const { page, close } = await open('zh/');
    const tops = await page.locator('main').evaluate((main) => {
      const paragraph = document.createElement('p');
      paragraph.style.width = '5em';
      paragraph.innerHTML = '一二三四：<code>ab</code>';
      main.append(paragraph);
      const text = paragraph.firstChild as Text;
      return [0, 3].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().top;
      });
    });
    expect(tops[1]).toBe(tops[0]);
    await close();
  });

  it('fits its width where the page runs from right to left and the site’s own words do not', async () => {
    const { page, close } = await open('en/');
    const overflow = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.querySelector('.skip')?.setAttribute('dir', 'ltr');
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow).toBe(0);
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

  it.each(['zh', 'en'])('breaks no code and no price in two on a phone: %s', async (locale) => {
    const { page, close } = await open(`${locale}/codes/606-connection-throttled/`, phone);
    const lines = (selector: string) =>
      page.locator(selector).evaluateAll((cells) =>
        cells.map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
        }),
      );
    expect(await lines('#wire ~ .table td:nth-child(2) code')).toEqual([1, 1]);
    await page.goto(new URL(`/${locale}/limits/http/`, page.url()).href);
    const prices = page.locator('.table tbody tr').first().locator('td');
    for (const text of await prices.allTextContents()) {
      expect(text).toMatch(/^\d+\u00a0USDT \/\u00a0\S+$/);
    }
    await close();
  });

  it('breaks no date in two', async () => {
    const { page, close } = await open('zh/changes/', phone);
    const dates = page.locator('main time');
    expect(await dates.count()).toBeGreaterThan(3);
    const heights = await dates.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(heights)).toEqual(new Set([1]));
    await close();
  });

  it.each(['zh', 'en'])('keeps the first column of limits in sight: %s', async (locale) => {
    const { page, close } = await open(`${locale}/limits/http/`, phone);
    const title = await page.locator('h1').textContent();
    const table = page.getByRole('group', { name: title ?? '', exact: true });
    const [head, last] = [table.getByRole('rowheader').nth(1), table.locator('tr').nth(1)];
    const before = await head.boundingBox();
    await last.getByRole('cell').last().scrollIntoViewIfNeeded();
    expect(await table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    expect((await head.boundingBox())?.x).toBe(before?.x);
    await close();
  });

  it.each(['limits/http/', 'limits/ws/', 'codes/606-connection-throttled/'])(
    'prints the whole of %s',
    async (path) => {
      // A4 between usual margins.
      const viewport = { width: 718, height: 1000 };
      const { page, close } = await open(`en/${path}`, { viewport });
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.table, pre, .timeline')
        .evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
      await close();
    },
  );

  it('puts the button that copies above the code on a phone', async () => {
    const { page, close } = await open('en/codes/606-connection-throttled/', phone);
    const block = page.locator('.copyable').first();
    const [button, code] = await Promise.all(
      ['button', 'pre'].map((name) => block.locator(name).boundingBox()),
    );
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(code?.y ?? 0);
    expect(code?.width).toBeGreaterThan(280);
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
    expect(await page.getByLabel('Domain').inputValue()).toBe('auth');
    await close();
  });

  it('keeps the filter when one comes back, and lets go of it', async () => {
    const { page, complaints, close } = await open('en/codes/');
    const field = page.locator('form.filter input');
    const rows = page.locator('table.codes tbody tr:visible');
    expect(await page.getByRole('button', { name: 'Apply' }).isVisible()).toBe(false);
    await field.fill('token');
    const kept = await rows.count();
    await rows.getByRole('link').first().click();
    await page.waitForURL('**/en/codes/*/');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?filter=token');
    expect(await field.inputValue()).toBe('token');
    expect(await rows.count()).toBe(kept);
    await field.fill('');
    await rows.nth(14).waitFor();
    expect(await rows.count()).toBe(15);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says without script what needs it', async () => {
    const { page, close } = await open('en/decoder/', { javaScriptEnabled: false });
    expect(await page.textContent('main')).toContain('needs JavaScript');
    expect(await page.locator('#decoder-input').isVisible()).toBe(false);
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
