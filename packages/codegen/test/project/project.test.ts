import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Catalog, compile } from '@errdex/schema';
import { describe, expect, it } from 'vitest';
import {
  type Config,
  defineGenerator,
  generateProject,
  isFresh,
  json,
  markdown,
  type ProjectReport,
  typescript,
} from '../../src/index.ts';
import { contents, put, tempFolder } from '../tempFolder.ts';
import { catalogFiles, entryFile } from './catalogFiles.ts';

const config: Config = {
  catalog: 'catalog',
  generate: [
    { generator: json(), out: 'generated/json' },
    { generator: markdown(), out: 'generated/docs' },
  ],
};

function project(codes: readonly number[] = [400, 401]): string {
  const folder = tempFolder();
  put(folder, catalogFiles(codes));
  return folder;
}

const run = (
  configDir: string,
  changed: Partial<Parameters<typeof generateProject>[0]> = {},
): Promise<ProjectReport> => generateProject({ config, configDir, mode: 'write', ...changed });
const cacheOf = (folder: string): string => join(folder, 'node_modules/.cache/errdex');

const pieces = (): object => ({ row: 'x' });
const templates = (): unknown => new Map([['a', [{ slot: 'row' }]]]);

/** Entries enough for a thread to parse some of them. */
const many = Array.from({ length: 2500 }, (_, index) => 1000 + index);

