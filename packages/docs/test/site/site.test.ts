import type { Target } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/pages/documentOf.ts';
import { renderPage } from '../../src/html/page.ts';
import { pageAddress, resolveTarget } from '../../src/site/resolve.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick, options, site } from '../alltick.ts';

const zh = site.inLocale('zh');

describe('a site', () => {
  it('has one page per entry, dispute, limits page and guide, each at a path of its own', () => {
    expect(new Set(site.pages.map(site.pathOf)).size).toBe(site.pages.length);
    expect(site.pages.filter(({ kind }) => kind === 'entry')).toHaveLength(alltick.entries.length);
    expect([...site.byPath.keys()]).toEqual(
      expect.arrayContaining([
        '',
        'codes',
        'codes/606-connection-throttled',
        'limits/http',
        'limits/ws',
        'decoder',
        'disputes',
        'disputes/429-or-605',
        'changes',
        'guides/errors',
      ]),
    );
  });

  it('says a code and a name once where they are the same', () => {
    const entries = alltick.entries.map((entry) =>
      entry.name === 'TOKEN_INVALID' ? { ...entry, code: 'token.invalid' } : entry,
    );
    const other = createSite({ ...alltick, entries }, options);
    const view = other.inLocale('en');
    const entry = entries.find(({ name }) => name === 'TOKEN_INVALID');
    const page = entry && ({ kind: 'entry', entry } as const);
    expect(page && documentOf({ view, page }).title).toBe('token.invalid');
    expect(page && renderPage({ view, page, exported: false })).toMatch(
      /<h1><span class="badge error">token\.invalid<\/span><\/h1>/,
    );
  });

  it('says the same sections in every language', () => {
    for (const page of site.pages) {
      if (page.kind === 'guide') continue;
      const [first, second] = ['zh', 'en'].map((locale) =>
        JSON.stringify(shape(documentOf({ view: site.inLocale(locale), page }).blocks)),
      );
      expect(second, site.pathOf(page)).toBe(first);
    }
  });

  it('gives every page a title and a description in every language', () => {
    for (const page of site.pages) {
      for (const locale of alltick.locales) {
        const { title, description } = documentOf({ view: site.inLocale(locale), page });
        expect(title.trim(), site.pathOf(page)).not.toBe('');
        expect(description.trim(), site.pathOf(page)).not.toBe('');
      }
    }
  });

  it('shows what changed after each version above the days', () => {
    const text = { en: 'retry.when stricter', zh: 'retry.when 收紧' };
    const changes = ['TOKEN_INVALID', 'limits/gone'].map((name) => ({ name, text }));
    const versions = [{ after: '1.0.0-rc.1', changes }];
    const view = createSite(alltick, { ...options, versions }).inLocale('zh');
    const { blocks } = documentOf({ view, page: { kind: 'changes', part: 1 } });
    const sections = blocks.filter((block) => block.kind === 'section');
    expect(sections[0]).toEqual({
      kind: 'section',
      id: 'after-1-0-0-rc-1',
      heading: '版本 1.0.0-rc.1 以来',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [
            {
              text: [
                { kind: 'link', text: '', to: 'entry:TOKEN_INVALID' },
                '：',
                'retry.when 收紧',
              ],
            },
            { text: [{ kind: 'code', text: 'limits/gone' }, '：', 'retry.when 收紧'] },
          ],
        },
      ],
    });
    expect(sections[1]?.id).toMatch(/^m-/);
  });

  it('keeps the folder of its address', () => {
    const inFolder = createSite(alltick, { ...options, url: 'https://example.com/docs?x#y' });
    expect(inFolder.url).toBe('https://example.com/docs/');
    const page = inFolder.byPath.get('codes');
    expect(page && pageAddress({ site: inFolder, locale: 'en', page, format: 'md' })).toBe(
      '/docs/en/codes.md',
    );
  });

  it('refuses an address that is none', () => {
    expect(() => createSite(alltick, { url: 'codes.example.com' })).toThrow(RangeError);
    expect(() => createSite(alltick, { url: 'javascript:alert(1)' })).toThrow(RangeError);
  });

  it('shows long lists in parts, and few parts of them in a row', () => {
    const [one] = alltick.entries;
    if (!one) throw new Error('The catalogue is empty.');
    const entries = Array.from({ length: 1234 }, (_, index) => ({ ...one, name: `CODE_${index}` }));
    const large = createSite({ ...alltick, entries }, options);
    expect(large.byPath.has('codes/16')).toBe(true);
    expect(large.byPath.has('codes/17')).toBe(false);
    const page = large.byPath.get('codes/7');
    if (page === undefined) throw new Error('There is no seventh part.');
    const { blocks } = documentOf({ view: large.inLocale('en'), page });
    const pager = blocks.find((block) => block.kind === 'pager');
    expect(pager?.parts.map(({ label }) => label)).toEqual(['1', '5', '6', '7', '8', '9', '16']);
  });
});

describe('a target', () => {
  it('leads to the page that it names', () => {
    expect(path('entry:TOKEN_INVALID')).toBe('codes/401-token-invalid');
    expect(path('limit:ws-reconnect')).toBe('limits/ws#limit-ws-reconnect');
    expect(path('dispute:429-or-605')).toBe('disputes/429-or-605');
    expect(path('page:home')).toBe('');
    expect(path('page:codes')).toBe('codes');
  });

  it('is only a title when the site lacks the page', () => {
    expect(resolveTarget({ view: zh, to: 'page:nowhere' })).toEqual({ title: 'nowhere' });
    expect(resolveTarget({ view: zh, to: 'entry:NO_SUCH_NAME' })).toEqual({
      title: 'NO_SUCH_NAME',
    });
  });
});

/** The kinds of blocks and the anchors of sections, without any text. */
function shape(blocks: readonly { readonly kind: string }[]): unknown {
  return blocks.map((block) => [
    block.kind,
    'id' in block ? block.id : undefined,
    'items' in block && Array.isArray(block.items) ? block.items.length : undefined,
    'rows' in block && Array.isArray(block.rows) ? block.rows.length : undefined,
    'blocks' in block ? shape(block.blocks as readonly { readonly kind: string }[]) : undefined,
  ]);
}

function path(to: Target): string | undefined {
  const { page, anchor } = resolveTarget({ view: zh, to });
  return page && site.pathOf(page) + (anchor === undefined ? '' : `#${anchor}`);
}
