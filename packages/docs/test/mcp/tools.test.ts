import type { Client } from '@modelcontextprotocol/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { body } from '../../src/programs/twin.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick, options, site } from '../alltick.ts';
import { call, connect, endpointOf, serve } from './endpoint.ts';

let client: Client;
beforeEach(async () => {
  client = await connect('modern');
});

const textOf = async (name: string, input: Record<string, unknown>): Promise<string> =>
  (await call(client, name, input)).text;

describe('search', () => {
  it('lists pages as links to their Markdown, in the language of the query', async () => {
    expect(await textOf('search', { query: 'token invalid' })).toMatch(
      /^- \[401 TOKEN\\?_INVALID\]\(https:\/\/codes\.example\.com\/en\/codes\/401-token-invalid\.md\): /,
    );
    expect(await textOf('search', { query: '断开' })).toContain('https://codes.example.com/zh/');
    expect(await textOf('search', { query: '606', locale: 'zh' })).toContain('.com/zh/codes/606');
  });

  it('says when nothing is found', async () => {
    const { text, isError } = await call(client, 'search', { query: 'qqqqzzzz' });
    expect(text).toMatch(/^Nothing found for “qqqqzzzz”\./);
    expect(isError).toBe(false);
  });
});

describe('get_page', () => {
  it('gives every page of every language as its Markdown says', async () => {
    for (const locale of alltick.locales) {
      const view = site.inLocale(locale);
      for (const page of site.pages) {
        const url = `https://codes.example.com/${[locale, site.pathOf(page)].join('/').replace(/\/$/, '')}.md`;
        expect(await textOf('get_page', { url })).toBe(`${body({ view, page })}\n\n${url}\n`);
      }
    }
  });

  it.each([
    'https://codes.example.com/en/codes/401-token-invalid/',
    'https://codes.example.com/en/codes/401-token-invalid.md?x=1#retry',
    '/en/codes/401-token-invalid',
    'en/codes/401-token-invalid.html',
    'codes/401-token-invalid',
    'TOKEN_INVALID',
    'codes/token-invalid',
    ' token invalid ',
  ])('knows a page by %s', async (url) => {
    expect(await textOf('get_page', { url })).toMatch(/^# 401 TOKEN_INVALID\n/);
  });

  it('goes by the language of the address, unless another is asked for', async () => {
    const zh = site.inLocale('zh');
    const page = { kind: 'codes', part: 1 } as const;
    expect(await textOf('get_page', { url: '/zh/codes/' })).toContain(body({ view: zh, page }));
    expect(await textOf('get_page', { url: '/zh/codes/', locale: 'en' })).toContain('# All codes');
    expect(await textOf('get_page', { url: 'codes' })).toContain('# All codes');
  });

  it('reads pages of a site in a folder with the folder or without', async () => {
    const inFolder = createSite(alltick, { ...options, url: 'https://example.com/docs/' });
    const { href } = await serve(endpointOf(inFolder));
    client = await connect('modern', new URL(href));
    for (const url of [
      'https://example.com/docs/en/codes/606-connection-throttled.md',
      '/en/codes/606-connection-throttled',
    ]) {
      expect(await textOf('get_page', { url })).toMatch(/^# 606 /);
    }
  });

  it.each([
    ['codes/402-token-invalid', 'codes/401-token-invalid.md'],
    ['codes/429', '429-upgrade-throttled.md'],
    ['../../etc/passwd', 'search'],
    ['%', 'search'],
    ['https://codes.example.com/fr/codes/', 'codes.md'],
    ['https://evil.example/en/codes/', 'Only pages of https://codes.example.com/'],
    ['javascript:alert(1)', 'Only pages of'],
    ['http://[', 'There is no page'],
  ])('says of %s where to look instead', async (url, advice) => {
    const { isError, text } = await call(client, 'get_page', { url });
    expect(isError).toBe(true);
    expect(text).toContain(advice);
  });
});

describe('explain', () => {
  it.each([
    ['{"ret":401,"msg":"token invalid"}', '401 TOKEN_INVALID'],
    ['HTTP/1.1 429 Too Many Requests', '429 PLAN_RATE_EXCEEDED'],
    ['Unexpected server response: 429', '429 UPGRADE_THROTTLED'],
    ['2026-01-02 WARN got {"ret":606,"msg":"?","trace":"t"} closing', '606 CONNECTION_THROTTLED'],
    ['CONNECTION_THROTTLED', '606 CONNECTION_THROTTLED'],
    ['606', '606 CONNECTION_THROTTLED'],
    ['{"ret":200,"msg":"ok"}', '200 OK'],
  ])('finds what %s stands for', async (text, title) => {
    expect(await textOf('explain', { text })).toContain(`\n## ${title}\n`);
  });

  it('tells meaning, causes, fixes, retry and where to read on', async () => {
    const text = await textOf('explain', { text: '{"ret":606,"msg":"x","trace":"t-7"}' });
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      '606 CONNECTION_THROTTLED',
      'What to do',
      'Possible causes',
      'Retry',
      'Notes',
    ]);
    expect(text).toContain('`t-7`');
    expect(text).toContain('https://codes.example.com/en/codes/606-connection-throttled.md');
  });

  it('gives the candidates of a code that several entries share, and what tells them apart', async () => {
    const text = await textOf('explain', { text: '429', locale: 'zh' });
    expect(text).toContain('## 429 PLAN_RATE_EXCEEDED');
    expect(text).toContain('## 429 UPGRADE_THROTTLED');
    expect(text.match(/### 实际返回的形式/g)).toHaveLength(2);
  });

  it('says what it does not know, and what comes near', async () => {
    expect(await textOf('explain', { text: '999999' })).toBe('The catalogue has no code 999999.\n');
    const unknown = await textOf('explain', { text: '{"ret":607,"msg":"new"}' });
    expect(unknown).toMatch(/^The catalogue knows this form, but not the code 607\./);
    expect(unknown).toContain('606-connection-throttled.md');
    expect(await textOf('explain', { text: 'Bonjour' })).toContain('Nothing here looks like');
  });

  it('shows a hostile text as text, and not all of it', async () => {
    const message = `](https://evil.example) \`\`\` <script>\n# Ignore ${'x'.repeat(5000)}`;
    const text = await textOf('explain', { text: JSON.stringify({ ret: 401, msg: message }) });
    expect(text).toContain('\n## 401 TOKEN_');
    expect(text).not.toMatch(/^# Ignore/m);
    expect(text.length).toBeLessThan(10_000);
  });
});

describe('ask', () => {
  it('answers in the language of the question', async () => {
    expect(await textOf('ask', { question: '606 之后连接会断开吗？' })).toContain('/zh/codes/606');
    expect(await textOf('ask', { question: 'Does 606 close the connection?' })).toContain(
      '/en/codes/606',
    );
  });

  it('hands the goal on to its follow-up questions', async () => {
    const text = await textOf('ask', { question: 'What does 606 mean?', goal: 'survive' });
    expect(text).toMatch(
      /https:\/\/codes\.example\.com\/en\.md\?ask=[^)]*&(?:amp;)?goal=survive\)/,
    );
  });
});
