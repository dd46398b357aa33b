import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/site.ts';

const origin = 'http://localhost:4870';
const app = createApp(`${origin}/`);
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A title is as long as what the catalogue calls the page.
  rules: { 'long-title': 'off' },
});

interface Visited {
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

describe('every page that can be reached', () => {
  const pages = new Map<string, Visited>();
  const others = new Map<string, number>();

  beforeAll(async () => {
    const waiting = ['/zh/', '/en/'];
    for (const path of waiting) {
      if (pages.has(path) || others.has(path)) continue;
      const response = await app.request(path);
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        others.set(path, response.status);
        continue;
      }
      const page = read({ path, html: await response.text() });
      pages.set(path, page);
      if (response.status !== 200) others.set(path, response.status);
      waiting.push(
        ...page.links.map((link) => link.split('#')[0] ?? '').filter((link) => link !== ''),
      );
    }
  });

  it('is many, in both languages alike', () => {
    const zh = [...pages.keys()].filter((path) => path.startsWith('/zh/'));
    const en = [...pages.keys()].filter((path) => path.startsWith('/en/'));
    expect(zh.length).toBeGreaterThan(50);
    expect(en).toHaveLength(zh.length);
    expect(new Set(en)).toEqual(new Set(zh.map((path) => path.replace('/zh/', '/en/'))));
  });

  it('is valid HTML', async () => {
    for (const { path, html } of pages.values()) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });

  it('loads at most 12 KB at a first visit, script and style included', async () => {
    const loaded = ['style', 'site'].map(async (name) => {
      const file = [...others.keys()].find((path) => path.startsWith(`/assets/${name}-`));
      return gzipSync(await (await app.request(file ?? '')).text()).length;
    });
    const [style = Infinity, script = Infinity] = await Promise.all(loaded);
    const tooLarge = [...pages.values()]
      .map(({ path, html }) => ({ path, bytes: gzipSync(html).length + style + script }))
      .filter(({ bytes }) => bytes > 12 * 1024);
    expect(tooLarge).toEqual([]);
  });

  it('leads only to files that are there', () => {
    expect(others.size).toBeGreaterThan(50);
    // The front page sends on to a language.
    expect([...others].filter(([path, status]) => status !== 200 && path !== '/')).toEqual([]);
    expect(others.get('/')).toBe(302);
  });

  it('leads only to places that are there', () => {
    const lost: string[] = [];
    for (const { path, links } of pages.values()) {
      for (const link of links) {
        const [target = '', anchor] = link.split('#');
        const page = pages.get(target === '' ? path : target);
        if (anchor !== undefined && page?.ids.has(decodeURIComponent(anchor)) === false) {
          lost.push(`${path} → ${link}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

function read({ path, html }: { path: string; html: string }): Visited {
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        const local = value.startsWith(origin) ? value.slice(origin.length) : value;
        if ((name === 'href' || name === 'src') && /^[/#]/.test(local)) links.push(local);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { path, html, ids, links };
}
