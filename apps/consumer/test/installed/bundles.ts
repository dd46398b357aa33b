import { gzipSync } from 'node:zlib';
import { build, type Format } from 'esbuild';

interface Bundle {
  readonly text: string;
  /** After gzip. */
  readonly bytes: number;
}

/** Bundles and minifies a module for browsers, as a user's build does. */
export async function bundle({
  code,
  project,
  format = 'esm',
  external = [],
}: {
  readonly code: string;
  readonly project: string;
  readonly format?: Format;
  /** What is left out. */
  readonly external?: readonly string[];
}): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project, loader: 'ts' },
    bundle: true,
    minify: true,
    format,
    ...(format === 'iife' && { globalName: 'bundled' }),
    platform: 'browser',
    external: [...external],
    charset: 'utf8',
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no bundle.');
  return { text: file.text, bytes: gzipSync(file.contents, { level: 9 }).length };
}
