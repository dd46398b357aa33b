import type { Catalog, Entry } from '@errdex/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/createSearch.ts';
import { createSearchFiles } from '../../src/search/searchFiles.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick, options, site } from '../alltick.ts';

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'valueOf',
  '<script>alert(1)</script>',
  '"],["',
  '\\"',
  '\u0000',
  '\ud800',
  'a\u0300'.repeat(90),
  ' ',
  '(a+)+$',
  '.*'.repeat(100),
  'a'.repeat(10_000),
  '😀'.repeat(5000),
  '𠮷'.repeat(300),
  '_'.repeat(200),
];

function withTexts(texts: readonly string[]): Catalog {
  const [model] = alltick.entries as readonly [Entry];
  const entries = texts.map((text, index): Entry => ({
    ...model,
    name: text,
    code: text,
    match: [{ envelope: 'http', code: text, message: text, evidence: 'observed' }],
    scenarios: [],
    see: [],
    limits: [],
    sources: [],
    text: {
      zh: { ...textsOf(text), stale: false },
      en: { ...textsOf(text), stale: index % 2 === 0 },
    },
  }));
  return { ...alltick, entries, limits: [], disputes: [] };
}

function textsOf(text: string): Omit<Entry['text'][string], 'stale'> {
  return {
    message: { icu: text, parts: [text] },
    meaning: [text],
    causes: [[text]],
    fixes: [[{ kind: 'link', text, to: `entry:${text}` }]],
    notes: [[{ kind: 'code', text }]],
  };
}

test('texts of a catalogue are never more than texts', () => {
  const odd = createSite(withTexts(hostile), options);
  const files = createSearchFiles(odd.inLocale('en'), { inside: 0, allDocuments: 0 });
  for (const text of files.values()) expect(() => JSON.parse(text)).not.toThrow();
  const search = createSearch(odd);
  for (const text of hostile) {
    for (const hit of search({ locale: 'en', text, limit: 50 }))
      expect(hit.page.kind).toBeDefined();
  }
  for (const text of ['constructor', '__proto__', 'toString', 'valueOf']) {
    const [hit] = search({ locale: 'en', text, limit: 5 });
    expect(hit?.page).toMatchObject({ kind: 'entry', entry: { name: text } });
  }
});

test('any query is answered, quickly', () => {
  const search = createSearch(site);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.constantFrom(...hostile),
    fc
      .array(fc.constantFrom(...hostile, 'token', '连接', '429'), { maxLength: 20 })
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('zh', 'en'), (any, locale) => {
      expect(search({ locale, text: any, limit: 8 }).length).toBeLessThanOrEqual(8);
    }),
    { numRuns: 300 },
  );
});

test('a catalogue without entries or words has a search that finds its pages', () => {
  const empty = createSite({ ...alltick, entries: [], limits: [], disputes: [] }, options);
  const search = createSearch(empty);
  expect(search({ locale: 'en', text: 'decoder', limit: 5 })[0]?.page.kind).toBe('decoder');
  expect(search({ locale: 'en', text: 'zzz', limit: 5 })).toEqual([]);
});
