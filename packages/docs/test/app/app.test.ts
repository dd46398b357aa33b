import { describe, expect, it } from 'vitest';
import { createDocsApp } from '../../src/app/app.ts';
import { renderChooser } from '../../src/html/chooser.ts';
import { alltick, options, site } from '../alltick.ts';

const app = createDocsApp(alltick, options);
const get = (path: string, headers: Record<string, string> = {}): Response | Promise<Response> =>
  app.request(path, { headers });

const neutral = async (path: string): Promise<string | undefined> =>
  (await (await get(path)).text()).match(/hreflang="x-default" href="([^"]*)"/)?.[1];

describe('the docs app', () => {
  it('serves every page of every language as HTML and as Markdown', async () => {
    for (const page of site.pages) {
      for (const locale of alltick.locales) {
        const path = `/${locale}${site.pathOf(page) === '' ? '' : `/${site.pathOf(page)}`}`;
        const html = await get(`${path}/`);
        expect(html.status, path).toBe(200);
        expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8');
        const markdown = await get(`${path}.md`);
        expect(markdown.status, path).toBe(200);
        expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      }
    }
  });

  it('gives Markdown to whom asks for it by Accept', async () => {
    const response = await get('/en/codes/', { accept: 'text/markdown, text/html;q=0.5' });
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept');
    expect(await response.text()).toContain('# All codes');
  });

  it('sends a visitor to the language of the browser', async () => {
    const accepted = ['zh-CN,zh;q=0.9,en;q=0.8', 'fr-FR, en-GB;q=0.7, zh;q=0.5', 'en;q=0, zh', ''];
    const locations = accepted.map(async (languages) =>
      (await get('/', { 'accept-language': languages })).headers.get('location'),
    );
    expect(await Promise.all(locations)).toEqual(['/zh/', '/en/', '/zh/', '/en/']);
  });

  it('names one address, in head and front page, for who prefers none of its languages', async () => {
    for (const locale of alltick.locales) {
      expect(await neutral(`/${locale}/`)).toBe('https://codes.example.com/');
      expect(await neutral(`/${locale}/codes/`)).toBe('https://codes.example.com/en/codes/');
    }
    expect(renderChooser(site)).toContain('hreflang="x-default" href="https://codes.example.com/"');
  });

  it('adds the slash that a page’s address ends with', async () => {
    const response = await get('/zh/codes');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/zh/codes/');
  });

  it('keeps the query where it sends on', async () => {
    const locations = ['/en/codes?domain=rate&filter=a', '/?from=x'].map(async (path) =>
      (await get(path)).headers.get('location'),
    );
    expect(await Promise.all(locations)).toEqual([
      '/en/codes/?domain=rate&filter=a',
      '/en/?from=x',
    ]);
  });

  it.each(['POST', 'OPTIONS', 'DELETE'])('says what may be done instead of %s', async (method) => {
    for (const path of ['/en/', '/catalog.json', '/no/such/page']) {
      const response = await app.request(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    }
    expect((await app.request('/en/', { method: 'HEAD' })).status).toBe(200);
  });

  it.each(['/en/codes/', '/en/codes.md', '/catalog.json', '/zh/decoder.json'])(
    'sends nothing that is known already (%s)',
    async (path) => {
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const again = await get(path, { 'if-none-match': known });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        for (const name of ['etag', 'cache-control', 'vary']) {
          expect(again.headers.get(name)).toBe(first.headers.get(name));
        }
      }
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    },
  );

  it('tells one language and one format from another', async () => {
    const paths = ['/en/codes/', '/zh/codes/', '/en/codes.md'];
    const etags = paths.map(async (path) => (await get(path)).headers.get('etag'));
    expect(new Set(await Promise.all(etags)).size).toBe(3);
  });

  it('lets pages of other sites read what is for programs', async () => {
    for (const path of ['/catalog.json', '/llms.txt', '/en/codes.md', '/en.md?ask=429']) {
      expect((await get(path)).headers.get('access-control-allow-origin'), path).toBe('*');
    }
    expect((await get('/en/')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('forbids everything inline and from elsewhere', async () => {
    const policy = (await get('/zh/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await (await get('/zh/')).text()).not.toMatch(/<script>|\sstyle=|\son\w+=|<style/);
  });

  it('filters the codes for a browser without script', async () => {
    const text = await (await get('/en/codes/?domain=auth&retry=after-fix&filter=token')).text();
    const table = text.slice(text.indexOf('<tbody>'));
    expect(table).toContain('TOKEN_');
    expect(table).not.toContain('606-connection-throttled');
  });

  it('answers with a page of its own where there is none', async () => {
    const response = await get('/en/no/such/page/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Page not found');
  });

  it('leads on from an address that is like no page', async () => {
    const html = await (await get('/zh/nothing/here/')).text();
    expect(html).toMatch(/<li><a href="\/zh\/codes\/">全部错误码<\/a><\/li>/);
    const twin = await (await get('/zh/nothing/here.md')).text();
    expect(twin).toContain('- [全部错误码](https://codes.example.com/zh/codes.md)');
  });

  it('leaves its base to others', async () => {
    const inFolder = createDocsApp(alltick, { ...options, url: 'https://example.com/docs/' });
    expect((await inFolder.request('/docs/en/')).status).toBe(200);
    expect((await inFolder.request('/en/')).status).toBe(404);
    expect(await (await inFolder.request('/docs/en/')).text()).not.toMatch(
      /(?:href|src)="\/(?!docs\/)/,
    );
  });

  it('serves files for programs', async () => {
    expect(await (await get('/catalog.json')).json()).toEqual(JSON.parse(JSON.stringify(alltick)));
    expect(await (await get('/llms.txt')).text()).toContain(
      '/en/codes/606-connection-throttled.md',
    );
    expect((await (await get('/llms-full.txt')).text()).length).toBeGreaterThan(100_000);
    expect(await (await get('/sitemap.xml')).text()).toContain(
      '<loc>https://codes.example.com/zh/</loc>',
    );
    expect((await get('/zh/changes.atom')).headers.get('content-type')).toContain('atom+xml');
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: ');
  });
});
