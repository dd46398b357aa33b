import type { Hono } from 'hono';
import { createApp } from './site.ts';

/** What the worker's configuration gives it. */
interface Settings {
  /** Where the site is found, e.g. `https://codes.example.com/`. */
  readonly SITE_URL?: string;
}

let app: Hono | undefined;

// oxlint-disable-next-line import/no-default-export -- what the Workers runtime asks for
export default {
  /** Answers a request as the server does; nothing is kept from one to the next but what is made once. */
  fetch(request: Request, { SITE_URL }: Settings): Response | Promise<Response> {
    if (SITE_URL === undefined) {
      const text = 'SITE_URL is not set. Set the variable to where the site is found.\n';
      return new Response(text, { status: 500 });
    }
    app ??= createApp(SITE_URL);
    return app.fetch(request);
  },
};
