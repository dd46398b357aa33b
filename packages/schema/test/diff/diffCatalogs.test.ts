import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalog, diffCatalogs, type LockLine, outcomes, ruleTable } from '../../src/index.ts';
import { publishedCatalog } from '../publishedCatalog.ts';
import { type Edit, withEntry, without } from './edits.ts';

const base = publishedCatalog() as unknown as Catalog;

/** A copy in which `change` may write. */
function changed(change: (catalog: Writable<Catalog>) => void): Catalog {
  const copy = structuredClone(base) as Writable<Catalog>;
  change(copy);
  return copy as Catalog;
}
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

const named = (catalog: Writable<Catalog>, name: string): Writable<Catalog['entries'][number]> => {
  const found = catalog.entries.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

/** Every change as one line: `class outcome path`. */
function lines(after: Catalog, before: Catalog = base): readonly string[] {
  return diffCatalogs({ catalog: before }, { catalog: after }).changes.map(
    (change) => `${change.class} ${change.outcome} ${change.path.join('/')}`,
  );
}

describe('an entry', () => {
  const cases: readonly [string, Edit | ((catalog: Writable<Catalog>) => void), string[]][] = [
    ['that comes', withEntry({ name: 'NEW', code: 7 }), ['minor added entries/NEW']],
    ['that goes', without('OK'), ['major removed entries/OK']],
  ];
  it.each(cases)('%s', (_, edit, expected) => {
    expect(lines((edit as Edit)(base))).toEqual(expected);
  });

  const edits: readonly [
    string,
    (entry: Writable<Catalog['entries'][number]>) => void,
    string[],
  ][] = [
    ['with another code', (entry) => void (entry.code = 8), ['major changed code']],
    ['with another kind', (entry) => void (entry.kind = 'success'), ['major changed kind']],
    ['in another domain', (entry) => void (entry.domain = 'api'), ['major changed domain']],
    [
      'with another HTTP status',
      (entry) => void (entry.httpStatus!.value = 500),
      ['major changed httpStatus/value'],
    ],
    [
      'whose HTTP status is documented now',
      (entry) => void (entry.httpStatus!.evidence = 'documented'),
      ['patch changed httpStatus/evidence'],
    ],
    [
      'that leaves the connection open now',
      (entry) => void (entry.connection.value = 'stays-open'),
      ['major changed connection/value'],
    ],
    [
      'that may be sent again sooner',
      (entry) => void (entry.retry.when = 'after-wait'),
      ['minor looser retry/when'],
    ],
    [
      'that asks for a wait',
      (entry) => void (entry.retry.wait = { ms: 5 }),
      ['major stricter retry/wait'],
    ],
    [
      'that may have been carried out',
      (entry) => void (entry.retry.executed = 'unknown'),
      ['major stricter retry/executed'],
    ],
    [
      'with one wording in place of another',
      (entry) => void (entry.match[0]!.message = 'other'),
      ['minor added match/json 607 "other"', 'major removed match/json 607 "quota"'],
    ],
    [
      'that takes every wording now',
      (entry) => void (entry.match = [{ envelope: 'json', code: 607, evidence: 'observed' }]),
      ['minor added match/json 607 *', 'patch still-matched match/json 607 "quota"'],
    ],
    [
      'with params that are gone, retyped, optional and required',
      (entry) => {
        const [count, side] = entry.params;
        entry.params = [
          { ...count!, type: 'number' },
          { ...side!, values: ['buy', 'sell', 'hold'] },
          { name: 'optional', type: 'string', default: '' },
          { name: 'needed', type: 'string' },
        ];
      },
      [
        'major retyped params/count/type',
        'minor widened params/side/values',
        'minor added params/optional',
        'major required params/needed',
        'major removed params/at',
      ],
    ],
    [
      'with other texts',
      (entry) => {
        entry.text['en']!.meaning = ['Other'];
        entry.text['zh']!.fixes = [['改']];
        entry.see = [];
        entry.file = 'entries/elsewhere.yaml';
      },
      ['patch changed text/en/meaning', 'patch changed text/zh/fixes', 'patch changed see'],
    ],
    [
      'that is retired',
      (entry) => void (entry.retired = { since: '2024-05-05' }),
      ['major added retired'],
    ],
    [
      'that is no longer deprecated',
      (entry) => {
        delete entry.deprecated;
      },
      ['minor removed deprecated'],
    ],
  ];
  it.each(edits)('%s', (_, edit, expected) => {
    const after = changed((catalog) => edit(named(catalog, 'QUOTA_EXCEEDED')));
    expect(lines(after)).toEqual(
      expected.map((line) => line.replace(/^(\S+ \S+) /, '$1 entries/QUOTA_EXCEEDED/')),
    );
  });
});

const withValue = (value: { max: number; per: number }): Catalog =>
  changed((catalog) => {
    catalog.limits[0]!.values = { ...catalog.limits[0]!.values, pro: value };
  });

describe('a limit', () => {
  it.each([
    [{ max: 3, per: 1000 }, 'minor looser'],
    [{ max: 1, per: 1000 }, 'major stricter'],
    [{ max: 2, per: 2000 }, 'major stricter'],
    [{ max: 4, per: 2000 }, 'minor looser'],
    [{ max: 2, per: 500 }, 'minor looser'],
  ])('of 2 a second that becomes %o', (value, expected) => {
    expect(lines(withValue(value))).toEqual([`${expected} limits/quote-rate/values/pro`]);
  });

  it('that comes, goes, or holds for more interfaces', () => {
    const none = changed((catalog) => void (catalog.limits = []));
    expect(lines(none)).toEqual(['major removed limits/quote-rate']);
    expect(lines(base, none)).toEqual(['minor added limits/quote-rate']);
    const more = changed((catalog) => void catalog.limits[0]!.interfaces.push('connect'));
    expect(lines(more)).toEqual(['major added limits/quote-rate/interfaces/connect']);
  });
});

describe('a catalogue', () => {
  it('tells once that a locale is new, and no text in it', () => {
    const before = changed((catalog) => {
      catalog.locales = ['zh'];
      for (const entry of catalog.entries) delete entry.text['en'];
    });
    expect(lines(base, before)).toEqual(['minor added locales/en']);
  });

  it('tells a domain whose codes are others, and envelopes that are tried in another order', () => {
    const after = changed((catalog) => {
      catalog.domains[1]!.codes = { from: 600, to: 650 };
      catalog.envelopes.unshift({ ...catalog.envelopes[0]!, id: 'other' });
    });
    expect(lines(after)).toEqual([
      'major narrowed domains/rate/codes',
      'minor added envelopes/other',
    ]);
    const turned = structuredClone(after) as Writable<Catalog>;
    turned.envelopes.reverse();
    expect(lines(turned as Catalog, after)).toEqual(['major reordered envelopes']);
  });
});

describe('what was retired', () => {
  const tombstone: LockLine = { name: 'GONE', code: 4, status: 'retired', params: [] };
  const before = { catalog: base, lock: [tombstone] };
  const classes = (after: Catalog, lock: readonly LockLine[]): readonly string[] =>
    diffCatalogs(before, { catalog: after, lock }).changes.map(
      (change) => `${change.class} ${change.outcome}`,
    );

  it('keeps its name and its code for ever', () => {
    expect(classes(withEntry({ name: 'GONE', code: 5 })(base), [tombstone])).toEqual([
      'forbidden name-reused',
    ]);
    expect(classes(withEntry({ name: 'NEW', code: 4 })(base), [tombstone])).toEqual([
      'forbidden code-reused',
    ]);
    expect(classes(withEntry({ name: 'NEW', code: '4' })(base), [tombstone])).toEqual([
      'minor added',
    ]);
    const retired = changed((catalog) => {
      named(catalog, 'OK').retired = { since: '2024-05-05' };
    });
    expect(lines(base, retired)).toEqual(['forbidden name-reused entries/OK/retired']);
  });

  it('goes only where its tombstone stays', () => {
    const ok: LockLine = { name: 'OK', code: 200, status: 'retired', params: [] };
    expect(classes(without('OK')(base), [tombstone, ok])).toEqual(['major removed']);
    expect(classes(without('OK')(base), [tombstone, { ...ok, status: 'active' }])).toEqual([
      'forbidden no-tombstone',
    ]);
  });
});

describe('the rule table', () => {
  it('has no outcome that no rule comes to', () => {
    expect(new Set(ruleTable().map(({ outcome }) => outcome))).toEqual(new Set(outcomes));
  });

  it('has a row for every key of AllTick’s catalog.json, but for keys and what others tell', () => {
    const file = join(import.meta.dirname, '../../../errors/generated/json/catalog.json');
    const catalog = JSON.parse(readFileSync(file, 'utf8')) as Catalog;
    const fields = new Set(ruleTable().flatMap(({ field }) => prefixes(field)));
    const unruled = [
      ...keys(catalog, ''),
      ...catalog.entries.flatMap((entry) => [
        ...keys(entry, 'entries[].'),
        ...keys(entry.retry, 'entries[].retry.'),
        ...entry.params.flatMap((param) => keys(param, 'entries[].params[].')),
      ]),
      ...catalog.limits.flatMap((limit) => keys(limit, 'limits[].')),
    ].filter((key) => !fields.has(key));
    expect([...new Set(unruled)]).toEqual([
      'irVersion',
      'entries[].name',
      'entries[].limits',
      'entries[].file',
      'entries[].params[].name',
      'limits[].id',
    ]);
  });
});

/** A field and all that it stands in. */
function prefixes(field: string): readonly string[] {
  const parts = field.split('.');
  return parts.flatMap((_, index) => {
    const prefix = parts.slice(0, index + 1).join('.');
    return [prefix, prefix.replace(/\[\]$/, '')];
  });
}

function keys(value: object, at: string): readonly string[] {
  return Object.keys(value).map((key) => `${at}${key}`);
}
