import type { Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { streamSSE } from 'hono/streaming';
import type { Env } from '../http/app.ts';
import { type Language, languageOf } from '../language.ts';
import type { SandboxService } from '../service.ts';
import { pageCss, pageJs } from './assets.ts';
import { controlContent, controlPage } from './page.ts';
import type { State } from './state.ts';

const at = '/~sandbox';
/** Every page is shown anew this often at most, in milliseconds. */
const pace = 250;
const longest = 366 * 86_400_000;

/** The control page, the same as JSON, and the clock. */
export function addControl(
  app: Hono<Env>,
  { sandbox, state }: { readonly sandbox: SandboxService; readonly state: () => State },
): void {
  app.use(`${at}/*`, cors());
  app.get(at, (asked) => asked.redirect(`${at}/`));
  app.get(`${at}/`, (asked) => {
    const language = languageAsked(asked);
    asked.header('content-security-policy', "default-src 'self'; img-src data:");
    return asked.html(controlPage({ state: state(), language }));
  });
  app.get(`${at}/page.css`, (asked) => asked.body(pageCss, 200, { 'content-type': 'text/css' }));
  app.get(`${at}/page.js`, (asked) =>
    asked.body(pageJs, 200, { 'content-type': 'text/javascript' }),
  );
  app.get(`${at}/state`, (asked) => asked.json(state()));
  app.get(`${at}/events`, (asked) => {
    const language = languageAsked(asked);
    return streamSSE(asked, async (stream) => {
      while (!stream.aborted) {
        const content = await controlContent({ state: state(), language });
        await stream.writeSSE({ data: String(content) });
        await stream.sleep(pace);
      }
    });
  });
  app.post(`${at}/clock`, async (asked) => {
    const ms = await readAdvance(asked);
    if (ms === undefined) {
      const error = `Send {"advance": <milliseconds>}, a whole number from 1 to ${longest}.`;
      return asked.json({ error }, 400);
    }
    sandbox.clock.advance(ms);
    return asked.json({ now: sandbox.clock.now() });
  });
}

/** From JSON or from the page's form; undefined when it is no time that can be skipped. */
async function readAdvance(asked: Context<Env>): Promise<number | undefined> {
  const text = await asked.req.text();
  let advance: unknown;
  try {
    advance = text.startsWith('{')
      ? (JSON.parse(text) as { readonly advance?: unknown }).advance
      : Number(new URLSearchParams(text).get('advance'));
  } catch {
    return undefined;
  }
  if (typeof advance !== 'number' || !Number.isInteger(advance)) return undefined;
  return advance >= 1 && advance <= longest ? advance : undefined;
}

function languageAsked(asked: Context<Env>): Language {
  return languageOf(asked.req.query('lang') ?? asked.req.header('accept-language') ?? '');
}
