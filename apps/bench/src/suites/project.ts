import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalog } from '../catalog/writeCatalog.ts';
import { type Cost, runNode } from '../measure/child.ts';

/** A user's project in a folder of its own, as the generators find and leave it. */
export interface Project {
  readonly folder: string;
  /** The catalogue's data as JSON. */
  readonly json: string;
}

const folderOf = (file: string): string => dirname(fileURLToPath(file));
/** The command's file. */
export const errdex: string = join(
  folderOf(import.meta.resolve('errdex/package.json')),
  'dist',
  'bin.js',
);
const runtime = folderOf(import.meta.resolve('@errdex/runtime/package.json'));
const alltickSpec = folderOf(import.meta.resolve('@errdex/alltick-spec/package.json'));

/** Where the project has its generated files; `typescript` is a module, `json` the IR. */
export const outputs = ['typescript', 'json'] as const;

export function createProject({ entries }: { readonly entries: number }): Project {
  const project = emptyProject({ catalog: 'catalog' });
  const { json } = writeCatalog({ folder: join(project.folder, 'catalog'), entries });
  writeFileSync(join(project.folder, 'catalog.json'), json);
  return { ...project, json };
}

/** A project that generates AllTick's catalogue. */
export function createAllTickProject(): Project {
  return emptyProject({ catalog: join(alltickSpec, 'catalog') });
}

function emptyProject({ catalog }: { readonly catalog: string }): Project {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const config = `import { defineConfig, json, typescript } from 'errdex';

export default defineConfig({
  catalog: ${JSON.stringify(catalog)},
  generate: [
    { generator: typescript(), out: 'typescript' },
    { generator: json(), out: 'json' },
  ],
});
`;
  writeFileSync(join(folder, 'errdex.config.ts'), config);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  // Generated modules import the runtime, as in a project where it is installed.
  mkdirSync(join(folder, 'node_modules', '@errdex'), { recursive: true });
  symlinkSync(runtime, join(folder, 'node_modules', '@errdex', 'runtime'));
  return { folder, json: '[]' };
}

/** Runs `errdex generate`. */
export function generate({ folder }: Project): Cost {
  return runNode({ args: [errdex, 'generate'], cwd: folder });
}

/** Removes what earlier runs left: outputs and every cache. */
export function clean({ folder }: Project): void {
  for (const name of [...outputs, join('node_modules', '.cache')]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
