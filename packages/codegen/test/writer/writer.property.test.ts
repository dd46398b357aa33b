import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFault } from '../../src/writer/fileNames.ts';
import { formatManifest, parseManifest } from '../../src/writer/manifest.ts';
import { checkOutputs, isFresh, writeOutputs } from '../../src/writer/writer.ts';
import { contents, put, tempFolder } from '../tempFolder.ts';

const segment = fc.constantFrom('a', 'b', 'c.txt', '日', '__proto__', 'constructor', 'x-y');
const name = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const text = fc.oneof(fc.constantFrom('', 'same', '\r\n', '\0', '漢字'), fc.string());

/** Files of which none has the name of another's folder. */
const files = fc.dictionary(name, text, { maxKeys: 8, noNullPrototype: true }).map((made) => {
  const names = Object.keys(made);
  const folders = new Set(
    names.flatMap((path) =>
      names.filter((n) => n.startsWith(`${path}/`) && n !== path).map(() => path),
    ),
  );
  return new Map(Object.entries(made).filter(([path]) => !folders.has(path)));
});

describe('the writer', () => {
  it('brings a folder from any state of ours to any other, in one run', () => {
    const root = tempFolder();
    let round = 0;
    fc.assert(
      fc.property(fc.array(files, { minLength: 1, maxLength: 4 }), (states) => {
        const folder = join(root, `${round++}`);
        let before = new Map<string, string>();
        for (const state of states) {
          const outputs = [{ generator: 'g', out: 'out', folder, files: state }];
          const { problems, reports } = writeOutputs(outputs);
          expect(problems).toEqual([]);
          const [report] = reports;
          expect(new Map(Object.entries(contents(folder)))).toEqual(state);
          expect(report?.removed).toEqual(
            [...before.keys()].filter((n) => !state.has(n)).toSorted(),
          );
          expect(report?.unchanged).toEqual(
            [...state.keys()].filter((n) => before.get(n) === state.get(n)),
          );
          expect(checkOutputs(outputs).reports.every(isFresh)).toBe(true);
          before = state;
        }
      }),
      { numRuns: 80 },
    );
  });

  it('never changes a file that is not its own', () => {
    const root = tempFolder();
    let round = 0;
    fc.assert(
      fc.property(files, files, files, (foreign, first, second) => {
        const folder = join(root, `${round++}`);
        put(folder, Object.fromEntries(foreign));
        for (const state of [first, second]) {
          writeOutputs([{ generator: 'g', out: 'out', folder, files: state }]);
          // A file with our very bytes may become ours; every other one stays.
          for (const [path, bytes] of foreign) {
            if (first.get(path) !== bytes && second.get(path) !== bytes) {
              expect(contents(folder)[path]).toBe(bytes);
            }
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives a problem or writes inside the folder, whatever the names are', () => {
    const root = tempFolder();
    let round = 0;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(fc.constantFrom('..', '.', '/', '\\', 'a', 'A', 'NUL', '\0', ':', ' '), {
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.constant('x'), { maxKeys: 4 }), (made) => {
        const base = join(root, `${round++}`, 'deep', 'base');
        put(base, { keep: 'me' });
        const state = new Map(Object.entries(made));
        const { problems } = writeOutputs([
          { generator: 'g', out: 'out', folder: join(base, 'out'), files: state },
        ]);
        const all = contents(join(root, `${round - 1}`));
        if (problems.length > 0) expect(all).toEqual({ 'deep/base/keep': 'me' });
        else expect(Object.keys(all).length).toBe(state.size + 1);
        if ([...state.keys()].some((n) => fileNameFault(n) !== undefined)) {
          expect(problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('reads back every manifest that it writes', () => {
    fc.assert(
      fc.property(files, (state) => {
        const manifest = new Map([...state.keys()].map((key) => [key, '0123456789abcdef']));
        expect(parseManifest(formatManifest(manifest))).toEqual(
          new Map([...manifest].toSorted(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });
});
