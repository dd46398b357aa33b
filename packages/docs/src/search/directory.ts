/** Which of a language's search files hold what; read before anything else. */
export interface SearchDirectory {
  /** Changes when any file does; asking for `name?v=version` never gets a file of another build. */
  readonly version: string;
  readonly documents: number;
  /** The first of the documents that are entries, and the one after the last. */
  readonly entries: readonly [number, number];
  /** How many documents each document file holds. */
  readonly documentFiles: readonly number[];
  /** What sorts after every earlier file's terms and not after the first of each term file. */
  readonly termFiles: readonly string[];
  /** The letters that have a file of words. */
  readonly initials: readonly string[];
  /** Terms that stand in so many documents that they say little. */
  readonly common: readonly string[];
  /** Other forms of Chinese characters in the index, each before the one that is there. */
  readonly forms: string;
  /** Small files that need no request of their own, by name. */
  readonly files: SearchFileMap;
}

/** Sorted terms, each followed by its postings: one text for each field, with spaces between them. */
export type TermFile = readonly string[];

/** Words with one first letter, the most frequent first, with spaces between them. */
export type WordFile = string;

/** Path without locale but with slash and anchor; title; the page it is a part of, or ''; lines. */
export type StoredDocument = readonly [string, string, string, readonly string[]];
export type DocumentFile = readonly StoredDocument[];

export type SearchFile = TermFile | WordFile | DocumentFile;
export type SearchFileMap = Readonly<Record<string, SearchFile>>;

export const directoryName = 'directory.json';

export function termFileName(index: number): string {
  return `terms-${index}.json`;
}

export function documentFileName(index: number): string {
  return `documents-${index}.json`;
}

/** The file of the words that begin with a word's first letter. */
export function wordFileName(word: string): string {
  return `words-${(word.codePointAt(0) ?? 0).toString(16)}.json`;
}

/** The first letter of a word. */
export function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** The number of the only term file that can hold a term. */
export function termFileOf(directory: SearchDirectory, term: string): number {
  const { termFiles } = directory;
  let low = 0;
  let high = termFiles.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((termFiles[middle] ?? '') <= term) low = middle;
    else high = middle;
  }
  return low;
}

/** The numbers of the first and the last term file that can hold terms with a beginning. */
export function termFilesOf(
  directory: SearchDirectory,
  beginning: string,
): { readonly first: number; readonly last: number } {
  return {
    first: termFileOf(directory, beginning),
    last: termFileOf(directory, `${beginning}\uffff`),
  };
}

/** Where a document is stored. */
export function placeOf(
  directory: SearchDirectory,
  document: number,
): { readonly name: string; readonly index: number } {
  let before = 0;
  let file = 0;
  for (const count of directory.documentFiles) {
    if (document < before + count) break;
    before += count;
    file += 1;
  }
  return { name: documentFileName(file), index: document - before };
}

/** The place in a term file of the first term that does not sort before a given one. */
export function indexIn(file: TermFile, term: string): number {
  let low = 0;
  let high = file.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((file[middle * 2] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}
