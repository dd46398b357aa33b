import type { Catalog } from '@errdex/schema';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { typescript } from '../../src/typescript/typescript.ts';

const root = join(import.meta.dirname, '../../.errdex');

/** Generates into a folder from which `@errdex/runtime` is found; removed when the test is over. */
export function generate(catalog: Catalog): { folder: string; files: ReadonlyMap<string, string> } {
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, 'test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Without `sideEffects: false` a bundler has to look into each module.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const files = typescript().generate(catalog);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, files };
}

export type Exports = Readonly<Record<string, unknown>>;

/** Generates and imports one of the modules. */
export async function importGenerated(catalog: Catalog, file: string): Promise<Exports> {
  return (await import(join(generate(catalog).folder, file))) as Exports;
}

export type MessageFunction = (params?: object) => string;

/** The message functions of a locale. */
export async function importMessages(
  catalog: Catalog,
  locale: string,
): Promise<Readonly<Record<string, MessageFunction>>> {
  const module = await importGenerated(catalog, `messages/${locale}.js`);
  return module as Readonly<Record<string, MessageFunction>>;
}
