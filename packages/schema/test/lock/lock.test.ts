import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLock, parseLock, updateLock, type LockLine } from '../../src/index.ts';
import { compileWith, entry } from '../catalogFolder.ts';

const line: fc.Arbitrary<LockLine> = fc.record({
  name: fc.stringMatching(/^[A-Z][A-Z0-9]{0,6}(_[A-Z0-9]{1,6}){0,2}$/),
  code: fc.oneof(fc.integer(), fc.stringMatching(/^[\x23-\x5b\x5d-\x7e]{1,8}$/)),
  status: fc.constantFrom('active', 'deprecated', 'retired'),
  params: fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,6}$/),
      type: fc.constantFrom('string', 'integer', 'number', 'boolean', 'datetime'),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  ),
});
const lines = fc.uniqueArray(line, { selector: ({ name }) => name, maxLength: 8 });

describe('the lock', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const { lines: read, invalid } = parseLock(formatLock(some));
        expect(invalid).toEqual([]);
        expect(read.map(({ line: _, ...rest }) => rest)).toEqual(
          some.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        );
      }),
    );
  });

  it('takes the later status of a name that a merge left on two lines, in either order', () => {
    const two = ['A 1 active n:string', 'A 1 retired', 'B 2 deprecated', 'B 2 active n:integer'];
    for (const rows of [two, two.toReversed()]) {
      const { lines: read, renumbered, invalid } = parseLock(rows.join('\n'));
      expect({ renumbered, invalid }).toEqual({ renumbered: [], invalid: [] });
      expect(formatLock(read).split('\n').slice(2, -1)).toEqual(['A 1 retired', 'B 2 deprecated']);
    }
  });

  it('gains what a catalogue adds and loses nothing', () => {
    const { catalog } = compileWith({
      'entries/a.yaml': entry({
        name: 'A',
        code: 'a-1',
        zh: '{n}',
        en: '{n}',
        more: 'match: []\nparams: { n: { type: integer } }',
      }),
      'entries/b.yaml': entry({
        name: 'B',
        code: 2,
        more: 'deprecated: { since: 2024-02-02, replacement: A }',
      }),
    });
    const { lines: before } = parseLock('GONE 4 retired\nOK 200 active\n');
    const text = formatLock(updateLock({ lines: before, entries: catalog?.entries ?? [] }));
    expect(text.split('\n').filter((row) => row && !row.startsWith('#'))).toEqual([
      'A "a-1" active n:integer',
      'B 2 deprecated',
      'GONE 4 retired',
      'OK 200 active',
      'RATE_EXCEEDED 605 active',
    ]);
  });
});
