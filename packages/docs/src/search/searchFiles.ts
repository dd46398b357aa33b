import type { View } from '../site/site.ts';
import {
  directoryName,
  documentFileName,
  type SearchDirectory,
  type SearchFile,
  termFileName,
  wordFileName,
} from './directory.ts';
import { splitDocuments } from './documentFiles.ts';
import { Fingerprint } from './fingerprint.ts';
import { otherForms } from './hanForms.ts';
import { IndexBuilder, type IndexedTerm } from './indexBuilder.ts';
import { splitTerms } from './termFiles.ts';

/** How large search files become. */
export interface SearchFileSizes {
  /** Of a term file, in characters. */
  readonly terms: number;
  /** Of a document file, in bytes. */
  readonly documents: number;
  /** The most bytes of documents that come as one file. */
  readonly allDocuments: number;
  /** Of a file of words, in characters. */
  readonly words: number;
  /** The most characters of words, or of all files, that come with the directory. */
  readonly inside: number;
}

const defaultSizes: SearchFileSizes = {
  terms: 6000,
  documents: 5000,
  allDocuments: 128_000,
  words: 24_000,
  inside: 20_000,
};

const filesOfViews = new WeakMap<View, ReadonlyMap<string, string>>();

/** The search files of one language, made once; for a server. */
export function searchFilesOf(view: View): ReadonlyMap<string, string> {
  const known = filesOfViews.get(view);
  if (known !== undefined) return known;
  const files = createSearchFiles(view);
  filesOfViews.set(view, files);
  return files;
}

/** Makes the search files of one language: JSON by name, for the folder `search` of the language. */
export function createSearchFiles(
  view: View,
  sizes: Partial<SearchFileSizes> = {},
): ReadonlyMap<string, string> {
  const size = { ...defaultSizes, ...sizes };
  const builder = new IndexBuilder();
  const fingerprint = new Fingerprint();
  const documents = splitDocuments({
    view,
    builder,
    fingerprint,
    size: (bytes) => (bytes <= size.allDocuments ? bytes : size.documents),
  });
  const characters = new Set<string>();
  const terms = splitTerms({
    terms: noting({ terms: builder.finish(), characters }),
    documents: documents.count,
    fileSize: size.terms,
    wordsSize: size.words,
  });
  const words = [...terms.words].map(
    ([initial, text]) => [wordFileName(initial), JSON.stringify(text)] as const,
  );
  const others = [
    ...terms.files.map((text, index) => [termFileName(index), text] as const),
    ...documents.files.map((text, index) => [documentFileName(index), text] as const),
  ];
  for (const text of terms.files) fingerprint.add(text);
  fingerprint.add(JSON.stringify([documents.counts, terms.firsts]));
  const directory: SearchDirectory = {
    version: fingerprint.toString(),
    documents: documents.count,
    entries: documents.entries,
    documentFiles: documents.counts,
    termFiles: terms.firsts,
    initials: [...terms.words.keys()],
    common: terms.common,
    forms: otherForms(characters),
    files: {},
  };
  const wordsFit = sizeOf(words) <= size.inside;
  const allFit = sizeOf([...words, ...others]) <= size.inside;
  const inside = [...(wordsFit ? words : []), ...(allFit ? others : [])];
  const files = inside.map(([name, text]): [string, SearchFile] => [name, JSON.parse(text)]);
  return new Map([
    [directoryName, JSON.stringify({ ...directory, files: Object.fromEntries(files) })],
    ...(wordsFit ? [] : words),
    ...(allFit ? [] : others),
  ]);
}

/** Terms as they come, those of one character noted. */
function* noting({
  terms,
  characters,
}: {
  terms: Iterable<IndexedTerm>;
  characters: Set<string>;
}): Iterable<IndexedTerm> {
  for (const one of terms) {
    if (one.term.length === 1) characters.add(one.term);
    yield one;
  }
}

function sizeOf(files: readonly (readonly [string, string])[]): number {
  return files.reduce((sum, [, text]) => sum + text.length, 0);
}
