/**
 * Bundles the site into one module for the Workers runtime, catalogue and guides included:
 * dist/worker.js, or the file that is named.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { texts } from '../src/guides.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// There is no file system to read them from.
const embeddedGuides: Plugin = {
  name: 'embedded guides',
  setup({ onLoad }) {
    onLoad({ filter: /\/apps\/docs\/src\/guides\.ts$/ }, () => ({
      contents: `export const texts = ${JSON.stringify(texts)};`,
      loader: 'js',
    }));
  },
};

const { warnings } = await build({
  entryPoints: [path('../src/worker.ts')],
  outfile: process.argv[2] ?? path('../dist/worker.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2024',
  // Neither a browser nor Node: what asks for one of their modules cannot be bundled.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['workerd', 'worker', 'browser'],
  charset: 'utf8',
  legalComments: 'none',
  plugins: [embeddedGuides],
});
if (warnings.length > 0) process.exitCode = 1;
