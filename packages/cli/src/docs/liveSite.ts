import type { Hono } from 'hono';
import { html } from 'hono/html';

const folder = '~dev/';
// Strict pages run only scripts of their own site, so this one is a file of it.
const script = `const shown = new URL(import.meta.url).search.slice(1);
new EventSource(new URL('changes', import.meta.url)).onmessage = ({ data }) => {
  if (data !== shown) location.reload();
};
`;

/** A site that tells the pages which are open when it has changed. */
export interface LiveSite {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Serves this from now on: a site, or what is wrong with its catalogue. */
  readonly show: (what: Hono | { readonly problems: string; readonly title: string }) => void;
}

/** Makes a site for whoever writes its catalogue; `base` is the path that it is served below. */
export function createLiveSite({ base }: { readonly base: string }): LiveSite {
  const open = new Set<ReadableStreamDefaultController<string>>();
  let shown: Parameters<LiveSite['show']>[0] | undefined;
  // Another one after every change and every start, so that a page which missed some notices too.
  const started = Date.now().toString(36);
  let count = 0;
  const version = (): string => `${started}-${count}`;
  return {
    fetch: async (request) => {
      const path = new URL(request.url).pathname;
      if (path === `${base}${folder}reload.js`) {
        return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
      }
      if (path === `${base}${folder}changes`) return changes({ open, version: version() });
      if (shown === undefined) return new Response(undefined, { status: 503 });
      const source = `${base}${folder}reload.js?${version()}`;
      const response = 'problems' in shown ? problemPage(shown) : await shown.fetch(request);
      return withScript({ response, source });
    },
    show: (what) => {
      shown = what;
      count += 1;
      for (const stream of open) stream.enqueue(`data: ${version()}\n\n`);
    },
  };
}

/** Server-sent events, until the page is closed. */
function changes({
  open,
  version,
}: {
  open: Set<ReadableStreamDefaultController<string>>;
  version: string;
}): Response {
  let own: ReadableStreamDefaultController<string> | undefined;
  const events = new ReadableStream<string>({
    start: (controller) => {
      own = controller;
      open.add(controller);
      controller.enqueue(`retry: 500\ndata: ${version}\n\n`);
    },
    cancel: () => {
      if (own !== undefined) open.delete(own);
    },
  });
  return new Response(events.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  });
}

async function withScript({
  response,
  source,
}: {
  response: Response;
  source: string;
}): Promise<Response> {
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.set('Cache-Control', 'no-store');
  const tag = `<script type="module" src="${source}"></script></head>`;
  return new Response(
    text.replace('</head>', () => tag),
    { status: response.status, headers },
  );
}

function problemPage({ problems, title }: { problems: string; title: string }): Response {
  const page = html`<!DOCTYPE html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        <pre>${problems}</pre>
      </body>
    </html>`;
  return new Response(String(page), {
    status: 500,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
