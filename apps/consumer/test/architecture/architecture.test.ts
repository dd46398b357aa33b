import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, root } from '../workspace.ts';
import {
  cycles,
  edges,
  generatorsBeyondIr,
  importersOf,
  mayWrite,
  strayDependencies,
  strayImports,
  strayPrinters,
  strayWriters,
} from './rules.ts';
import { parseSource, readSources, type Source } from './sources.ts';

const sources = readSources();
const manifestOf = (wanted: string) => {
  const found = packages.find(({ manifest }) => manifest.name === wanted);
  if (!found) throw new Error(`There is no package ${wanted}.`);
  return found.manifest;
};
/** What a rule says about a module with this text, to see that it notices. */
const tryRule =
  (rule: (sources: readonly Source[]) => readonly string[], path: string) => (text: string) =>
    rule([parseSource({ path, text })]);
const firstLine = (path: string) => readFileSync(join(root, path), 'utf8').split('\n', 1)[0] ?? '';

describe('packages', () => {
  it('are all in the table of what may import what', () => {
    expect(packages.map(({ manifest }) => manifest.name).toSorted()).toEqual(
      Object.keys(edges).toSorted(),
    );
  });

  it.each(packages)('$folder imports what the table and its dependencies allow', (own) => {
    const inside = sources.filter(({ path }) => path.startsWith(`${own.folder}/`));
    expect(strayImports({ manifest: own.manifest, sources: inside })).toEqual([]);
    expect(strayDependencies(own.manifest)).toEqual([]);
  });

  it('notices an import that the table does not allow', () => {
    const runtime = manifestOf('@errdex/runtime');
    const stray = tryRule(
      (found) => strayImports({ manifest: runtime, sources: found }),
      'packages/runtime/src/x.ts',
    );
    expect(stray("import './y.ts';")).toEqual([]);
    expect(stray("import { compile } from '@errdex/schema';")).toHaveLength(1);
    expect(stray("export type { Catalog } from '@errdex/schema';")).toHaveLength(1);
    expect(stray("const zod = await import('zod');")).toHaveLength(1);
    expect(stray("type Z = import('zod').ZodType;")).toHaveLength(1);
    expect(stray("createRequire(import.meta.url)('zod');")).toHaveLength(1);
    expect(stray("import { join } from 'node:path';")).toHaveLength(1);
    const dependencies = { '@errdex/schema': '1' };
    expect(strayDependencies({ ...runtime, dependencies })).toHaveLength(1);
    expect(strayDependencies({ ...runtime, peerDependencies: dependencies })).toHaveLength(1);
  });

  it('depend on each other without cycles', () => {
    expect(cycles(edges)).toEqual([]);
    expect(cycles({ a: ['b'], b: ['a'] })).toContain('a → b → a');
  });

  it('have a runtime without dependencies', () => {
    const { dependencies = {}, peerDependencies = {} } = manifestOf('@errdex/runtime');
    expect({ ...dependencies, ...peerDependencies }).toEqual({});
  });
});

describe('modules', () => {
  it('that generate see the IR alone', () => {
    expect(generatorsBeyondIr(sources)).toEqual([]);
    const stray = tryRule(generatorsBeyondIr, 'packages/codegen/src/typescript/x.ts');
    expect(stray("import type { Catalog } from '@errdex/schema';")).toEqual([]);
    expect(stray("import { parseMessage } from '@errdex/schema';")).toHaveLength(1);
    expect(stray("import { parse } from 'yaml';")).toHaveLength(1);
    expect(stray("import { load } from 'js-yaml';")).toHaveLength(1);
    expect(stray("import { readFileSync } from 'node:fs';")).toHaveLength(1);
  });

  it('besides the writer write no files', () => {
    expect(strayWriters(sources)).toEqual([]);
    // An exception that nobody needs any more is to be struck off.
    const used = new Set(
      sources.flatMap(({ path, imports }) =>
        imports.flatMap(({ names }) => names.map((name) => `${path} ${name}`)),
      ),
    );
    const excepted = Object.entries(mayWrite).flatMap(([path, names]) =>
      names.map((name) => `${path} ${name}`),
    );
    expect(excepted.filter((exception) => !used.has(exception))).toEqual([]);
    const stray = tryRule(strayWriters, 'packages/cli/src/x.ts');
    expect(stray("import { existsSync, readFileSync, watch } from 'node:fs';")).toEqual([]);
    expect(stray("import { writeFileSync as save } from 'node:fs';")).toHaveLength(1);
    expect(stray("import { mkdir, rm } from 'node:fs/promises';")).toHaveLength(1);
    expect(stray("import * as fs from 'fs';")).toHaveLength(1);
    expect(stray("import fs from 'node:fs';")).toHaveLength(1);
  });

  it('besides the CLI print nothing', () => {
    expect(strayPrinters(sources)).toEqual([]);
    const stray = tryRule(strayPrinters, 'packages/codegen/src/x.ts');
    expect(stray("const text = 'console.log';")).toEqual([]);
    expect(stray("console.warn('x');")).toHaveLength(1);
    expect(stray("process.stdout.write('x');")).toHaveLength(1);
  });

  it('import ts-morph in one place', () => {
    expect(importersOf('ts-morph', sources)).toEqual(['packages/codegen/src/typescript/emit.ts']);
  });

  it('live in folders that say what is in them', () => {
    const vague = /\/(utils?|helpers?|common|shared|misc)(\/|\.ts$)/;
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe('generated files', () => {
  const generated = packages.flatMap(({ folder }) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((path) => path.includes('/generated/') && !/\/(node_modules|dist)\//.test(path)),
  );

  it('say in their first line what they were made from', () => {
    const modules = generated.filter((path) => path.endsWith('.ts'));
    expect(modules.length).toBeGreaterThan(0);
    const header = /^\/\/ @generated from [a-z0-9-]+ by Errdex\. Do not edit\.$/;
    expect(modules.filter((path) => !header.test(firstLine(path)))).toEqual([]);
  });

  it('are marked as such for reviews', () => {
    const attributes = readFileSync(join(root, '.gitattributes'), 'utf8').split('\n');
    expect(attributes).toContain('**/generated/** linguist-generated');
  });
});
