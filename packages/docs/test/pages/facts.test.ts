import type { Catalog, Entry } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/blocks/inline.ts';
import { entryFacts } from '../../src/pages/facts.ts';
import { homePage } from '../../src/pages/homePage.ts';
import { renderTwin } from '../../src/programs/twin.ts';
import { createSite } from '../../src/site/site.ts';
import { asked } from '../ask/asking.ts';
import { alltick, options, site } from '../alltick.ts';

const named = (name: string): Entry => {
  const entry = site.entries.get(name);
  if (entry === undefined) throw new Error(`There is no ${name}.`);
  return entry;
};

function connectionOf(entry: Entry, locale: string): string | undefined {
  const view = site.inLocale(locale);
  const fact = entryFacts({ view, entry }).items.find(
    ({ label }) => label === view.phrases.connection,
  );
  return fact && plainText(fact.value, String);
}

describe('what becomes of the connection', () => {
  it('is that there is none after a refused handshake', () => {
    const refused = named('UPGRADE_THROTTLED');
    expect(connectionOf(refused, 'en')).toMatch(/^None is opened \(observed/);
    expect(connectionOf(refused, 'zh')).toMatch(/^连接没有建立（实际观察到/);
    expect(connectionOf(named('CONNECTION_THROTTLED'), 'zh')).toMatch(/^服务端会关闭连接（/);
  });

  it('is not told of what comes over HTTP alone', () => {
    expect(connectionOf(named('TOKEN_MISSING'), 'en')).toBeUndefined();
    expect(connectionOf(named('TOKEN_INVALID'), 'en')).toMatch(/^It stays open/);
  });

  it.each(['哪些错误会断开连接', 'Which codes close the connection?'])(
    'does not count a refused handshake: %s',
    (text) => {
      const { direct } = asked(text, 'zh');
      expect(direct).toContain('CONNECTION_THROTTLED');
      expect(direct).not.toContain('UPGRADE_THROTTLED');
    },
  );
});

describe('the home page', () => {
  it.each([
    ['en', 'whether to retry: 15 codes.'],
    ['zh', '能不能重试：共 15 个错误码。'],
  ])('does not count what there is none of (%s)', (locale, end) => {
    const catalog: Catalog = { ...alltick, limits: [], disputes: [] };
    const view = createSite(catalog, options).inLocale(locale);
    expect(homePage({ view }).description.endsWith(end)).toBe(true);
  });
});

it('names what is counted in the language of the page', () => {
  const view = site.inLocale('zh');
  const counted = new Set(alltick.limits.map(({ counts }) => counts));
  const pages = site.pages.filter(({ kind }) => kind === 'entry' || kind === 'limits');
  for (const page of pages) {
    const markdown = renderTwin({ view, page, asks: false });
    // Addresses, and code, which is what is sent, stand as they are.
    const text = markdown
      .replace(/https?:\S+|```[\s\S]*?```/g, '')
      .replace(/`([^`]*)`/g, (code, inner) => (counted.has(inner) ? code : ''));
    for (const word of counted)
      expect(text, site.pathOf(page)).not.toMatch(new RegExp(`\\b${word}\\b`));
  }
  expect(renderTwin({ view, page: { kind: 'limits', transport: 'http' }, asks: false })).toContain(
    '次数，请求，按 token',
  );
});
