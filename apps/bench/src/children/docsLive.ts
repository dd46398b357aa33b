// What a served site does in a second, against a bare Hono app that answers with as many bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createDocsApp } from '@errdex/docs';
import type { Catalog } from '@errdex/schema';
import { Hono } from 'hono';

/** Pages that are asked for in turn; more than a visitor opens, fewer than an app keeps. */
const pages = 1000;

const [file = '', rounds = '5'] = process.argv.slice(2);
const catalog = JSON.parse(readFileSync(file, 'utf8')) as Catalog;
const app = createDocsApp(catalog, { url: 'http://localhost:4870/' });

const sitemap = await (await app.request('/sitemap.xml')).text();
const paths = [
  ...sitemap.matchAll(/<loc>http:\/\/localhost:4870(\/en\/codes\/[^<]+?-[^<]+)<\/loc>/g),
]
  .map(([, path = '']) => path)
  .slice(0, pages);
const questions = catalog.entries
  .slice(0, pages)
  .map(
    ({ code, name }, index) =>
      [`May I retry ${code}?`, `How do I fix ${name}?`, `What does ${code} mean?`][index % 3] ?? '',
  )
  .map((question) => `/en.md?ask=${encodeURIComponent(question)}`);

const cold = await time(app, paths);
const live = {
  page: [] as number[],
  bare: [] as number[],
  ask: [] as number[],
  bareAsk: [] as number[],
};
await time(app, questions);
for (let round = 0; round < Number(rounds); round += 1) {
  live.page.push(await time(app, paths));
  live.bare.push(await time(await bareApp(paths[0] ?? ''), paths));
  live.ask.push(await time(app, questions));
  live.bareAsk.push(await time(await bareApp(questions[0] ?? ''), questions));
}
console.log(JSON.stringify({ cold, ...live, firstLoad: await firstLoad() }));

/** Milliseconds for one request, read to its end. */
async function time(site: Hono, asked: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const path of asked) await (await site.request(path)).text();
  return (performance.now() - started) / asked.length;
}

/** Answers everything with the bytes of one answer of the site. */
async function bareApp(path: string): Promise<Hono> {
  const response = await app.request(path);
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return new Hono().get('*', (context) => context.body(text, 200, { 'Content-Type': type }));
}

/** The most bytes that a first visit loads, over the kinds of pages (gzip). */
async function firstLoad(): Promise<number> {
  const size = async (path: string): Promise<number> =>
    gzipSync(await (await app.request(path)).text()).length;
  const kinds = [
    '/en/',
    '/en/codes/',
    '/zh/codes/50/',
    '/en/limits/http/',
    '/en/decoder/',
    '/zh/changes/',
  ];
  const home = await (await app.request('/en/')).text();
  const loaded = [...home.matchAll(/(?:href|src)="(\/assets\/(?:style|site)-[^"]+)"/g)];
  const fixed = await Promise.all(loaded.map(([, path = '']) => size(path)));
  const sizes = await Promise.all([...kinds, ...paths.slice(0, 50)].map(size));
  return Math.max(...sizes) + fixed.reduce((sum, one) => sum + one, 0);
}
