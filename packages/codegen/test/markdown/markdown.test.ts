import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/index.ts';
import { checkFileNames } from '../../src/writer/fileNames.ts';
import { sampleCatalog } from '../sampleCatalog.ts';
import { nodes, readGfm, readMdx, readVue, textOf } from './reading.ts';

const pages = markdown().generate(sampleCatalog());
const page = (name: string): string => pages.get(name) ?? '';

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
    expect(page('en/606-connection-throttled.md').split('\n## ')[0]).toBe(`---
title: "606 CONNECTION_THROTTLED"
description: "Requests came too fast, data."
---

# 606 CONNECTION_THROTTLED

[All codes](./index.md) · Language: [中文](../zh/606-connection-throttled.md) · English

*This translation was not made from the source text as it stands now.*

Requests came too fast, \`data\`.

- **Kind**: error
- **Domain**: Rate
- **Carried by**: HTTP, WebSocket
- **HTTP status**: 200 (inferred, [Official docs](https://example.com/docs))
- **Connection**: The server closes it (documented).
- **Retry**: Wait as long as the limit “[Reconnect gap](./index.md#limit-ws-reconnect)” demands, open a new connection, then retry. Whether the request was carried out is not known (observed).
- **Since**: 2024-03-18
- Deprecated since 2025-01-01; use [200 OK](./200-ok.md) instead.
`);
  });

  it('speaks Chinese on a Chinese page', () => {
    const text = page('zh/606-connection-throttled.md');
    expect(text).toContain(
      '- **重试**：先按限制“[重连间隔](./index.md#limit-ws-reconnect)”的要求等待，再重新建立连接，然后重试。请求是否已经执行，目前无法确定（实际观察到）。',
    );
    expect(text).toContain('- 自 2025-01-01 起不再推荐使用，请改用 [200 OK](./200-ok.md)。');
    expect(text).toContain(
      '2. 第 300 毫秒：在连接 `second` 上订阅盘口，携带过期的 token，产品为 `X`，',
    );
    expect(page('zh/200-ok.md')).toContain('- **重试**：请求已经成功，无需重试。');
  });

  it('lists wire forms, params and limits in tables', () => {
    const text = page('en/606-connection-throttled.md');
    expect(text)
      .toContain(`| Quote answer | \`606\` | \`too many requests\` | documented, [Official docs](https://example.com/docs) |
| Quote answer | \`605\` | any | inferred |`);
    expect(text).toContain('| `wait` | integer | `/data/wait` | `3` |');
    expect(page('en/index.md')).toContain(`| Limit | Basic | Pro |
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
    expect(page('en/606-connection-throttled.md')).toContain('\n- limits page\n');
    expect(page('en/606-connection-throttled.md')).not.toContain('WebSocket limits');
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

  it('makes hostile texts harmless on every page, to every reader', () => {
    const hostile =
      '</p><img src=x onerror=alert(1)>{{ constructor }}{x}${y}`{{z}}` | [a](javascript:b) ![c](d) <!-- --> */ www.x.co a@b.co :tada: import x\n# h\n- l\n---\n';
    const plain = [...pages.values()];
    const made = [
      ...markdown()
        .generate(sampleCatalog((text) => `${text}${hostile}`))
        .values(),
    ];
    for (const [index, text] of made.entries()) {
      const before = plain[index] ?? '';
      for (const type of [
        'html',
        'heading',
        'tableRow',
        'listItem',
        'image',
        'thematicBreak',
        'code',
      ]) {
        expect(counted(text, type)).toBe(counted(before, type));
      }
      expect(readVue(text).interpolations).toBe(0);
      expect(new Set(readVue(text).tags)).toEqual(new Set([...readVue(before).tags, 'code']));
      expect(readMdx(withoutFrontMatter(text))).toEqual(readMdx(withoutFrontMatter(before)));
      const said = textOf(readGfm(text));
      expect(said).toContain(
        '</p><img src=x onerror=alert(1)>{{ constructor }}{x}${y}`{{z}}` | [a](',
      );
    }
  });
});

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function counted(text: string, type: string): number {
  return nodes(readGfm(text)).filter((node) => node.type === type).length;
}
