import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createApp } from '../../src/site.ts';
import { startChromium } from './chromium.ts';

/** Serves the site to a browser during the tests of a suite, and gives what opens its pages. */
export function useSite(
  chromium: string | undefined,
): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    browser = await startChromium(chromium ?? '');
    site = await serveSite();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return (path, options = {}) => visit({ browser, url: site.url, path, options });
}

/** The site on a port of its own. */
export async function serveSite(): Promise<{ readonly url: string; readonly close: () => void }> {
  // The address is known only when the port is, so the app comes after the server.
  let fetch = notYet;
  const server = serve({ fetch: (request) => fetch(request), port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  fetch = createApp(url).fetch;
  return { url, close: () => server.close() };
}

function notYet(_request: Request): Response | Promise<Response> {
  return new Response('Not yet.', { status: 503 });
}

/** A page of a browser that takes note of whatever should not happen. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, failed requests, and requests that leave the site. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page of the site. */
export async function visit({
  browser,
  url,
  path,
  options = {},
}: {
  readonly browser: Browser;
  readonly url: string;
  readonly path: string;
  readonly options?: BrowserContextOptions;
}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    // What was being loaded when a page is left is given up, and no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`left the site: ${request.url()}`);
  });
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}
