import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingEntries } from '../src/sides/differingEntries.ts';

interface Item {
  readonly name: string;
  readonly [key: string]: unknown;
}

const item: fc.Arbitrary<Item> = fc.record(
  {
    name: fc.constantFrom('A', 'B', 'C', 'D'),
    // The long one fills more than a block of what is compared at once.
    text: fc.constantFrom('', '码', '},\n    {"name":"A"}', '\n  ]\n}\n', '长'.repeat(40_000)),
    retired: fc.constant({ since: '2026-01-01' }),
  },
  { requiredKeys: ['name', 'text'] },
);
const items = fc.uniqueArray(item, { selector: ({ name }) => name, minLength: 1 });

/** As the generator writes it. */
const generated = (entries: readonly Item[]): Buffer =>
  Buffer.from(
    `{\n  "id": "目录",\n  "entries": [${entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',')}\n  ]\n}\n`,
  );
const entriesOf = (text: Buffer): readonly Item[] =>
  (JSON.parse(text.toString()) as { entries: readonly Item[] }).entries;
const without = (some: readonly Item[], others: readonly Item[]): readonly Item[] => {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return some.filter((one) => one['retired'] !== undefined || !known.has(JSON.stringify(one)));
};

describe('two files catalog.json', () => {
  test('are read without the entries that they share, but for retired ones', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const [before, after] = differingEntries(generated(a), generated(b));
        expect(entriesOf(before)).toEqual(without(a, b));
        expect(entriesOf(after)).toEqual(without(b, a));
      }),
    );
  });

  test('are read whole where one has a name twice', () => {
    fc.assert(
      fc.property(items, items, fc.nat(), (a, b, at) => {
        const twice = generated([...a, a[at % a.length] as Item]);
        expect(differingEntries(twice, generated(b))).toEqual([twice, generated(b)]);
        expect(differingEntries(generated(b), twice)).toEqual([generated(b), twice]);
      }),
    );
  });

  test('are read whole in any other layout', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        const pretty = JSON.stringify({ entries: a }, undefined, 2);
        const [before, after] = differingEntries(Buffer.from(pretty), generated(b));
        expect(before.toString()).toBe(pretty);
        expect(entriesOf(after)).toEqual(b);
      }),
    );
  });
});
