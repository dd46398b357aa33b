import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as codegen from '@errdex/codegen';
import type { Jiti } from 'jiti';
import * as errdex from '../index.ts';

/** Since Node 24.3, TypeScript needs no flag and causes no warning, and imports can be led elsewhere. */
const isModern = isSince({ major: 24, minor: 3 });
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
      return await importByNode(file);
    } catch {
      // What Node cannot load jiti may: enums, imports without an extension. If not, it says why.
    }
  }
  return await (await createLoader(file)).import(file, { default: true });
}

function isSince({ major, minor }: { major: number; minor: number }): boolean {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

const own: ReadonlyMap<string, string> = new Map([
  ['errdex', new URL('../index.js', import.meta.url).href],
  ['@errdex/codegen', import.meta.resolve('@errdex/codegen')],
]);

/** What Node takes for a module, or JSON, without looking into it and telling that it had to. */
const formats: ReadonlySet<unknown> = new Set(['module', 'module-typescript', 'json']);
/** What jiti gives modules and Node does not; generators would miss it only when they are run. */
const ofCommonJs = /\b(?:require|__dirname|__filename)\b/;

async function importByNode(file: string): Promise<unknown> {
  const hooks = module.registerHooks({
    resolve: (specifier, context, next) => {
      const url = own.get(specifier);
      if (url !== undefined) return { url, shortCircuit: true };
      const found = next(specifier, context);
      if (isLocal(found.url) && !formats.has(found.format)) throw new LeftToJiti();
      return found;
    },
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (isLocal(url) && ofCommonJs.test(String(loaded.source))) throw new LeftToJiti();
      return loaded;
    },
  });
  try {
    const exported = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    return exported.default ?? exported;
  } finally {
    hooks.deregister();
  }
}

/** Why a configuration is not loaded by Node, though it might be. */
class LeftToJiti extends Error {}

/** Whether a module is part of the project, and not of a package that it installed. */
function isLocal(url: string): boolean {
  return url.startsWith('file:') && !url.includes('/node_modules/');
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
