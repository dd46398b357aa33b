import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../src/index.ts';
import { publishedCatalog } from './publishedCatalog.ts';

type Json = ReturnType<typeof JSON.parse>;

/** The problems of the catalogue after a change to it, as `id pointer`. */
function problemsAfter(change: (catalog: Json) => unknown): readonly string[] {
  const catalog: Json = publishedCatalog();
  change(catalog);
  const parsed = parseCatalog(catalog);
  return parsed.kind === 'catalog'
    ? []
    : parsed.problems.map(({ id, pointer }) => `${id} ${pointer}`);
}

const many = <T>(value: T): readonly T[] => Array.from({ length: 200_000 }, () => value);

/** Index of the entry with something of everything. */
const rich = 2;

describe('a catalog.json', () => {
  it('is given as it was read when nothing is wrong', () => {
    const value = publishedCatalog();
    const parsed = parseCatalog(value);
    expect(parsed).toEqual({ kind: 'catalog', catalog: value });
    expect(parsed.kind === 'catalog' && parsed.catalog).toBe(value);
  });

  it('may have keys that a later release has added', () => {
    expect(problemsAfter((catalog) => (catalog.entries[0].later = [{ a: 1 }]))).toEqual([]);
  });

  it.each([null, 7, 'text', [], true])('is none: %o', (value) => {
    expect(parseCatalog(value)).toMatchObject({ problems: [{ pointer: '', id: 'type-mismatch' }] });
  });

  it('of another format says which one this release reads', () => {
    expect(parseCatalog({ irVersion: 2 })).toEqual({
      kind: 'problems',
      problems: [
        {
          id: 'value-invalid',
          pointer: '/irVersion',
          message: 'The file has the format 2; this release reads format 1.',
          zh: { message: '文件的格式版本是 2，当前版本只能读取格式 1。' },
        },
      ],
    });
  });
});

describe('a form that is wrong', () => {
  it.each<[string, (catalog: Json) => unknown]>([
    ['key-missing /sourceLocale', (catalog) => delete catalog.sourceLocale],
    ['type-mismatch /entries', (catalog) => (catalog.entries = {})],
    ['type-mismatch /entries/1', (catalog) => (catalog.entries[1] = null)],
    ['value-invalid /disputes/0/id', (catalog) => (catalog.disputes[0].id = '../../etc/cron')],
    ['value-invalid /pages/0/id', (catalog) => (catalog.pages[0].id = '../secret')],
    ['value-invalid /sources/0/url', (catalog) => (catalog.sources[0].url = 'javascript:alert(1)')],
    ['value-invalid /entries/2/name', (catalog) => (catalog.entries[rich].name = '<b>')],
    ['value-invalid /entries/2/see/0', (catalog) => (catalog.entries[rich].see[0] = 'data:,x')],
    [
      'value-invalid /entries/2/text/en/meaning/0',
      (catalog) => (catalog.entries[rich].text.en.meaning[0] = 'a\u202eb'),
    ],
    [
      'type-mismatch /entries/2/text/en/causes',
      (catalog) => (catalog.entries[rich].text.en.causes = { 0: 'x' }),
    ],
    [
      'value-invalid /entries/2/text/en/message/parts/2/options',
      (catalog) => (catalog.entries[rich].text.en.message.parts[2].options.currency = 'none'),
    ],
    ['key-unknown /entries/2/text/a~1b~0', (catalog) => (catalog.entries[rich].text['a/b~'] = {})],
  ])('is reported: %s', (expected, change) => {
    expect(problemsAfter(change)).toEqual([expected]);
  });

  it('says what was expected, by its place in the file', () => {
    const catalog: Json = publishedCatalog();
    catalog.entries[rich].retry.when = 'after-wai';
    expect(parseCatalog(catalog)).toMatchObject({
      problems: [
        {
          message:
            '`entries.2.retry.when`: Expected one of never, after-fix, after-wait, after-reconnect, after-upgrade, did you mean "after-wait"?',
        },
      ],
    });
  });
});

