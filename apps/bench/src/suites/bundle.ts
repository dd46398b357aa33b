import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Measurement } from '../measure/measurement.ts';

/** What AllTick's package adds to a bundle, minified and gzipped. */
export async function measureBundles(): Promise<readonly Measurement[]> {
  return [
    await measureBundle({
      measure: 'bundle: decode with AllTick’s entries',
      code: `export { decode } from '@errdex/alltick';`,
      most: 3072,
    }),
    await measureBundle({
      measure: 'bundle: one message function',
      code: `export { TOKEN_INVALID } from '@errdex/alltick/messages/zh';`,
      most: 300,
    }),
    await measureBundle({
      measure: 'bundle: one constant',
      code: `export { TOKEN_INVALID } from '@errdex/alltick';`,
    }),
  ];
}

/** What a module adds to a bundle. */
export async function measureBundle({
  measure,
  code,
  external = [],
  most,
}: {
  readonly measure: string;
  readonly code: string;
  /** What is not counted. */
  readonly external?: readonly string[];
  readonly most?: number;
}): Promise<Measurement> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    external: [...external],
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  return {
    measure,
    figure: `${bytes} bytes`,
    value: bytes,
    unit: 'bytes',
    ...(most !== undefined && { target: { is: 'at most', value: most } }),
  };
}
