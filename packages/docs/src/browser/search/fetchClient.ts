import { createSearchClient, type SearchClient } from '../../search/client.ts';

/** Searches the files below an address of this site. */
export function fetchClient(address: URL): SearchClient {
  return createSearchClient(async (path) => {
    // A new build of the site shows in its directory; other files are asked for by version.
    const cache = path.includes('?') ? 'default' : 'no-cache';
    const response = await fetch(new URL(path, address), { cache });
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response.json();
  });
}
