import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as codegen from '@errdex/codegen';
import type { Jiti } from 'jiti';
import * as errdex from '../index.ts';

/** Since Node 24, TypeScript needs no flag and importing modules can be led elsewhere. */
const isModern = Number.parseInt(process.versions.node, 10) >= 24;
/** Node keeps the modules that it imported, and would not see that they changed. */
let isFirst = true;

/**
 * What a configuration exports. It works with the very copy that runs it, installed beside it or
 * not. Throws what loading it throws.
 */
export async function importConfig(file: string): Promise<unknown> {
  if (isFirst && isModern) {
    isFirst = false;
    try {
      if (isModule(file)) return await importByNode(file);
    } catch {
      // What Node cannot load jiti may: enums, imports without an extension. If not, it says why.
    }
  }
  return await (await createLoader(file)).import(file, { default: true });
}

/** Whether Node takes a file for a module without looking into it, and telling that it had to. */
function isModule(file: string): boolean {
  if (/\.m[jt]s$/.test(file)) return true;
  const manifest = module.findPackageJSON(pathToFileURL(file));
  if (manifest === undefined) return false;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: unknown }).type === 'module';
}

const own: ReadonlyMap<string, string> = new Map([
  ['errdex', new URL('../index.js', import.meta.url).href],
  ['@errdex/codegen', import.meta.resolve('@errdex/codegen')],
]);

async function importByNode(file: string): Promise<unknown> {
  const hooks = module.registerHooks({
    resolve: (specifier, context, next) => {
      const url = own.get(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
  try {
    const exported = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return exported.default ?? exported;
  } finally {
    hooks.deregister();
  }
}

async function createLoader(file: string): Promise<Jiti> {
  const { createJiti } = await import('jiti');
  return createJiti(file, {
    moduleCache: false,
    // The default cache lies in a folder that other users of the machine can write.
    fsCache: cacheFolder(dirname(file)),
    virtualModules: { errdex, '@errdex/codegen': codegen },
  });
}

function cacheFolder(configDir: string): string | false {
  const modules = join(configDir, 'node_modules');
  return existsSync(modules) && join(modules, '.cache', 'errdex', 'config');
}
