import type { Catalog, Entry } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import { createKeep, shared } from '../../src/blocks/keep.ts';
import { renderPage } from '../../src/html/page.ts';
import { renderTwin } from '../../src/programs/twin.ts';
import { createSite, type View } from '../../src/site/site.ts';
import { alltick as catalog, options } from '../alltick.ts';

const view = createSite(catalog, options).inLocale('en');
const make = (): readonly object[] => [{}];

describe('a shared part', () => {
  it('is made once for a view', () => {
    const [part] = shared({ view, key: 'part', make });
    expect(shared({ view, key: 'part', make })[0]).toBe(part);
    expect(shared({ view, key: 'other', make })[0]).not.toBe(part);
    const other = createSite(catalog, options).inLocale('en');
    expect(shared({ view: other, key: 'part', make })[0]).not.toBe(part);
  });

  it('is rendered once, and any other part each time', () => {
    const [part = {}] = shared({ view, key: 'rendered', make });
    const keep = createKeep<string>((text) => `${text}!`);
    expect(keep(part, () => 'first')).toBe('first!');
    expect(keep(part, () => 'second')).toBe('first!');
    const own = {};
    expect(keep(own, () => 'first')).toBe('first');
    expect(keep(own, () => 'second')).toBe('second');
  });
});

describe('an entry’s page', () => {
  const entry = catalog.entries.find(({ kind }) => kind === 'error');
  if (entry === undefined) throw new Error('AllTick has errors.');
  const [one = '', two = ''] = catalog.sources.map(({ id }) => id);
  const { connection, retry } = entry;
  const variants: readonly Partial<Entry>[] = [
    {},
    { kind: 'success' },
    ...catalog.domains.map(({ id }) => ({ domain: id })),
    { transports: ['http'] },
    { transports: ['ws'] },
    { transports: ['http', 'ws'] },
    ...[400, 401].flatMap((value) =>
      (['documented', 'observed'] as const).flatMap((evidence) => [
        { httpStatus: { value, evidence } },
        ...[one, two].map((source) => ({ httpStatus: { value, evidence, source } })),
      ]),
    ),
    { connection: { ...connection, value: 'closes' } },
    { connection: { ...connection, value: 'stays-open' } },
    { connection: { ...connection, source: one } },
    { connection: { ...connection, source: two } },
    { connection: { ...connection, evidence: 'inferred' } },
    { retry: { ...retry, when: 'never' } },
    { retry: { ...retry, when: 'after-wait', wait: { ms: 1000 } } },
    { retry: { ...retry, when: 'after-wait', wait: { ms: 2000 } } },
    ...catalog.limits.map(({ id }) => ({
      retry: { ...retry, when: 'after-wait' as const, wait: { limit: id } },
    })),
    { retry: { ...retry, executed: 'yes' } },
    { retry: { ...retry, executed: 'unknown' } },
  ];
  const changed: Catalog = {
    ...catalog,
    entries: variants.map((variant, index) => ({ ...entry, ...variant, name: `ENTRY_${index}` })),
  };

  const pageIn = (there: View, index: number): readonly string[] => {
    const page = there.site.byPath.get(`codes/${entry.code}-entry-${index}`);
    if (page === undefined) throw new Error(`Entry ${index} has no page.`);
    return [
      renderPage({ view: there, page, exported: true }),
      renderTwin({ view: there, page, asks: false }),
    ];
  };

  it.each(changed.locales)('is the same in %s whichever pages were rendered before', (locale) => {
    const used = createSite(changed, options).inLocale(locale);
    for (const index of variants.keys()) pageIn(used, index);
    for (const index of variants.keys()) {
      const fresh = createSite(changed, options).inLocale(locale);
      expect(pageIn(used, index)).toEqual(pageIn(fresh, index));
    }
  });
});
