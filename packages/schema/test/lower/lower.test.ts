import { describe, expect, it } from 'vitest';
import { textHash } from '../../src/index.ts';
import { base, compileWith, entry } from '../catalogFolder.ts';

/** An entry of the IR, as it is written. */
function written(more: string): string {
  const file = entry({ name: 'Y', code: 5, more, zh: '{p}', en: '{p}' });
  const { catalog } = compileWith({ 'entries/y.yaml': file });
  return JSON.stringify(catalog?.entries.find(({ name }) => name === 'Y'));
}

describe('lower', () => {
  it('sorts entries by code, numbers before texts, then by name', () => {
    const { catalog } = compileWith({
      'entries/z.yaml': entry({ name: 'Z', code: 'a', more: 'match: []' }),
      'entries/y.yaml': entry({ name: 'Y', code: -3 }),
      'entries/x.yaml': entry({ name: 'X', code: 605, domain: 'rate', more: 'match: []' }),
    });
    expect(catalog?.entries.map(({ name }) => name)).toEqual([
      'Y',
      'OK',
      'RATE_EXCEEDED',
      'X',
      'Z',
    ]);
  });

  it('orders keys by the form, whatever the order of the file', () => {
    const inOrder = written(`params: { p: { type: string, from: /p, default: x } }
scenarios:
  - id: s
    title: { zh: 题, en: Title }
    steps: [{ at: 0s, send: quote, request: { product: A, raw: x }, expect: Y }]
deprecated: { since: 2024-02-01, replacement: OK }`);
    expect(inOrder).toContain('"since":"2024-02-01","replacement":"OK"');
    expect(
      written(`params: { p: { default: x, from: /p, type: string } }
scenarios:
  - id: s
    title: { zh: 题, en: Title }
    steps: [{ at: 0s, send: quote, request: { raw: x, product: A }, expect: Y }]
deprecated: { replacement: OK, since: 2024-02-01 }`),
    ).toBe(inOrder);
  });

  it('puts the source locale first', () => {
    expect(compileWith({}).catalog?.locales).toEqual(['zh', 'en']);
  });

  it('gives an entry without `match` its code in every body envelope', () => {
    expect(compileWith({}).catalog?.entries[0]?.match).toEqual([
      { envelope: 'json', code: 200, evidence: 'documented' },
    ]);
  });

  it('keeps the request to copy of an interface, without the line end of its block', () => {
    const example = 'curl https://example.com/quote';
    const { catalog } = compileWith({
      'catalog.yaml': String(base['catalog.yaml']).replace(
        'path: /quote,',
        `path: /quote, example: "${example}\\n",`,
      ),
    });
    expect(catalog?.interfaces[0]?.example).toBe(example);
  });

  it('fills in what a plan takes over from another and what holds for all', () => {
    const { catalog } = compileWith({
      'limits.yaml': `
limits:
  - kind: gap
    id: reconnect
    title: { zh: 重连, en: Reconnect }
    interfaces: [connect]
    scope: token
    counts: connections
    past: { entries: [RATE_EXCEEDED], truncates: false }
    values: { all: { min: 500ms }, pro: { min: 3s } }
`,
    });
    expect(catalog?.limits[0]?.values).toEqual({
      free: { min: 500 },
      pro: { min: 3000 },
      max: { min: 3000 },
    });
  });

  it('follows a plan to the one that has the limits, however far', () => {
    const { catalog } = compileWith({
      'plans.yaml': `
plans:
  - { id: free, name: { zh: 一, en: A }, limitsAs: pro }
  - { id: pro, name: { zh: 二, en: B }, limitsAs: max }
  - { id: max, name: { zh: 三, en: C } }
`,
      'limits.yaml': `
limits:
  - kind: quantity
    id: size
    title: { zh: 量, en: Size }
    interfaces: [quote]
    scope: request
    counts: codes
    past: { truncates: true }
    values: { max: { max: 9 } }
`,
    });
    expect(catalog?.limits[0]?.values).toEqual({
      free: { max: 9 },
      pro: { max: 9 },
      max: { max: 9 },
    });
  });

  it('links an entry to the limits that end in it and to the one its retry waits for', () => {
    const { catalog } = compileWith({
      'entries/a.yaml': entry({ name: 'A', code: 1 }).replace(
        'retry: { when: never,',
        'retry: { when: after-wait, wait: { limit: quote-rate },',
      ),
      'entries/b.yaml': entry({ name: 'B', code: 2 }).replace(
        'retry: { when: never,',
        'retry: { when: after-wait, wait: { duration: 2m },',
      ),
    });
    const found = Object.fromEntries(
      (catalog?.entries ?? []).map(({ name, limits, retry }) => [
        name,
        { limits, wait: retry.wait },
      ]),
    );
    expect(found).toMatchObject({
      A: { limits: ['quote-rate'], wait: { limit: 'quote-rate' } },
      B: { limits: [], wait: { ms: 120_000 } },
      RATE_EXCEEDED: { limits: ['quote-rate'] },
      OK: { limits: [] },
    });
  });

  it('infers that a connection stays open where the source does not tell', () => {
    const { catalog } = compileWith({
      'entries/a.yaml': entry({ name: 'A', code: 1 }),
      'entries/b.yaml': `${entry({ name: 'B', code: 2 })}connection: stays-open\n`,
    });
    const told = catalog?.entries.slice(0, 2).map(({ name, connection }) => [name, connection]);
    expect(told).toEqual([
      ['A', { value: 'stays-open', evidence: 'inferred' }],
      ['B', { value: 'stays-open', evidence: 'documented' }],
    ]);
  });

  it('keeps a translation that is stale and says so', () => {
    const { catalog } = compileWith({
      'entries/a.yaml': entry({ name: 'A', code: 1 }).replace('出错了', '出错'),
    });
    const text = catalog?.entries[0]?.text;
    expect([text?.['zh']?.stale, text?.['en']?.stale]).toEqual([false, true]);
  });

  it('says of a dispute which locales are stale, and nothing when none is', () => {
    const hash = textHash([
      '谁',
      [
        ['one', '甲'],
        ['two', '乙'],
      ],
      '因为',
    ]);
    const stale = [hash, 'zzzzzz'].map(
      (from) => compileWith({ 'disputes/who.yaml': dispute(from) }).catalog?.disputes[0],
    );
    expect(stale[0]).not.toHaveProperty('stale');
    expect(stale[1]?.stale).toEqual(['en']);
  });

  it('makes plain JSON', () => {
    const { catalog } = compileWith({
      'entries/a.yaml': entry({
        name: 'A',
        code: 1,
        more: 'httpStatus: { value: 500 }\ndeprecated: { since: 2024-01-02 }',
      }),
    });
    expect(JSON.parse(JSON.stringify(catalog))).toStrictEqual(catalog);
  });
});

function dispute(from: string): string {
  return `
id: who
about: [entry:OK]
sides:
  - { id: one, sources: [{ source: docs }] }
  - { id: two, sources: [{ source: docs }] }
text:
  zh: { title: 谁, sides: { one: 甲, two: 乙 }, why: 因为 }
  en: { title: Who, sides: { one: A, two: B }, why: Because, translatedFrom: ${from} }
`;
}
