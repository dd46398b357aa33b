import { endpoints, httpPaths, suspensionPath, wsPaths } from '@errdex/alltick-protocol';
import type { HttpBindings } from '@hono/node-server';
import type { QuoteEndpointId, Service } from '@errdex/alltick-protocol';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { accounts } from '../accounts.ts';
import { addControl } from '../control/control.ts';
import type { State } from '../control/state.ts';
import { directiveHeader, directiveHelp, readDirective } from '../directives/directive.ts';
import type { SandboxService } from '../service.ts';
import { answerQuote, type Result } from './answerQuote.ts';
import { answerSuspension } from './answerSuspension.ts';
import { deliver } from './deliver.ts';

export type Env = { Bindings: HttpBindings };
type Asked = Context<Env>;

/** Larger than the largest request that any plan allows. */
export const maxBodySize: number = 256 * 1024;

/** Everything of the API that is HTTP, at the real paths, and the control page. */
export function createApp(sandbox: SandboxService, state: () => State): Hono<Env> {
  const app = new Hono<Env>();
  app.use(cors());
  const respond = (
    asked: Asked,
    id: string,
    result: Result | { readonly unknown: string },
  ): Response | Promise<Response> => {
    if ('unknown' in result) {
      return asked.json(
        { error: `"${result.unknown}" is no directive of the sandbox. ${directiveHelp}` },
        400,
      );
    }
    const { entry, fault, answer } = result;
    const token = asked.req.query('token');
    sandbox.log.add({
      at: sandbox.clock.now(),
      ...(accounts.has(token ?? '') && { token: token ?? '' }),
      interface: id,
      ...(fault === undefined ? { entry } : { fault: fault.kind }),
    });
    return deliver({ answer, fault, hangUp: () => asked.env.incoming.destroy() });
  };

  for (const [service, base] of Object.entries(httpPaths)) {
    for (const [id, { method, path, services }] of Object.entries(endpoints)) {
      if (!services.includes(service as Service)) continue;
      const handle = (asked: Asked, raw: string | undefined) =>
        respond(
          asked,
          id,
          answerQuote(sandbox, {
            endpoint: id as QuoteEndpointId,
            service: service as Service,
            token: asked.req.query('token'),
            raw,
            directive: directiveOf(asked),
          }),
        );
      if (method === 'GET')
        app.get(base + path, (asked) => handle(asked, asked.req.query('query')));
      else {
        const tooLarge = (asked: Asked) =>
          asked.json({ error_msg: 'Request Entity Too Large' }, 413);
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
  app.get(`${suspensionPath}/:market`, (asked) =>
    respond(
      asked,
      'suspension',
      answerSuspension(sandbox, {
        market: asked.req.param('market'),
        token: asked.req.query('token'),
        page: asked.req.query('page'),
        size: asked.req.query('size'),
        directive: directiveOf(asked),
      }),
    ),
  );
  // A plain request where a WebSocket should be opened.
  for (const path of Object.values(wsPaths)) {
    app.get(path, (asked) => {
      const entry = 'REQUEST_HEADER_INVALID';
      const answer = { ...sandbox.answers.http(entry, { trace: '' }), status: 426 };
      return respond(asked, 'connect', { entry, answer });
    });
  }
  addControl(app, { sandbox, state });
  // What the gateway says of a path that leads nowhere.
  app.notFound((asked) => asked.json({ error_msg: '404 Route Not Found' }, 404));
  return app;
}

function directiveOf(asked: Asked) {
  const text = asked.req.header(directiveHeader);
  return text === undefined ? undefined : readDirective(text);
}
