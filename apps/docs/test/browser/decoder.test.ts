import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';
import { useSite } from './visit.ts';

const chromium = findChromium();

describe.skipIf(chromium === undefined)('the decoder in a browser', () => {
  const open = useSite(chromium);

  it.each([
    ['zh', '{"ret":401,"msg":"token invalid","trace":"t-1"}', ['401 TOKEN_INVALID', 't-1']],
    [
      'en',
      'HTTP/1.1 429 Too Many Requests\r\n\r\n{"error_msg":"Too many requests"}',
      ['429 PLAN_RATE_EXCEEDED'],
    ],
    ['en', 'Error: Unexpected server response: 429', ['429 UPGRADE_THROTTLED']],
    [
      'zh',
      '2026-01-02 ERROR got {"ret":606,"msg":"too many requests and connection will be closed"} from ws',
      ['606 CONNECTION_THROTTLED', '重新建立连接'],
    ],
    ['en', '400', ['REQUEST_DATA_INVALID', 'REQUEST_HEADER_INVALID']],
    ['zh', '没有任何意义的话', ['这里没有哪一处像是本 API 的响应。']],
  ])('says in %s what this is: %s', async (locale, pasted, expected) => {
    const { page, complaints, close } = await open(`${locale}/decoder/`);
    await page.locator('#decoder-input').fill(pasted);
    for (const text of expected) {
      await page.locator('.decoded').filter({ hasText: text }).waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks the server for nothing while one types, and never sends what was pasted', async () => {
    const { page, close } = await open('en/decoder/');
    await page.locator('#decoder-input').fill('605');
    await page.locator('.decoded').filter({ hasText: 'REQUEST_THROTTLED' }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('#decoder-input').fill('{"ret":603,"msg":"secret-words"}');
    await page.locator('.decoded').filter({ hasText: 'REQUEST_QUANTITY_EXCEEDED' }).waitFor();
    expect(requests).toEqual([]);
    await close();
  });

  it('tries its samples at a click, and leads to the entry', async () => {
    const { page, close } = await open('zh/decoder/');
    await page.locator('button[data-sample]').first().click();
    const link = page.locator('.decoded').getByRole('link').first();
    await link.waitFor();
    await link.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/zh\/codes\/\d+-/);
    await close();
  });

  it('takes what the address carries behind its #', async () => {
    const { page, close } = await open(
      `en/decoder/#text=${encodeURIComponent('{"ret":604,"msg":"x"}')}`,
    );
    await page.locator('.decoded').getByRole('link').waitFor();
    expect(await page.textContent('.decoded')).toContain('PRODUCT_FORBIDDEN');
    await close();
  });

  it('shows hostile text as text', async () => {
    const { page, complaints, close } = await open('en/decoder/');
    await page
      .locator('#decoder-input')
      .fill('{"ret":600,"msg":"<img src=x onerror=alert(1)>","trace":"<b>x</b>"}');
    await page.locator('.decoded').filter({ hasText: '<b>x</b>' }).waitFor();
    expect(await page.locator('.decoded img, .decoded b').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