describe('a reference to what is not there', () => {
  it.each<[string, (catalog: Json) => unknown]>([
    ['/entries/2/domain', (catalog) => (catalog.entries[rich].domain = 'none')],
    [
      '/entries/2/match/0/envelope',
      (catalog) => (catalog.entries[rich].match[0].envelope = 'none'),
    ],
    ['/entries/2/match/0/source', (catalog) => (catalog.entries[rich].match[0].source = 'none')],
    [
      '/entries/2/httpStatus/source',
      (catalog) => (catalog.entries[rich].httpStatus.source = 'none'),
    ],
    [
      '/entries/2/connection/source',
      (catalog) => (catalog.entries[rich].connection.source = 'none'),
    ],
    [
      '/entries/2/retry/wait/limit',
      (catalog) => (catalog.entries[rich].retry.wait = { limit: 'none' }),
    ],
    ['/entries/2/limits/0', (catalog) => (catalog.entries[rich].limits = ['none'])],
    ['/entries/2/see/1', (catalog) => (catalog.entries[rich].see[1] = 'entry:NONE')],
    [
      '/entries/2/deprecated/replacement',
      (catalog) => (catalog.entries[rich].deprecated.replacement = 'NONE'),
    ],
    [
      '/entries/2/sources/0/source',
      (catalog) => (catalog.entries[rich].sources[0].source = 'none'),
    ],
    [
      '/entries/2/sources/0/text/zh/1/to',
      (catalog) => (catalog.entries[rich].sources[0].text.zh[1].to = 'limit:none'),
    ],
    [
      '/entries/2/scenarios/0/plan',
      (catalog) => (catalog.entries[rich].scenarios[0].plan = 'none'),
    ],
    [
      '/entries/2/scenarios/0/steps/0/send',
      (catalog) => (catalog.entries[rich].scenarios[0].steps[0].send = 'none'),
    ],
    [
      '/entries/2/scenarios/0/steps/0/expect',
      (catalog) => (catalog.entries[rich].scenarios[0].steps[0].expect = 'NONE'),
    ],
    [
      '/entries/2/text/en/fixes/0/0/to',
      (catalog) =>
        (catalog.entries[rich].text.en.fixes = [[{ kind: 'link', text: 'x', to: 'page:none' }]]),
    ],
    ['/limits/0/interfaces/0', (catalog) => (catalog.limits[0].interfaces[0] = 'none')],
    ['/limits/0/past/entries/0', (catalog) => (catalog.limits[0].past.entries[0] = 'NONE')],
    ['/limits/0/values/none', (catalog) => (catalog.limits[0].values.none = { max: 1, per: 1 })],
    ['/disputes/0/about/0', (catalog) => (catalog.disputes[0].about[0] = 'dispute:none')],
    ['/disputes/0/taken', (catalog) => (catalog.disputes[0].taken = 'none')],
    [
      '/disputes/0/sides/1/sources/0/source',
      (catalog) => (catalog.disputes[0].sides[1].sources[0].source = 'none'),
    ],
  ])('is reported at %s', (pointer, change) => {
    expect(problemsAfter(change)).toEqual([`unknown-reference ${pointer}`]);
  });

  it('names what may have been meant', () => {
    const catalog: Json = publishedCatalog();
    catalog.entries[rich].see[1] = 'entry:RATE_EXCEDED';
    expect(parseCatalog(catalog)).toMatchObject({
      problems: [{ message: 'There is no entry "RATE_EXCEDED", did you mean "RATE_EXCEEDED"?' }],
    });
  });
});

describe('what belongs together', () => {
  it.each<[string, (catalog: Json) => unknown]>([
    ['duplicate-name /entries/1/name', (catalog) => (catalog.entries[1].name = 'OK')],
    ['duplicate-id /plans/1/id', (catalog) => (catalog.plans[1].id = 'free')],
    ['duplicate-id /locales/2', (catalog) => catalog.locales.push('zh')],
    ['value-invalid /sourceLocale', (catalog) => (catalog.sourceLocale = 'fr')],
    ['locale-missing /title', (catalog) => delete catalog.title.en],
    ['locale-missing /plans/0/name', (catalog) => delete catalog.plans[0].name.en],
    ['locale-missing /limits/0/title', (catalog) => delete catalog.limits[0].title.en],
    ['locale-missing /disputes/0/why', (catalog) => delete catalog.disputes[0].why.en],
    ['locale-missing /envelopes/0/title', (catalog) => delete catalog.envelopes[0].title.en],
    ['locale-missing /entries/2/text', (catalog) => delete catalog.entries[rich].text.en],
    [
      'locale-missing /entries/2/scenarios/0/title',
      (catalog) => delete catalog.entries[rich].scenarios[0].title.en,
    ],
    [
      'param-undeclared /entries/2/text/en/message/parts/0/cases/one/0/param',
      (catalog) =>
        (catalog.entries[rich].text.en.message.parts[0].cases.one[0].param = 'constructor'),
    ],
    [
      'key-missing /entries/2/text/en/message/parts/0/cases',
      (catalog) => delete catalog.entries[rich].text.en.message.parts[0].cases.other,
    ],
  ])('is checked: %s', (expected, change) => {
    expect(problemsAfter(change)).toEqual([expected]);
  });
});

describe('a hostile catalog.json', () => {
  it.each([100, 100_000])('may nest a message %i times', (depth) => {
    const open = '[{"kind":"select","param":"side","cases":{"other":'.repeat(depth);
    const parts: unknown = JSON.parse(`${open}[]${'}}]'.repeat(depth)}`);
    expect(
      problemsAfter((catalog) => (catalog.entries[rich].text.en.message.parts = parts)),
    ).toEqual([expect.stringContaining('value-invalid /entries/2')]);
  });

  it('may repeat what is wrong without end: 100 problems are shown, soon', () => {
    const started = performance.now();
    expect(
      problemsAfter((catalog) => (catalog.entries[rich].see = many('entry:NONE'))),
    ).toHaveLength(100);
    expect(problemsAfter((catalog) => (catalog.entries[rich].see = many(7)))).toHaveLength(100);
    expect(problemsAfter((catalog) => (catalog.entries = many(7)))).toHaveLength(100);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('may name things like what objects have anyway', () => {
    expect(
      problemsAfter(
        (catalog) => (catalog.limits[0].values = JSON.parse('{"__proto__":{"max":1,"per":1}}')),
      ),
    ).not.toEqual([]);
    expect(problemsAfter((catalog) => (catalog.entries[rich].domain = 'constructor'))).toEqual([
      'unknown-reference /entries/2/domain',
    ]);
  });
});
