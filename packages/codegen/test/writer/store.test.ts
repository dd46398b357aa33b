import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStore, saveStore } from '../../src/writer/store.ts';
import { tempFolder } from '../tempFolder.ts';

const owner = 'me';

describe('the store', () => {
  it('reads back the values of the last run, through any number of runs', () => {
    const folder = tempFolder();
    let round = 0;
    const values = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', '__proto__', '漢'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (runs) => {
        const file = join(folder, `${round++}`, 'store.bin');
        const known = new Map<string, unknown>();
        for (const run of runs) {
          // A key stands for a content, so its value never changes.
          for (const key of Object.keys(run)) {
            if (known.has(key))
              Object.defineProperty(run, key, { value: known.get(key), enumerable: true });
            else known.set(key, JSON.parse(JSON.stringify(run[key])));
          }
          const store = readStore({ file, owner });
          saveStore({ file, owner, store, values: run });
          const read = readStore({ file, owner }).values;
          for (const key of Object.keys(run)) expect(read[key]).toEqual(known.get(key));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('appends what is new, and is rewritten once much of it is dead', () => {
    const file = join(tempFolder(), 'store.bin');
    const save = (values: Record<string, unknown>): number => {
      saveStore({ file, owner, store: readStore({ file, owner }), values });
      return statSync(file).size;
    };
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`k${index}`, index]),
    );
    const first = save(many);
    const before = readFileSync(file);
    const appended = save({ ...many, more: 'x'.repeat(50) });
    expect(appended).toBeGreaterThan(first);
    expect(readFileSync(file).subarray(0, first).equals(before)).toBe(true);
    expect(save({ k1: 1 })).toBeLessThan(first);
  });

  it('is empty to another owner', () => {
    const file = join(tempFolder(), 'store.bin');
    saveStore({ file, owner, store: readStore({ file, owner }), values: { a: 1 } });
    expect(Object.keys(readStore({ file, owner }).values)).toEqual(['a']);
    expect(readStore({ file, owner: 'other' }).stored).toBeUndefined();
  });
});
