import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Catalog,
  type Change,
  type ChangeClass,
  changeClasses,
  diffCatalogs,
  type LockLine,
  type Published,
  ruleTable,
  updateLock,
} from '../../src/index.ts';
import { publishedCatalog } from '../publishedCatalog.ts';
import { edited } from './edits.ts';

const base = publishedCatalog() as unknown as Catalog;
const catalogs = edited(base);

/** Every release of one catalogue; as locks do, each one's lock has all the lines before it. */
const releases = fc
  .array(fc.record({ catalog: catalogs, tombstones: fc.boolean() }), { minLength: 3, maxLength: 3 })
  .map((steps) => {
    let lines: readonly LockLine[] = [];
    return steps.map(({ catalog, tombstones }): Published => {
      const before = lines;
      const present = new Set(catalog.entries.map(({ name }) => name));
      lines = updateLock({ lines: before, entries: catalog.entries }).map((line) => {
        const earlier = before.find(({ name }) => name === line.name);
        const gone = earlier?.status === 'retired' || (tombstones && !present.has(line.name));
        return gone ? { ...line, status: 'retired' } : line;
      });
      return { catalog, lock: lines };
    });
  });

const told = ({ path, field, before, after }: Change): string =>
  JSON.stringify([path, field, before ?? null, after ?? null]);
const mirrored = ({ path, field, before, after }: Change): string =>
  JSON.stringify([path, field, after ?? null, before ?? null]);
const weight = (found: ChangeClass | undefined): number =>
  found === undefined ? -1 : changeClasses.indexOf(found);

describe('the diff of catalogues', () => {
  it('is empty for a catalogue and itself, read anew', () => {
    fc.assert(
      fc.property(catalogs, (catalog) => {
        const again = JSON.parse(JSON.stringify(catalog)) as Catalog;
        expect(diffCatalogs({ catalog }, { catalog: again })).toEqual({ changes: [] });
      }),
    );
  });

  it('tells the same in the other direction, with before and after exchanged', () => {
    fc.assert(
      fc.property(catalogs, catalogs, (a, b) => {
        const there = diffCatalogs({ catalog: a }, { catalog: b }).changes;
        const back = diffCatalogs({ catalog: b }, { catalog: a }).changes;
        expect(back.map(mirrored).toSorted()).toEqual(there.map(told).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  // The other bound does not hold: what one step breaks, the next may mend.
  it('asks of a long way no more than of the gravest of its steps', () => {
    fc.assert(
      fc.property(releases, ([a, b, c]) => {
        const [first, second, whole] = [
          diffCatalogs(a as Published, b as Published),
          diffCatalogs(b as Published, c as Published),
          diffCatalogs(a as Published, c as Published),
        ];
        expect(weight(whole.class)).toBeLessThanOrEqual(
          Math.max(weight(first.class), weight(second.class)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives every change the class that the rule table shows', () => {
    const rows = new Set(ruleTable().map((row) => `${row.field} ${row.outcome} ${row.class}`));
    const seen = new Set<string>();
    fc.assert(
      fc.property(releases, ([a, b]) => {
        for (const change of diffCatalogs(a as Published, b as Published).changes) {
          const row = `${change.field} ${change.outcome} ${change.class}`;
          expect(rows).toContain(row);
          seen.add(row);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(30);
  });
});
