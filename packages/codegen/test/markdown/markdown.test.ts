import { compileSync } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/index.ts';
import { checkFileNames } from '../../src/writer/fileNames.ts';
import { sampleCatalog } from '../sampleCatalog.ts';

const pages = markdown().generate(sampleCatalog());
const pageText = (name: string): string => pages.get(name) ?? '';
const headings = (name: string): readonly string[] =>
  [...pageText(name).matchAll(/^#+ .*/gm)].map(([line]) => line);

describe('the generator markdown', () => {
  it('makes an index and a page per entry for every locale', () => {
    expect([...pages.keys()]).toEqual([
      'zh/index.md',
      'zh/200-ok.md',
      'zh/606-connection-throttled.md',
      'en/index.md',
      'en/200-ok.md',
      'en/606-connection-throttled.md',
    ]);
  });

  it('opens a page with front matter, heading, languages and the facts', () => {
    expect(pageText('en/606-connection-throttled.md').split('\n## ')[0]).toBe(`---
title: "606 CONNECTION_THROTTLED"
description: "Requests came too fast, data."
---

# 606 CONNECTION_THROTTLED

[All codes](./index.md) · Language: [中文](../zh/606-connection-throttled.md) · English

This translation was not checked against the latest source text, so it may be out of date. The original follows each passage.

Requests came too fast, \`data\`.

> Original (中文)
>
> 请求过于频繁，\`data\`没有返回。

- **Kind**: error
- **Domain**: Rate
- **Carried by**: HTTP, WebSocket
- **HTTP status**: 200 (inferred, [Official docs](https://example.com/docs))
- **Connection**: The server closes it (documented).
- **Retry**: after reconnecting
- **Since**: 2024-03-18
- **Lifecycle**: Deprecated since 2025-01-01; use [200 OK](./200-ok.md) instead.
`);
  });

  it('says what the docs site says, in its order', () => {
    expect(headings('en/606-connection-throttled.md')).toEqual([
      '# 606 CONNECTION_THROTTLED',
      '## What to do',
      '## Possible causes',
      '## Retry',
      '## Message for users',
      '## On the wire',
      '## Examples',
      '## Scenarios',
      '### Two subscriptions in one second',
      '## Limits',
      '## Notes',
      '## See also',
      '## Sources',
    ]);
    expect(headings('en/index.md')).toEqual([
      '# Sample codes',
      '## Rate',
      '## Limits',
      '### Reconnect gap <a id="limit-ws-reconnect"></a>',
      '### Requests per day <a id="limit-daily"></a>',
      '## Where sources disagree',
      '### Which code <a id="dispute-which"></a>',
      '#### Side 1',
      '#### Side 2: taken here',
      '#### Why this side',
    ]);
  });

  it('tells when to retry, for how long on each plan, and shows what arrives', () => {
    expect(pageText('en/606-connection-throttled.md')).toContain(`## Retry

Wait as long as the limit “[Reconnect gap](./index.md#limit-ws-reconnect)” demands, open a new connection, then retry. Whether the request was carried out is not known (observed).

| Basic |
| --- |
| ≥ 3 s |
`);
    expect(pageText('en/606-connection-throttled.md')).toContain(`\`\`\`json
{
  "ret": 606,
  "msg": "too many requests",
  "data": {
    "wait": 1
  }
}
\`\`\``);
  });

  it('speaks Chinese on a Chinese page', () => {
    const text = pageText('zh/606-connection-throttled.md');
    expect(text).toContain(
      '先按限制“[重连间隔](./index.md#limit-ws-reconnect)”的要求等待，再重新建立连接，然后重试。请求是否已经执行，目前无法确定（实际观察到）。',
    );
    expect(text).toContain(
      '- **状态**：自 2025-01-01 起不再推荐使用，请改用 [200 OK](./200-ok.md)。',
    );
    expect(text).toContain(
      '2. 300 毫秒时：在连接 `second` 上订阅盘口，携带过期的 token，产品为 `X`，',
    );
    expect(pageText('zh/200-ok.md')).toContain('请求已经成功，无需重试。');
  });

  it('lists wire forms, params and limits in tables', () => {
    const text = pageText('en/606-connection-throttled.md');
    expect(text)
      .toContain(`| Quote answer | \`606\` | \`too many requests\` | documented, [Official docs](https://example.com/docs) |
| Quote answer | \`605\` | any | inferred |`);
    expect(text).toContain('| `wait` | integer | `/data/wait` | `3` |');
    expect(pageText('en/index.md')).toContain(`| Limit | Basic | Pro |
| --- | --- | --- |
| Price | 1,099 USDT / month | — |
| [Reconnect gap](#limit-ws-reconnect) | ≥ 3 s | — |
| [Requests per day](#limit-daily) | 86,400 / day | 5 / s |`);
  });

  it('leads a link to a page where the options say, and else gives its text', () => {
    const pagesAt = { 'limits/ws': 'https://docs.example.com/{locale}/ws' };
    const linked = markdown({ pages: pagesAt }).generate(sampleCatalog());
    expect(linked.get('en/606-connection-throttled.md')).toContain(
      '- [WebSocket limits](https://docs.example.com/en/ws)',
    );
    expect(linked.get('en/606-connection-throttled.md')).toContain(
      '- [limits page](https://docs.example.com/en/ws)',
    );
    expect(pageText('en/606-connection-throttled.md')).toContain('\n- limits page\n');
    expect(pageText('en/606-connection-throttled.md')).not.toContain('WebSocket limits');
  });

  it('links to folders and leaves the heading away for Starlight', () => {
    const made = markdown({ site: 'starlight' }).generate(sampleCatalog());
    const text = made.get('en/606-connection-throttled.md') ?? '';
    expect(text).not.toContain('\n# ');
    expect(text).toContain('[All codes](../)');
    expect(text).toContain('[中文](../../zh/606-connection-throttled/)');
    expect(text).toContain('use [200 OK](../200-ok/) instead');
    expect(made.get('en/index.md')).toContain('[OK](./200-ok/)');
  });

  it('leads every relative link to a page or an anchor that exists', () => {
    for (const [name, text] of pages) {
      for (const node of nodes(readGfm(text))) {
        if (node.type !== 'link' || node.url.startsWith('https:')) continue;
        const { pathname, hash } = new URL(node.url, `https://x/${name}`);
        const target = pages.get(pathname.slice(1));
        expect(target, `${name} → ${node.url}`).toBeDefined();
        if (hash !== '') expect(target).toContain(`<a id="${hash.slice(1)}"></a>`);
      }
    }
  });

  it('keeps file names apart that differ by letter case or signs alone', () => {
    const catalog = sampleCatalog();
    const [ok] = catalog.entries;
    if (ok === undefined) throw new Error('The sample has entries.');
    const named = (code: number | string, name: string) => ({ ...ok, code, name });
    const entries = [named('x', 'A_B'), named('X', 'A__B'), named('', '索引'), named('', 'INDEX')];
    const files = markdown().generate({ ...catalog, entries });
    expect(files.size).toBe(10);
    expect(checkFileNames({ generator: 'markdown', files })).toEqual([]);
  });

  it('keeps hostile texts from changing what any page is made of', () => {
    const hostile =
      '</p><img src=x onerror=alert(1)>{{ constructor }}{x}${y}`{{z}}` | [a](javascript:b) ![c](d) <!-- --> */ www.x.co a@b.co :tada: import x\n# h\n- l\n---\n';
    const plain = [...pages.values()];
    const made = [
      ...markdown()
        .generate(sampleCatalog((text) => `${text}${hostile}`))
        .values(),
    ];
    for (const [index, text] of made.entries()) {
      expect(shapeOf(text)).toEqual(shapeOf(plain[index] ?? ''));
      expect(mdxNodes(text)).toEqual(mdxNodes(plain[index] ?? ''));
      expect(textOf(readGfm(text))).toContain(
        '</p><img src=x onerror=alert(1)>{{ constructor }}{x}${y}`{{z}}` | [a](',
      );
    }
  });
});

function readGfm(page: string): Root {
  return fromMarkdown(page, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

function nodes(tree: Nodes): Nodes[] {
  return 'children' in tree ? [tree, ...tree.children.flatMap((child) => nodes(child))] : [tree];
}

function textOf(tree: Nodes): string {
  return nodes(tree)
    .map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('');
}

/** What a page is made of, besides text and code within it. */
function shapeOf(page: string): readonly string[] {
  return nodes(readGfm(page))
    .map(({ type }) => type)
    .filter((type) => type !== 'text' && type !== 'inlineCode');
}

/** The MDX nodes of a page; throws when MDX cannot compile it. */
function mdxNodes(page: string): readonly string[] {
  const found: string[] = [];
  const collect = () => (tree: Root) => {
    for (const { type } of nodes(tree)) if (type.startsWith('mdx')) found.push(type);
  };
  compileSync(page.replace(/^---\n[\s\S]*?\n---\n/, ''), { remarkPlugins: [collect] });
  return found;
}