describe('generateProject', () => {
  it('makes the same of many entries as generators do by themselves', async () => {
    const folder = project(many);
    const root = join(folder, 'catalog');
    const generators = [json(), typescript(), markdown()];
    const generate = generators.map((generator) => ({ generator, out: generator.name }));
    const report = await run(folder, { config: { catalog: 'catalog', generate } });
    expect(report).toMatchObject({ diagnostics: [], problems: [] });
    const { catalog } = compile({ root });
    for (const generator of generators) {
      const made = contents(join(folder, generator.name));
      expect(made).toEqual(Object.fromEntries(generator.generate(catalog as Catalog)));
    }
  });

  it('reports what is wrong in any of many entries', async () => {
    const folder = project(many);
    put(folder, {
      'catalog/entries/1007.yaml': 'name: [',
      'catalog/entries/3407.yaml': entryFile(1408),
    });
    const { diagnostics } = compile({ root: join(folder, 'catalog') });
    expect(diagnostics.length).toBeGreaterThan(1);
    expect((await run(folder)).diagnostics).toEqual(diagnostics);
  });

  it('compiles, generates and writes', async () => {
    const folder = project();
    const report = await run(folder);
    expect(report.diagnostics).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.summary).toEqual({ id: 'tiny', entries: 2, locales: ['en'], files: 3 });
    expect(report.written.map(({ written }) => written)).toEqual([
      ['catalog.json'],
      ['en/index.md', 'en/400-entry-400-invalid.md', 'en/401-entry-401-invalid.md'],
    ]);
    const made = readFileSync(join(folder, 'generated/json/catalog.json'), 'utf8');
    expect(JSON.parse(made)).toEqual(compile({ root: join(folder, 'catalog') }).catalog);
  });

  it('tells which stage begins', async () => {
    const folder = project();
    const stages: string[] = [];
    const onStage = (stage: string): void => void stages.push(stage);
    await run(folder, { onStage });
    await run(folder, { onStage });
    await run(folder, { onStage, mode: 'check' });
    expect(stages.join(' ')).toBe('load compile generate write load load compile generate check');
  });

  it('does nothing a second time, and tells the same', async () => {
    const folder = project();
    const first = await run(folder);
    const times = (): number[] =>
      Object.keys(contents(join(folder, 'generated'))).map(
        (name) => statSync(join(folder, 'generated', name)).mtimeMs,
      );
    const before = times();
    const second = await run(folder);
    expect(second.fromCache).toBe(true);
    expect(second.summary).toEqual(first.summary);
    expect(second.written.map(({ unchanged }) => unchanged.toSorted())).toEqual(
      first.written.map(({ written }) => written.toSorted()),
    );
    expect(times()).toEqual(before);
  });

  it('gives the same files with and without any cache', async () => {
    const folder = project();
    await run(folder);
    writeFileSync(join(folder, 'catalog/entries/401.yaml'), entryFile(401, 'Changed.'));
    expect((await run(folder)).fromCache).toBe(false);
    const cached = contents(join(folder, 'generated'));
    rmSync(cacheOf(folder), { recursive: true });
    rmSync(join(folder, 'generated'), { recursive: true });
    await run(folder);
    expect(contents(join(folder, 'generated'))).toEqual(cached);
    expect(cached['docs/en/401-entry-401-invalid.md']).toContain('Changed.');
  });

  it.each([
    [
      'a source changed',
      (folder: string) => put(folder, { 'catalog/entries/400.yaml': entryFile(400, 'New.') }),
    ],
    [
      'a source came',
      (folder: string) => put(folder, { 'catalog/entries/402.yaml': entryFile(402) }),
    ],
    ['a source went', (folder: string) => rmSync(join(folder, 'catalog/entries/401.yaml'))],
    [
      'a generated file was edited',
      (folder: string) => appendFileSync(join(folder, 'generated/json/catalog.json'), ' '),
    ],
    [
      'a generated file was removed',
      (folder: string) => rmSync(join(folder, 'generated/docs/en/index.md')),
    ],
    [
      'a manifest was removed',
      (folder: string) => rmSync(join(folder, 'generated/docs/.errdex-manifest.json')),
    ],
  ])('works again when %s', async (_, change) => {
    const folder = project();
    await run(folder);
    change(folder);
    const report = await run(folder);
    expect(report.fromCache).toBe(false);
    expect(report.problems).toEqual([]);
    expect((await run(folder, { mode: 'check' })).checked.every(isFresh)).toBe(true);
    expect((await run(folder)).fromCache).toBe(true);
  });

  it('works again when an option or a folder of a generator changed', async () => {
    const folder = project();
    await run(folder);
    const generate = [{ generator: markdown({ site: 'starlight' }), out: 'generated/docs' }];
    expect((await run(folder, { config: { catalog: 'catalog', generate } })).fromCache).toBe(false);
    const moved = [{ generator: markdown({ site: 'starlight' }), out: 'generated/site' }];
    expect((await run(folder, { config: { catalog: 'catalog', generate: moved } })).fromCache).toBe(
      false,
    );
  });

  it('always runs a generator without a version or with options that are no JSON', async () => {
    for (const extra of [{}, { version: '1' }]) {
      const folder = project();
      let runs = 0;
      const counted = defineGenerator({
        name: 'counted',
        ...extra,
        generate: () => {
          runs += 1;
          return new Map([['runs.txt', 'same']]);
        },
      });
      const generate = [{ generator: counted(), out: 'out' }];
      for (let time = 0; time < 3; time += 1)
        await run(folder, { config: { catalog: 'catalog', generate } });
      expect(runs).toBe('version' in extra ? 1 : 3);
    }
    const folder = project();
    const generator = { ...json(), options: { made: () => 1 } };
    const generate = [{ generator, out: 'out' }];
    await run(folder, { config: { catalog: 'catalog', generate } });
    expect((await run(folder, { config: { catalog: 'catalog', generate } })).fromCache).toBe(false);
  });

  it('reports a generator that throws or returns no files, and writes nothing at all', async () => {
    const folder = project();
    const faulty = [
      () => {
        throw new Error('boom');
      },
      () => ({}),
      () => new Map([['a', 1]]),
      () => Promise.reject(new Error('late')),
    ];
    for (const generate of faulty) {
      const generator = { name: 'faulty', version: '1', generate: generate as never };
      const report = await run(folder, {
        config: { catalog: 'catalog', generate: [...config.generate, { generator, out: 'out' }] },
      });
      expect(report.problems).toMatchObject([{ kind: 'generator-failed', file: 'faulty' }]);
      expect(report.written).toEqual([]);
    }
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('reports one that makes no pieces or no templates, and writes nothing at all', async () => {
    const folder = project();
    const faulty = [
      { pieces: () => 5, templates },
      { pieces: () => ({ row: 5 }), templates },
      { pieces: () => Promise.reject(new Error('late')), templates },
      { pieces: () => ({ row: new Error('x') }), templates },
      { pieces, templates: () => ({}) },
      { pieces, templates: () => new Map([['a', 'text']]) },
      { pieces, templates: () => new Map([['a', [{ slat: 'row' }]]]) },
    ];
    for (const byEntry of faulty) {
      const generator = { name: 'faulty', version: '1', generate: () => new Map(), byEntry };
      const generate = [...config.generate, { generator: generator as never, out: 'out' }];
      for (let time = 0; time < 2; time += 1) {
        const report = await run(folder, { config: { catalog: 'catalog', generate } });
        expect(report.problems).toMatchObject([{ kind: 'generator-failed', file: 'faulty' }]);
      }
    }
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('looks only at the entries that changed, and at all when their surroundings did', async () => {
    const folder = project();
    const seen: string[] = [];
    const rows = defineGenerator({
      name: 'rows',
      version: '1',
      entry: ({ entry: { name }, head }) => {
        seen.push(name);
        return { row: `${name} ${head.title['en']}\n` };
      },
      files: () => new Map([['rows.txt', ['Rows:\n', { slot: 'row' }]]]),
    });
    const generate = [{ generator: rows(), out: 'out' }];
    const seenBy = async (change: () => void): Promise<string> => {
      change();
      await run(folder, { config: { catalog: 'catalog', generate } });
      return seen.splice(0).join(' ');
    };
    const rowsIn = (): string => readFileSync(join(folder, 'out/rows.txt'), 'utf8');
    expect(await seenBy(() => {})).toBe('ENTRY_400_INVALID ENTRY_401_INVALID');
    expect(await seenBy(() => put(folder, { 'catalog/entries/402.yaml': entryFile(402) }))).toBe(
      'ENTRY_402_INVALID',
    );
    expect(await seenBy(() => rmSync(join(folder, 'catalog/entries/400.yaml')))).toBe('');
    expect(rowsIn()).toBe('Rows:\nENTRY_401_INVALID Tiny\nENTRY_402_INVALID Tiny\n');
    const head = join(folder, 'catalog/catalog.yaml');
    const change = (): void =>
      writeFileSync(head, readFileSync(head, 'utf8').replace('en: Tiny', 'en: Small'));
    expect(await seenBy(change)).toBe('ENTRY_401_INVALID ENTRY_402_INVALID');
    expect(rowsIn()).toBe('Rows:\nENTRY_401_INVALID Small\nENTRY_402_INVALID Small\n');
  });

  it('writes nothing when the catalogue has an error, and reports it every time', async () => {
    const folder = project();
    put(folder, { 'catalog/entries/402.yaml': 'name: [' });
    for (let time = 0; time < 2; time += 1) {
      const report = await run(folder);
      expect(report.fromCache).toBe(false);
      expect(report.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      expect(report.summary).toBeUndefined();
    }
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('checks without writing, the stamp or no stamp', async () => {
    const folder = project();
    const before = await run(folder, { mode: 'check' });
    expect(before.checked[0]?.missing).toEqual(['.errdex-manifest.json', 'catalog.json']);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
    await run(folder);
    const after = await run(folder, { mode: 'check' });
    expect(after.fromCache).toBe(false);
    expect(
      after.checked.flatMap(({ missing, changed, stale }) => [missing, changed, stale].flat()),
    ).toEqual([]);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, 200)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'damaged',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file, 'latin1').replaceAll('Meaning', 'Meaninx'),
          'latin1',
        ),
    ],
    ['something else', (file: string) => writeFileSync(file, '{"a": 1}')],
    ['continued by garbage', (file: string) => appendFileSync(file, 'garbage\n')],
  ])('ignores and replaces cache files that are %s', async (_, damage) => {
    const folder = project();
    const wanted = (await run(folder)).summary;
    const made = contents(join(folder, 'generated'));
    rmSync(join(folder, 'generated'), { recursive: true });
    for (const name of ['entries.bin', 'stamp.json']) damage(join(cacheOf(folder), name));
    const report = await run(folder);
    expect(report.summary).toEqual(wanted);
    expect(contents(join(folder, 'generated'))).toEqual(made);
    expect(report.diagnostics).toEqual([]);
    expect((await run(folder)).fromCache).toBe(true);
  });

  it('works without a cache that it may write', async () => {
    const folder = project();
    put(folder, { 'a-file': '' });
    const cacheDir = join(folder, 'a-file', 'below');
    expect((await run(folder, { cacheDir })).problems).toEqual([]);
    expect(await run(folder, { cacheDir })).toMatchObject({
      fromCache: false,
      problems: [],
      diagnostics: [],
    });
  });
});
