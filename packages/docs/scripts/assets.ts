/**
 * Bundles what pages load (a style sheet, an icon, browser modules) into one module of texts, so
 * that the site needs no file system: dist/assets/assets.js. It also gets the pairs of Chinese
 * characters that the server knows.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import forms from 'opencc-js/dict/TSCharacters';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const entries = {
  style: ['assets/site.css', 'css', 'text/css; charset=utf-8'],
  icon: ['assets/icon.svg', 'svg', 'image/svg+xml'],
  site: ['browser/site.ts', 'js', 'text/javascript; charset=utf-8'],
  search: ['browser/search.ts', 'js', 'text/javascript; charset=utf-8'],
  decoder: ['browser/decoder.ts', 'js', 'text/javascript; charset=utf-8'],
} as const;

const assets: Record<string, { path: string; type: string; text: string }> = {};
for (const [name, [file, extension, type]] of Object.entries(entries)) {
  const text =
    extension === 'svg' ? await readFile(source(file), 'utf8') : await bundle(source(file));
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 10);
  assets[name] = { path: `assets/${name}-${hash}.${extension}`, type, text };
}
const schema = fileURLToPath(import.meta.resolve('@errdex/schema/schemas/ir.schema.json'));
assets['schema'] = {
  path: 'catalog.schema.json',
  type: 'application/schema+json; charset=utf-8',
  text: `${JSON.stringify(JSON.parse(await readFile(schema, 'utf8')))}\n`,
};
const folder = fileURLToPath(new URL('../dist/assets/', import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}assets.js`,
  `export const assets = ${JSON.stringify(assets, undefined, 2)};
/*! Pairs of characters from OpenCC, Apache-2.0 */
export const hanPairs = ${JSON.stringify(hanPairs())};
`,
);

/** Of several simplified forms the first, the usual one. */
function hanPairs(): string {
  return forms
    .split('|')
    .map((pair) => pair.split(' '))
    .flatMap(([traditional = '', simple = '']) =>
      traditional.length === 1 && simple.length === 1 ? traditional + simple : [],
    )
    .join('');
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'inline',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}
