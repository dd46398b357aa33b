import type { Ask } from '../ask/ask.ts';
import type { Search } from '../search/createSearch.ts';
import type { Site } from '../site/site.ts';

export interface McpEndpointOptions {
  readonly site: Site;
  readonly search: Search;
  readonly ask: Ask;
}

export type McpEndpoint = (request: Request) => Promise<Response>;

/**
 * The site as an MCP server over Streamable HTTP: tools to search, read, explain and ask. Every
 * request stands for itself, nothing is kept and nothing can be changed.
 */
export function createMcpEndpoint(options: McpEndpointOptions): McpEndpoint {
  let serving: Promise<McpEndpoint> | undefined;
  return async (request) => {
    // The protocol is most of what the site's program loads, and many visitors never ask for it.
    serving ??= import('./serving.ts').then(({ createServing }) => createServing(options));
    return (await serving)(request);
  };
}
