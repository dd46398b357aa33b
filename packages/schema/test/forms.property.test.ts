import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { hasForm as isEntrySource } from '../generated/forms/entrySource.js';
import { hasForm as isIrEntry } from '../generated/forms/irEntry.js';
import { irSchema } from '../src/irSchema.ts';
import { entrySource } from '../src/source/index.ts';
import { publishedCatalog } from './publishedCatalog.ts';

const packages = join(import.meta.dirname, '../..');
const alltick = join(packages, 'spec/catalog/entries');
const published = JSON.parse(
  readFileSync(join(packages, 'errors/generated/json/catalog.json'), 'utf8'),
) as { entries: unknown[] };

const sources = readdirSync(alltick, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => load(readFileSync(join(alltick, name), 'utf8'), { schema: CORE_SCHEMA }));
const irEntries = [...published.entries, ...(publishedCatalog()['entries'] as unknown[])];

const oddTexts = [
  '',
  ' ',
  'A_B',
  'a-b',
  '1s',
  '/a',
  'zh-Hant-TW',
  'https://a.b',
  'entry:A',
  '2026-02-30',
  '2024-02-29',
  'x'.repeat(1001),
  '😀'.repeat(600),
  'a\u0000b',
  'a\rb',
  'a\u202eb',
  '\ud800',
];
const oddObjects = [
  {},
  { a: 1 },
  { value: 200 },
  { limit: 'a', b: 1 },
  { kind: 'argument', param: 'p' },
  { style: 'unit' },
  { style: 'percent' },
];
const oddLists = [[], [[]], [null], ['http', 'http']];
const oddScalars = [null, true, 0, -1, 1.5, NaN, Infinity, 2 ** 60];
/** Values that forms and Zod might judge differently. */
const odd = fc.constantFrom<unknown>(...oddTexts, ...oddObjects, ...oddLists, ...oddScalars);

type Edit = {
  readonly seed: number;
  readonly value: unknown;
  readonly how: 'set' | 'add' | 'drop';
};

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    seed: fc.nat(),
    value: odd,
    how: fc.constantFrom('set', 'set', 'add', 'drop'),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A copy with something changed somewhere. */
function edited(value: unknown, changes: readonly Edit[]): unknown {
  const copy = structuredClone(value);
  for (const { seed, value: shared, how } of changes) {
    const other = structuredClone(shared);
    const places = placesIn(copy);
    const place = places[seed % places.length];
    if (place === undefined) return copy;
    const [parent, key] = place;
    if (how === 'set') parent[key] = other;
    else if (how === 'add') parent[Array.isArray(parent) ? parent.length : `k${seed % 9}`] = other;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return copy;
}

type Parent = Record<string, unknown> & unknown[];

function placesIn(value: unknown): readonly (readonly [Parent, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Parent, key] as const,
    ...placesIn(inner),
  ]);
}

describe('the forms of entries', () => {
  it('take real entries, so that Zod is hardly ever asked', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.map(isEntrySource)).not.toContain(false);
    expect(published.entries.map(isIrEntry)).not.toContain(false);
  });

  it('take no source that Zod refuses or would read otherwise', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sources), edits, (source, changes) => {
        const value = edited(source, changes);
        if (!isEntrySource(value)) return;
        taken += 1;
        expect(entrySource.parse(value)).toEqual(value);
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('judge characters and numbers as Zod does', () => {
    const source = sources.find((value) => (value as { match?: unknown }).match !== undefined);
    const judged = [
      ...[1000, 1001].map((length) => ({
        match: [{ envelope: 'quote', message: '😀'.repeat(length) }],
      })),
      ...[0, -1.5, NaN, Infinity].map((value) => ({
        params: { p: { type: 'number', default: value } },
      })),
    ].map((parts) => ({ ...(source as object), ...parts }));
    expect(judged.map(isEntrySource)).toEqual(
      judged.map((value) => entrySource.safeParse(value).success),
    );
  });

  it('take no entry of a catalog.json that Zod refuses', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...irEntries), edits, (entry, changes) => {
        const value = edited(entry, changes);
        if (!isIrEntry(value)) return;
        taken += 1;
        expect(irSchema.shape.entries.element.safeParse(value).error).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
