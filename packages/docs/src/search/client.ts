import { directoryName, type SearchDirectory, type SearchFile } from './directory.ts';
import { findDocuments, type FoundDocument } from './find.ts';
import { runStepsAsync } from './steps.ts';

/** Searches the files below an address, loading each of them once and only when a query needs it. */
export interface SearchClient {
  /** Rejects when a file cannot be loaded; the next query tries again. */
  readonly find: (query: {
    readonly text: string;
    readonly limit: number;
  }) => Promise<readonly FoundDocument[]>;
}

/** `load` gets the JSON at an address relative to the folder of search files. */
export function createSearchClient(load: (path: string) => Promise<unknown>): SearchClient {
  const loading = new Map<string, Promise<unknown>>();
  const once = (path: string): Promise<unknown> => {
    const known = loading.get(path);
    if (known !== undefined) return known;
    const file = load(path).catch((error: unknown) => {
      loading.delete(path);
      throw error;
    });
    loading.set(path, file);
    return file;
  };
  return {
    find: async ({ text, limit }) => {
      const directory = (await once(directoryName)) as SearchDirectory;
      return runStepsAsync(
        findDocuments({ directory, text, limit }),
        async (name) =>
          directory.files[name] ?? ((await once(`${name}?v=${directory.version}`)) as SearchFile),
      );
    },
  };
}
