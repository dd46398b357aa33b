import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defineConfig, json, markdown, validateConfig } from '../src/index.ts';
import { tempFolder } from './tempFolder.ts';

const valid = defineConfig({
  catalog: 'catalog',
  generate: [
    { generator: json(), out: 'generated/json' },
    { generator: markdown(), out: '../docs' },
  ],
});
const check = (value: unknown, configDir = '/project/app') => validateConfig({ value, configDir });

describe('validateConfig', () => {
  it('accepts a valid configuration, with output folders outside of its own folder too', () => {
    expect(check(valid)).toEqual({ config: valid, problems: [] });
    expect(check({ catalog: 'catalog', generate: [] }).problems).toEqual([]);
  });

  it.each([
    [undefined, 'errdex.config.ts', 'missing'],
    [null, 'errdex.config.ts', 'null'],
    [[], 'errdex.config.ts', 'a list'],
    [{ generate: [] }, 'catalog', 'missing'],
    [{ catalog: '', generate: [] }, 'catalog', 'empty'],
    [{ catalog: 'catalog' }, 'generate', 'missing'],
    [{ catalog: 'catalog', generate: {} }, 'generate', 'an object'],
    [{ catalog: 'catalog', generate: ['json'] }, 'generate[0]', 'a text'],
    [
      { catalog: 'catalog', generate: [{ generator: {}, out: 'x' }] },
      'generate[0].generator',
      'an object',
    ],
    [{ catalog: 'catalog', generate: [{ generator: json() }] }, 'generate[0].out', 'missing'],
    [
      { catalog: 'catalog', generate: [{ generator: json(), out: 'a\0b' }] },
      'generate[0].out',
      'a text',
    ],
  ])('refuses %j at %s', (value, file, what) => {
    const { config, problems } = check(value);
    expect(config).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'config-invalid', file });
    expect(problems[0]?.message).toContain(what);
  });

  it('suggests the key that was meant', () => {
    const { problems } = check({
      catalogue: 'x',
      catalog: 'x',
      generate: [{ generator: json(), outt: 'x', out: 'y' }],
    });
    expect(problems).toMatchObject([
      { file: 'catalogue', fix: 'Did you mean `catalog`?' },
      { file: 'generate[0].outt', fix: 'Did you mean `out`?' },
    ]);
  });

  it('tells who gave a name or forgot the call how to give a generator', () => {
    const { problems } = check({
      catalog: 'catalog',
      generate: [
        { generator: 'json', out: 'a' },
        { generator: json, out: 'b' },
      ],
    });
    expect(problems[0]?.fix).toContain('import');
    expect(problems[1]?.fix).toContain('Call it');
  });

  it.each([
    ['the catalogue', ['catalog']],
    ['a folder in the catalogue', ['catalog/generated']],
    ['a folder that holds the catalogue', ['.']],
    ['a folder above the configuration', ['..']],
    ['two generators in one folder', ['a', 'a']],
    ['a folder in another’s', ['a', 'a/b']],
    ['a folder that differs by letter case alone', ['a', 'A']],
    ['one folder spelled in two ways', ['a', './x/../a/']],
  ])('refuses %s', (_, outs) => {
    const generate = outs.map((out) => ({ generator: json(), out }));
    const { config, problems } = check({ catalog: 'catalog', generate });
    expect(config).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      kind: 'folders-overlap',
      file: `generate[${outs.length - 1}].out`,
    });
  });

  it('sees through symbolic links', () => {
    const root = tempFolder();
    mkdirSync(join(root, 'catalog'));
    symlinkSync(join(root, 'catalog'), join(root, 'link'));
    const generate = [{ generator: json(), out: 'link/out' }];
    expect(check({ catalog: 'catalog', generate }, root).problems).toMatchObject([
      { kind: 'folders-overlap' },
    ]);
  });
});
