import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestPosting, readPostings, writePosting } from '../../src/search/postings.ts';

function write(postings: readonly (readonly [document: number, count: number])[]): string {
  const bytes = new Uint8Array(postings.length * longestPosting);
  let at = 0;
  let last = -1;
  for (const [document, count] of postings) {
    at = writePosting({ bytes, at, gap: document - last, count });
    last = document;
  }
  return new TextDecoder().decode(bytes.subarray(0, at));
}

const anyPostings = fc
  .uniqueArray(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 300 })), {
    selector: ([document]) => document,
  })
  .map((all) => all.toSorted(([a], [b]) => a - b));

test('postings are read as they were written, with counts up to three', () => {
  fc.assert(
    fc.property(anyPostings, (postings) => {
      const read: (readonly [number, number])[] = [];
      readPostings(write(postings), (document, count) => read.push([document, count]));
      expect(read).toEqual(postings.map(([document, count]) => [document, Math.min(count, 3)]));
    }),
  );
});

test('postings stand in JSON as they are, without the space that parts fields', () => {
  fc.assert(
    fc.property(anyPostings, (postings) => {
      const text = write(postings);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toContain(' ');
    }),
  );
});

test('neighbours cost one character each', () => {
  expect(
    write([
      [0, 1],
      [1, 2],
      [5, 3],
      [20, 1],
    ]),
  ).toHaveLength(4);
});
