import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | undefined;

/**
 * A hash over the code that turns a catalogue into files: these packages' own modules and the
 * versions of what they depend on. Undefined when it cannot be found (a bundled tool).
 */
export function toolFingerprint(): string | undefined {
  try {
    known ??= compute();
    return known;
  } catch {
    return undefined;
  }
}

function compute(): string {
  const digest = createHash('sha256');
  const own = dirname(dirname(fileURLToPath(import.meta.url)));
  const { resolve } = createRequire(import.meta.url);
  const others = ['@errdex/schema', '@errdex/docs/pages'].map((name) => dirname(resolve(name)));
  for (const code of [own, ...others]) addPackage({ digest, folder: packageFolder(code), code });
  return digest.digest('hex').slice(0, 32);
}

function addPackage({
  digest,
  folder,
  code,
}: {
  digest: Hash;
  folder: string;
  code: string;
}): void {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  digest.update(manifest);
  for (const file of modulesIn(code)) digest.update(readFileSync(file));
  const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
  for (const name of Object.keys(dependencies).toSorted()) {
    const installed = findDependency({ from: folder, name });
    if (installed !== undefined) digest.update(readFileSync(installed));
  }
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

function packageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('No package.json above the module.');
  return packageFolder(dirname(folder));
}

/** The package.json of an installed dependency, looked up as Node does. */
function findDependency({ from, name }: { from: string; name: string }): string | undefined {
  const file = join(from, 'node_modules', name, 'package.json');
  if (existsSync(file)) return file;
  return from === dirname(from) ? undefined : findDependency({ from: dirname(from), name });
}
