import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('offers the pages without the server, the assets and any other package', async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../src', import.meta.url)),
    entryPoints: ['pages.ts'],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
  });
  const modules = Object.entries(metafile.inputs);
  const others = modules.flatMap(([, { imports }]) => imports.filter(({ external }) => external));
  expect(others).toEqual([]);
  expect(new Set(modules.map(([path]) => path.split('/')[0]))).toEqual(
    new Set(['pages.ts', 'blocks', 'markdown', 'pages', 'phrases', 'site']),
  );
});
