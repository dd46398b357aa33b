import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPieceEncoder, type Pieces } from '../../src/pieces.ts';
import type { StoredRecord } from '../../src/writer/segment.ts';
import { readStore, saveStore } from '../../src/writer/store.ts';
import { tempFolder } from '../tempFolder.ts';

const owner = 'me';

/** A run that brings the store to these records, by key. */
async function save(
  file: string,
  made: Readonly<Record<string, readonly [unknown, Pieces]>>,
): Promise<void> {
  const store = readStore({ file, owner });
  const encoder = createPieceEncoder(store.slots);
  const records = new Map<string, StoredRecord>(
    Object.entries(made).map(([key, [data, pieces]]) => [
      key,
      store.records.get(key) ?? { data, pieces: encoder.encode(pieces) },
    ]),
  );
  await saveStore({ file, owner, store, records, slots: encoder.slots });
}

/** The pieces of a record: slot and text, in order. */
function piecesIn(file: string, key: string): readonly (readonly [string | undefined, string])[] {
  const { records, slots } = readStore({ file, owner });
  const { bytes, sizes } = records.get(key)?.pieces ?? { bytes: Buffer.alloc(0), sizes: [] };
  const found: (readonly [string | undefined, string])[] = [];
  let start = 0;
  for (let at = 0; at < sizes.length; at += 2) {
    const end = start + (sizes[at + 1] ?? 0);
    found.push([slots[sizes[at] ?? -1], bytes.toString('utf8', start, end)]);
    start = end;
  }
  return found;
}

const inOrder = (pieces: Pieces): readonly (readonly [string, string])[] =>
  Object.entries(pieces).flatMap(([slot, texts]) =>
    (typeof texts === 'string' ? [texts] : texts).map((text) => [slot, text] as const),
  );

describe('the store', () => {
  it('reads back the records of the last run, through any number of runs', async () => {
    const folder = tempFolder();
    let round = 0;
    const text = fc.constantFrom('', 'a', '漢字', '\n', 'x'.repeat(1000));
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', '漢');
    const pieces = fc.dictionary(key, fc.oneof(text, fc.array(text, { maxLength: 3 })), {
      noNullPrototype: true,
    });
    const record = fc.tuple(fc.jsonValue(), pieces);
    const records = fc.dictionary(key, record, { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(fc.array(records, { minLength: 1, maxLength: 6 }), async (runs) => {
        const file = join(folder, `${round++}`, 'store.bin');
        const known = new Map<string, readonly [unknown, Pieces]>();
        for (const run of runs) {
          // A key stands for a content, so its record never changes.
          for (const [name, value] of Object.entries(run)) {
            if (!known.has(name))
              known.set(name, JSON.parse(JSON.stringify(value)) as typeof value);
          }
          await save(
            file,
            Object.fromEntries(
              Object.keys(run).map((name) => [name, known.get(name) as readonly [unknown, Pieces]]),
            ),
          );
          const read = readStore({ file, owner }).records;
          for (const name of Object.keys(run)) {
            const [data, made] = known.get(name) as readonly [unknown, Pieces];
            expect(read.get(name)?.data).toEqual(data);
            expect(piecesIn(file, name)).toEqual(inOrder(made));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('appends what is new, and is rewritten once much of it is dead', async () => {
    const file = join(tempFolder(), 'store.bin');
    const sizeOf = async (made: Parameters<typeof save>[1]): Promise<number> => {
      await save(file, made);
      return statSync(file).size;
    };
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`k${index}`, [index, { slot: 'text' }] as const]),
    );
    const first = await sizeOf(many);
    const before = readFileSync(file);
    const appended = await sizeOf({ ...many, more: ['x'.repeat(50), {}] });
    expect(appended).toBeGreaterThan(first);
    expect(readFileSync(file).subarray(0, first).equals(before)).toBe(true);
    expect(await sizeOf({ k1: [1, { slot: 'text' }] })).toBeLessThan(first);
  });

  it('is empty after two runs that gave one number to two slots at once', async () => {
    const file = join(tempFolder(), 'store.bin');
    await save(file, { a: [1, { slot: 'a' }] });
    const before = readStore({ file, owner });
    await save(file, { a: [1, { slot: 'a' }], b: [2, { first: 'b' }] });
    const { encode, slots } = createPieceEncoder(before.slots);
    const records = new Map([
      ...before.records,
      ['c', { data: 3, pieces: encode({ other: 'c' }) }],
    ]);
    await saveStore({ file, owner, store: before, records, slots });
    expect(readStore({ file, owner }).stored).toBeUndefined();
  });

  it('is empty to another owner', async () => {
    const file = join(tempFolder(), 'store.bin');
    await save(file, { a: [1, {}] });
    expect([...readStore({ file, owner }).records.keys()]).toEqual(['a']);
    expect(readStore({ file, owner: 'other' }).stored).toBeUndefined();
  });
});
