// Makes the pictures of the READMEs: docs/images/site.{zh,en}.png. Run after a change of how pages look.
import { fileURLToPath } from 'node:url';
import { findChromium, startChromium } from '../test/browser/chromium.ts';
import { serveSite } from '../test/browser/visit.ts';

const chromium = findChromium();
if (chromium === undefined)
  throw new Error('The pictures need Chromium: apt-get install chromium.');
const browser = await startChromium(chromium);
const site = await serveSite();
for (const locale of ['zh', 'en']) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
  await page.goto(`${site.url}${locale}/codes/606-connection-throttled/#scenarios`);
  await page.keyboard.press('/');
  await page.keyboard.type(locale === 'zh' ? '频率限制' : 'connection will be closed');
  await page.locator('#search-results [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => scrollTo(0, 0));
  const path = fileURLToPath(new URL(`../../../docs/images/site.${locale}.png`, import.meta.url));
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
site.close();
