import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';
import { useSite } from './visit.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('search in a browser', () => {
  const open = useSite(chromium);

  it.each([
    ['zh', '频率限制', /429|605|606|限制/],
    ['zh', 'token 无效', /TOKEN_INVALID/],
    ['zh', '429', /429/],
    ['zh', 'connection will be closed', /CONNECTION_THROTTLED/],
    ['en', 'throttl', /THROTTLED/],
    ['en', '606', /CONNECTION_THROTTLED/],
    ['en', 'body empty', /BODY_EMPTY/],
    ['en', 'reconnect', /./],
  ])('finds in %s: %s', async (locale, query, expected) => {
    const { page, complaints, close } = await open(`${locale}/limits/ws/`);
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await firstResult(page).waitFor();
    expect(await firstResult(page).textContent()).toMatch(expected);
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens results of what stands in the field, not of what stood there', async () => {
    const { page, close } = await open('en/');
    await page.keyboard.press('/');
    await page.keyboard.type('60');
    await firstResult(page).waitFor();
    await page.keyboard.press('6');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await firstResult(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/codes/606-connection-throttled/**');
    expect(await page.locator('h1').textContent()).toContain('606');
    await close();
  });

  it('is used by keyboard alone: arrows choose, Enter follows, Escape closes', async () => {
    const { page, close } = await open('en/');
    await page.keyboard.press('/');
    await page.keyboard.type('606');
    await firstResult(page).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#search').getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await firstResult(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/codes/606-connection-throttled/**');
    await close();
  });

  it('says when there is nothing to find', async () => {
    const { page, close } = await open('zh/');
    await page.locator('#search').fill('qqqqzzzz');
    await page.locator('#search-results [role=status]:not(:empty)').waitFor();
    expect(await page.textContent('#search-results')).toContain('没有找到“qqqqzzzz”');
    await close();
  });

  it('shows hostile words as words', async () => {
    const { page, complaints, close } = await open('en/');
    await page.locator('#search').fill('<img src=x onerror=alert(1)>');
    await page.locator('#search-results:not(:empty)').waitFor();
    expect(await page.locator('#search-results img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('searches for what was asked where there is no page', async () => {
    const { page, close } = await open('en/606/');
    const found = page.locator('main').getByRole('link', { name: /CONNECTION_THROTTLED/ });
    expect(await found.count()).toBe(1);
    await close();
  });
});

function firstResult(page: Page) {
  return page.locator('#search-results [role=option]').first();
}
