import type { Locale } from '@errdex/schema';
import type { PageRef, Site } from '../site/site.ts';
import { directoryName, type SearchDirectory } from './directory.ts';
import type { Marked } from './excerpt.ts';
import { findDocuments } from './find.ts';
import { searchFilesOf } from './searchFiles.ts';
import type { ReadFile } from './steps.ts';
import { runSteps } from './steps.ts';

/** What is looked for; a text longer than 200 characters counts by its beginning. */
export interface SearchRequest {
  readonly locale: Locale;
  readonly text: string;
  readonly limit: number;
}

/** A page found, or a section of one. */
export interface SearchHit {
  readonly page: PageRef;
  readonly anchor?: string;
  readonly title: Marked;
  /** Title of the page that a section is a part of, or empty. */
  readonly within: string;
  readonly excerpt: Marked;
}

export type Search = (request: SearchRequest) => readonly SearchHit[];

/** A site's search on the server; it indexes a language when it is first asked about it. */
export function createSearch(site: Site): Search {
  const languages = new Map<Locale, Language>();
  return ({ locale, text, limit }) => {
    const language = languages.get(locale) ?? languageOf({ site, locale });
    languages.set(locale, language);
    const { directory, readFile } = language;
    const found = runSteps(findDocuments({ directory, text, limit }), readFile);
    return found.flatMap(({ path, ...hit }): readonly SearchHit[] => {
      const [stem = '', anchor] = path.split('#');
      const page = site.byPath.get(stem.replace(/\/$/, ''));
      return page === undefined ? [] : [{ page, ...(anchor !== undefined && { anchor }), ...hit }];
    });
  };
}

interface Language {
  readonly directory: SearchDirectory;
  readonly readFile: ReadFile;
}

function languageOf({ site, locale }: { site: Site; locale: Locale }): Language {
  const files = searchFilesOf(site.inLocale(locale));
  const directory = JSON.parse(files.get(directoryName) ?? '') as SearchDirectory;
  const readFile: ReadFile = (name) => directory.files[name] ?? JSON.parse(files.get(name) ?? '');
  return { directory, readFile };
}
