import { describe, expect, it } from 'vitest';
import { createDocsApp } from '../../src/app/app.ts';
import { alltick, options } from '../alltick.ts';

const app = createDocsApp(alltick, options);
const read = async (path: string, init?: RequestInit) => {
  const response = await app.request(path, init);
  return { response, text: await response.text() };
};

describe('a Markdown twin', () => {
  it('says what its page says, with links to other twins', async () => {
    const { text } = await read('/en/codes/606-connection-throttled.md');
    expect(text).toContain('# 606 CONNECTION_THROTTLED');
    expect(text).toContain('](https://codes.example.com/en/limits/ws.md#limit-ws-reconnect)');
    expect(text).toContain('[llms.txt](https://codes.example.com/llms.txt)');
    expect(text).toContain(
      'GET https://codes.example.com/en/codes/606-connection-throttled.md?ask=',
    );
  });

  it('that is missing is said to be, with status 200, and pages like it', async () => {
    const { response, text } = await read('/en/codes/connection-throttled.md');
    expect(response.status).toBe(200);
    expect(text).toContain('# Page Not Found');
    expect(text).toContain('/en/codes/606-connection-throttled.md');
  });
});

describe('a question', () => {
  it('is answered at any page, in the language of the question', async () => {
    const { response, text } = await read(
      `/en/limits/ws.md?ask=${encodeURIComponent('606 能重试吗')}`,
    );
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(text).toMatch(/^# 606 能重试吗\n/);
    expect(text).toContain('# Sources:');
    expect(text).toContain('/zh/codes/606-connection-throttled.md');
  });

  it('is answered at the root, and where Markdown is accepted', async () => {
    const question = '?ask=what+does+401+mean&goal=fix';
    const atRoot = await read(`/${question}`);
    expect(atRoot.text).toContain('TOKEN_INVALID');
    expect(atRoot.text).toMatch(/[?]ask=[^)]*&goal=fix\)/);
    const accepted = await read(`/en/${question}`, { headers: { accept: 'text/markdown' } });
    expect(accepted.text).toBe(atRoot.text);
  });

  it('that is empty is asked for', async () => {
    const { response, text } = await read('/en.md?ask=');
    expect(response.status).toBe(200);
    expect(text).toContain('You forgot to pass a question');
  });
});

describe('llms.txt', () => {
  it('names every page of every language, and how to ask', async () => {
    const { text } = await read('/llms.txt');
    for (const [, path = ''] of text.matchAll(/\]\(https:\/\/codes\.example\.com(\/[^)]+)\)/g)) {
      expect((await app.request(path)).status, path).toBe(200);
    }
    expect(text.match(/\.md\)/g)?.length).toBeGreaterThan(100);
    expect(text).toContain('https://codes.example.com/mcp');
  });

  it('says in every language what the site and its pages are about', async () => {
    const { text } = await read('/llms.txt');
    expect(text).toMatch(
      /^# AllTick 行情 API 错误码 \/ AllTick market data API error codes\n\n> 每/,
    );
    expect(text).toContain('\n> What every code means');
    const lines = text.split('\n').filter((line) => line.includes('codes.example.com/en/'));
    for (const line of lines.filter((one) => one.startsWith('- '))) {
      expect(line).toMatch(/^- \[.+\]\(\S+\): \S/);
    }
  });
});

describe('the JSON Schema', () => {
  it('is served beside the catalogue', async () => {
    const { response, text } = await read('/catalog.schema.json');
    expect(response.headers.get('content-type')).toContain('application/schema+json');
    expect(JSON.parse(text)).toHaveProperty('properties.entries');
  });
});

describe('the MCP endpoint', () => {
  it('tells a browser what it is', async () => {
    const { response, text } = await read('/mcp');
    expect(response.status).toBe(405);
    expect(text).toContain('MCP');
  });
});
