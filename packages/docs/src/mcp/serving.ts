import {
  createMcpHandler,
  McpServer,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import type { Site } from '../site/site.ts';
import { askTool } from './askTool.ts';
import type { McpEndpoint, McpEndpointOptions } from './endpoint.ts';
import { explainTool } from './explainTool.ts';
import { pageTool } from './pageTool.ts';
import { searchTool } from './searchTool.ts';
import type { Tool } from './tool.ts';

/** Of what tools take, in bytes; the longest has 20,000 characters. */
const largestRequest = 256 * 1024;
const ownHosts = ['localhost', '127.0.0.1', '[::1]'];

/** The MCP server behind the endpoint. */
export function createServing({ site, search, ask }: McpEndpointOptions): McpEndpoint {
  const tools: readonly Tool[] = [
    searchTool({ site, search }),
    pageTool({ site, search }),
    explainTool(site),
    askTool({ site, ask }),
  ];
  const handler = createMcpHandler(() => serverOf({ site, tools }), {
    maxRequestBodySize: largestRequest,
    // Nothing ever changes that a stream could tell of.
    maxSubscriptions: 0,
  });
  // A page of another site, or one whose name leads here by DNS rebinding, has no business here.
  const origins = [new URL(site.url).hostname, ...ownHosts];
  return async (request) => {
    const refused = originValidationResponse(request, origins);
    if (refused !== undefined) return refused;
    return request.method === 'POST' ? handler.fetch(request) : postOnly(site);
  };
}

function serverOf({ site, tools }: { site: Site; tools: readonly Tool[] }): McpServer {
  const title = titleOf(site);
  const server = new McpServer(
    // The version is that of the tools; the catalogue has none.
    { name: `${site.catalog.id}-docs`, title, version: '1.0.0', websiteUrl: site.url },
    {
      capabilities: { tools: { listChanged: false } },
      instructions: `${title}: what every code means, why it arrives, what to do and whether to retry. Use \`explain\` for anything that the API sent, \`ask\` for a question, \`search\` and \`get_page\` to read. Each tool can answer in ${site.catalog.locales.join(', ')}.`,
    },
  );
  for (const register of tools) register(server);
  return server;
}

/** For browsers and people: there is nothing to get here. */
function postOnly(site: Site): Response {
  const text = `This is the MCP endpoint of ${titleOf(site)}. MCP clients send POST requests to ${site.url}mcp;
people read ${site.url} in a browser, and programs ${site.url}llms.txt.

For example: claude mcp add --transport http ${site.catalog.id}-docs ${site.url}mcp
`;
  return new Response(text, {
    status: 405,
    headers: { Allow: 'POST', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function titleOf({ catalog: { id, title }, defaultLocale }: Site): string {
  return title[defaultLocale] ?? id;
}
