import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../workspace.ts';
import { environment, type Finished, type NodeBinary, nodes, run } from './nodes.ts';

const require = createRequire(join(root, 'package.json'));
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const types = dirname(dirname(require.resolve('@types/node/package.json')));

/** What TypeScript finds in a file, checked as strictly as a careful user does. */
export function typeCheck({
  folder,
  file,
}: {
  readonly folder: string;
  readonly file: string;
}): string {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: true,
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: ['node'],
    typeRoots: [types],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const [node] = nodes as [NodeBinary];
  const args = [tsc, '-p', config, '--pretty', 'false'];
  return run({ command: node.path, args, cwd: folder, env: environment(node) }).stdout.trim();
}

export interface ProgramRun extends Finished {
  readonly how: string;
}

/**
 * Runs a program on every Node, as a module and, where it waits for nothing, through `require`;
 * `before` each run.
 */
export async function runProgram({
  folder,
  file,
  before,
}: {
  readonly folder: string;
  readonly file: string;
  readonly before?: () => Promise<unknown>;
}): Promise<readonly ProgramRun[]> {
  const made = [
    await compile({ folder, file, format: 'esm' }),
    await compile({ folder, file, format: 'cjs' }),
  ].filter((name) => name !== undefined);
  const runs: ProgramRun[] = [];
  for (const node of nodes) {
    for (const name of made) {
      await before?.();
      runs.push({
        how: `${name} on Node ${node.version}`,
        ...run({ command: node.path, args: [name], cwd: folder, env: environment(node) }),
      });
    }
  }
  return runs;
}

/** Makes JavaScript of it beside it; undefined where the format has no `await` for it. */
async function compile({
  folder,
  file,
  format,
}: {
  readonly folder: string;
  readonly file: string;
  readonly format: 'esm' | 'cjs';
}): Promise<string | undefined> {
  const name = file.replace(/\.\w+$/, format === 'esm' ? '.mjs' : '.cjs');
  try {
    await build({
      entryPoints: [join(folder, file)],
      outfile: join(folder, name),
      bundle: true,
      packages: 'external',
      platform: 'node',
      format,
      logLevel: 'silent',
      ...(format === 'cjs' && {
        define: { 'import.meta.url': 'importMetaUrl' },
        banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
      }),
    });
    return name;
  } catch (error) {
    if (format === 'cjs' && String(error).includes('Top-level await')) return undefined;
    throw error;
  }
}
