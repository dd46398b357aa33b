import {
  endpoints,
  httpPaths,
  type QuoteEndpointId,
  type Service,
  suspensionPath,
  wsPaths,
} from '@errdex/alltick-protocol';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { accounts } from '../accounts.ts';
import { addControl } from '../control/control.ts';
import type { State } from '../control/state.ts';
import { directiveHeader, readDirective, unknownDirective } from '../directives/directive.ts';
import type { SandboxService } from '../service.ts';
import { answerQuote, type Result } from './answerQuote.ts';
import { answerSuspension } from './answerSuspension.ts';
import { deliver, open } from './deliver.ts';

/** What handlers find of Node. */
export type Env = { Bindings: HttpBindings };
type Asked = Context<Env>;

/** Larger than the largest request that any plan allows. */
const maxBodySize = 256 * 1024;

/** Everything of the API that is HTTP, at the real paths, and the control page. */
export function createApp(sandbox: SandboxService, state: () => State): Hono<Env> {
  const app = new Hono<Env>();
  app.options('*', cors());
  const respond = (
    { asked, id, token }: { asked: Asked; id: string; token: string | undefined },
    result: Result | { readonly unknown: string },
  ): Response | Promise<Response> => {
    if ('unknown' in result) {
      return asked.json({ error: unknownDirective(result.unknown) }, 400, open);
    }
    const { entry, fault, answer } = result;
    sandbox.log.add({
      at: sandbox.clock.now(),
      ...(token !== undefined && accounts.has(token) && { token }),
      interface: id,
      ...(fault === undefined ? { entry } : { fault: fault.kind }),
    });
    return deliver({ answer, fault, hangUp: () => asked.env.incoming.destroy() });
  };

  for (const [service, base] of Object.entries(httpPaths)) {
    for (const [id, { method, path, services }] of Object.entries(endpoints)) {
      if (!services.includes(service as Service)) continue;
      const handle = (asked: Asked, raw: string | undefined) => {
        const token = asked.req.query('token');
        const request = { token, raw, directive: directiveOf(asked), service: service as Service };
        const result = answerQuote(sandbox, { endpoint: id as QuoteEndpointId, ...request });
        return respond({ asked, id, token }, result);
      };
      if (method === 'GET')
        app.get(base + path, (asked) => handle(asked, asked.req.query('query')));
      else {
        const tooLarge = (asked: Asked) =>
          asked.json({ error_msg: 'Request Entity Too Large' }, 413, open);
        const limit = bodyLimit({ maxSize: maxBodySize, onError: tooLarge });
        app.post(base + path, limit, async (asked) => {
          const raw = await asked.req.text().catch(() => undefined);
          // Nobody is left to answer.
          if (raw === undefined) return asked.body(null, 400);
          return handle(asked, raw);
        });
      }
    }
  }
  app.get(`${suspensionPath}/:market`, (asked) => {
    const { token, page, size } = asked.req.query();
    const request = { market: asked.req.param('market'), directive: directiveOf(asked) };
    const result = answerSuspension(sandbox, { ...request, token, page, size });
    return respond({ asked, id: 'suspension', token }, result);
  });
  // A plain request where a WebSocket should be opened.
  for (const path of Object.values(wsPaths)) {
    app.get(path, (asked) => {
      const entry = 'REQUEST_HEADER_INVALID';
      const answer = { ...sandbox.answers.http(entry, { trace: '' }), status: 426 };
      return respond({ asked, id: 'connect', token: asked.req.query('token') }, { entry, answer });
    });
  }
  addControl(app, { sandbox, state });
  // What the gateway says of a path that leads nowhere.
  app.notFound((asked) => asked.json({ error_msg: '404 Route Not Found' }, 404, open));
  return app;
}

/** From Node's own headers: making the web's of them costs more than all else that is done. */
function directiveOf(asked: Asked) {
  const text = asked.env.incoming.headers[directiveHeader];
  return typeof text === 'string' ? readDirective(text) : undefined;
}
