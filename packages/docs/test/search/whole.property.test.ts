import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { createSearchClient } from '../../src/search/client.ts';
import {
  directoryName,
  type SearchDirectory,
  type SearchFile,
} from '../../src/search/directory.ts';
import { expandQuery } from '../../src/search/expand.ts';
import { findDocuments } from '../../src/search/find.ts';
import { parseQuery } from '../../src/search/query.ts';
import { rank, rankIn, rankOptions } from '../../src/search/rank.ts';
import { searchDocuments } from '../../src/search/searchDocuments.ts';
import { createSearchFiles, type SearchFileSizes } from '../../src/search/searchFiles.ts';
import { type ReadFile, runSteps } from '../../src/search/steps.ts';
import { fieldTerms, type SearchField } from '../../src/search/terms.ts';
import { site } from '../alltick.ts';

const small: SearchFileSizes = {
  terms: 1500,
  documents: 1,
  allDocuments: 0,
  words: 1e9,
  inside: 0,
};
const whole: SearchFileSizes = {
  terms: 1e9,
  documents: 1e9,
  allDocuments: 1e9,
  words: 1e9,
  inside: 1e9,
};

function opened(
  locale: string,
  sizes: SearchFileSizes,
): {
  readonly directory: SearchDirectory;
  readonly readFile: ReadFile;
  readonly files: ReadonlyMap<string, string>;
} {
  const files = createSearchFiles(site.inLocale(locale), sizes);
  const directory = JSON.parse(files.get(directoryName) ?? '') as SearchDirectory;
  const readFile: ReadFile = (name) =>
    directory.files[name] ?? (JSON.parse(files.get(name) ?? '') as SearchFile);
  return { directory, readFile, files };
}

/** At most three times in a field, as the files count. */
function tokenize(text: string, field?: string): string[] {
  const counts = new Map<string, number>();
  return fieldTerms(text, field as SearchField).filter((term) => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    return (counts.get(term) ?? 0) <= 3;
  });
}

describe.each(['zh', 'en'])('in %s', (locale) => {
  const documents = [...searchDocuments(site.inLocale(locale))];
  const texts = documents.flatMap(({ code, name, wire, title, lead, text }) =>
    [code, name, ...wire.split('\n'), title, lead, ...text.split('\n')].filter(
      (line) => line !== '',
    ),
  );
  const fragment = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 60 }))
    .map(([text, from, size]) => text.slice(from % text.length).slice(0, size));
  const typo = fragment.chain((text) =>
    fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1)),
  );
  const query = fc.oneof(
    fragment,
    typo,
    fc.tuple(fragment, fragment).map((two) => two.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const split = opened(locale, small);
  const one = opened(locale, whole);

  test('a site is one file or many', () => {
    expect([...one.files.keys()]).toEqual([directoryName]);
    expect(split.files.size).toBeGreaterThan(100);
    expect(split.directory.documents).toBe(documents.length);
    expect(Object.keys(split.directory.files)).toEqual([]);
  });

  test('MiniSearch finds the same in these files as in an index of its own', () => {
    const index = new MiniSearch({ ...rankOptions, tokenize });
    index.addAll(documents.map((document, id) => ({ ...document, id })));
    fc.assert(
      fc.property(query, (text) => {
        const { directory, readFile } = split;
        const common = new Set(directory.common);
        const expansions = runSteps(
          expandQuery({ directory, query: parseQuery({ text, common }) }),
          readFile,
        );
        const limit = documents.length;
        const inFiles = rank({ directory, expansions, limit });
        expect(inFiles).toEqual(rankIn({ index, directory, expansions, limit }));
        expect(
          expansions.every(({ term }) => index.search('', { tokenize: () => [term] }).length > 0),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('how the index is split changes nothing in what whole words find', () => {
    fc.assert(
      fc.property(query, (text) => {
        // An open query would complete its last word from more files than are loaded.
        const closed = `${text} `;
        const [found, expected] = [split, one].map(({ directory, readFile }) =>
          runSteps(findDocuments({ directory, text: closed, limit: 20 }), readFile),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a browser finds what a server finds', async () => {
    const client = createSearchClient(async (path) =>
      JSON.parse(split.files.get(path.split('?')[0] ?? '') ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { directory, readFile } = split;
        expect(await client.find({ text, limit: 8 })).toEqual(
          runSteps(findDocuments({ directory, text, limit: 8 }), readFile),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('the same catalogue makes the same files', () => {
    expect([...createSearchFiles(site.inLocale(locale), small)]).toEqual([...split.files]);
  });
});
