import type { Catalog } from '@errdex/schema';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { answerPhrasesOf } from '../../src/ask/phrases/answerPhrases.ts';
import { renderPage } from '../../src/html/page.ts';
import { languageName, phrasesOf } from '../../src/phrases/phrases.ts';
import { createSite, type PageRef } from '../../src/site/site.ts';
import { alltick, options } from '../alltick.ts';

/** The catalogue with its Chinese texts in other languages' places. */
function inLocales(...locales: readonly string[]): Catalog {
  const given = JSON.stringify(alltick, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('zh' in value)) return value;
    return Object.fromEntries(locales.map((locale) => [locale, value.zh]));
  });
  return { ...(JSON.parse(given) as Catalog), locales, sourceLocale: locales[0] ?? '' };
}

function pageIn(
  locale: string,
  { kind }: { readonly kind: PageRef['kind'] },
  locales: readonly string[] = [locale],
  name?: string,
): string {
  const site = createSite(inLocales(...locales), options);
  const page = site.pages.find(
    (one) =>
      one.kind === kind && (one.kind !== 'entry' || name === undefined || one.entry.name === name),
  );
  if (page === undefined) throw new Error(`There is no page of the kind ${kind}.`);
  return renderPage({ view: site.inLocale(locale), page, exported: false });
}

describe('a page', () => {
  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['zh', 'ltr'],
  ])('in %s runs %s', (locale, dir) => {
    expect(pageIn(locale, { kind: 'home' })).toContain(`<html lang="${locale}" dir="${dir}"`);
  });

  it('says which way the names of other languages run', () => {
    expect(pageIn('fr', { kind: 'home' }, ['fr', 'ar'])).toMatch(
      /<a [^>]*hreflang="ar" lang="ar" dir="rtl">العربية<\/a>/,
    );
  });

  it.each(['zh-TW', 'zh-Hant', 'zh-HK'])('in %s has the Chinese words', (locale) => {
    expect(phrasesOf(locale)).toBe(phrasesOf('zh'));
    expect(answerPhrasesOf(locale)).toBe(answerPhrasesOf('zh'));
    expect(pageIn(locale, { kind: 'home' })).not.toMatch(/lang="(?:zh|en)"/);
  });

  it('says in another language only what is the site’s own', () => {
    for (const page of [{ kind: 'entry' }, { kind: 'codes' }] as const) {
      const html = pageIn('ar', page);
      const english = textsIn(parse(html), 'en');
      expect(english).toEqual(
        expect.arrayContaining(['Skip to content', 'Atom feed', 'Search needs JavaScript.']),
      );
      expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    }
    const headings = pageIn('ar', { kind: 'entry' }).matchAll(/<h2[^>]*>(.*?)<\/h2>/g);
    for (const [, heading] of headings) expect(heading).toContain('lang="en" dir="ltr"');
  });

  it('runs sentences of its own their way, around values in the language of the page', () => {
    const own = '<span lang="en" dir="ltr">';
    const home = pageIn('ar', { kind: 'home' });
    expect(home).toContain(`<p class="lead">${own}What every code means`);
    const title = '<span lang="ar" dir="rtl">[^<]*</span>';
    expect(home).toMatch(new RegExp(`<li>${own}<a [^>]*>${title}</a>: every code`));
    expect(home).toMatch(
      new RegExp(`<li>${own}<time>[^<]*</time>: <a [^>]*>429 UPGRADE_THROTTLED</a> appeared`),
    );
    const entry = pageIn('ar', { kind: 'entry' }, ['ar'], 'CONNECTION_THROTTLED');
    expect(entry).toMatch(
      new RegExp(`<p>${own}Wait as long as the limit “<a [^>]*>${title}</a>” demands`),
    );
    expect(entry).toMatch(new RegExp(`<li>${own}At 0 s: ${title} → `));
    const chinese = pageIn('zh', { kind: 'entry' }, ['zh'], 'CONNECTION_THROTTLED');
    expect(chinese).not.toContain('<span lang');
  });

  it('has no switch for a single language', () => {
    expect(pageIn('de', { kind: 'home' })).not.toContain('class="languages"');
    expect(pageIn('de', { kind: 'home' }, ['de', 'fr'])).toContain('class="languages"');
  });
});

describe('the name of a language', () => {
  it.each([
    ['zh', '中文'],
    ['en', 'English'],
    ['es', 'Español'],
    ['ar', 'العربية'],
    ['pt-BR', 'Português (Brasil)'],
    ['xx', 'xx'],
  ])('of %s is %s', (locale, name) => {
    expect(languageName(locale)).toBe(name);
  });
});

/** The texts of a page that are in a language. */
function textsIn(
  node: DefaultTreeAdapterTypes.Node,
  wanted: string,
  inherited = '',
): readonly string[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.trim();
    return inherited === wanted && text !== '' ? [text] : [];
  }
  const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => textsIn(child, wanted, own ?? inherited));
}
