import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@errdex/schema';
import { describe, expect, test } from 'vitest';
import { createFiles } from '../../src/files/createFiles.ts';
import { errdex, folder } from '../errdex.ts';
import { shop } from '../shop.ts';

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(path.length + 1))
    .toSorted();
}

const created = [
  '.gitattributes',
  'catalog/.gitattributes',
  'catalog/catalog.yaml',
  'catalog/entries/access/1001-token-invalid.yaml',
  'catalog/entries/order/2001-order-quantity-exceeded.yaml',
  'catalog/entries/success/0-ok.yaml',
  'errdex.config.ts',
  'package.json',
];

describe('errdex init', () => {
  test.each([
    { lang: 'en', locales: 'en, zh', comment: '# Names the catalog' },
    { lang: 'zh', locales: 'zh, en', comment: '# 生成的文件' },
  ])(
    'writes a catalogue first in $lang, in which check finds nothing',
    async ({ lang, locales, comment }) => {
      const cwd = folder();
      const { code, stdout, stderr } = await errdex(['init', '--lang', lang], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const name of created) expect(stdout).toContain(`  ${name}\n`);
      expect(filesIn(cwd)).toEqual(created);
      expect(readFileSync(join(cwd, 'catalog/catalog.yaml'), 'utf8')).toContain(comment);
      const { catalog, diagnostics } = compile({ root: join(cwd, 'catalog') });
      expect(diagnostics).toEqual([]);
      expect(catalog?.sourceLocale).toBe(lang);
      expect(catalog?.entries.map(({ name, kind }) => [name, kind])).toEqual([
        ['OK', 'success'],
        ['TOKEN_INVALID', 'error'],
        ['ORDER_QUANTITY_EXCEEDED', 'error'],
      ]);
      const checked = await errdex(['check'], { cwd });
      expect(checked).toMatchObject({ code: 0, stderr: '' });
      expect(checked.stdout).toContain(`3 entries, 2 locales (${locales}), 4 files`);
    },
  );

  test('writes into a new folder and says how to get there', async () => {
    const cwd = folder();
    const { code, stdout } = await errdex(['init', 'my errors/shop'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(join(cwd, 'my errors/shop'))).toEqual(created);
    expect(stdout).toContain("cd 'my errors/shop'");
    expect(stdout).toContain('npm install');
  });

  test('writes a package.json with the versions of this very release', async () => {
    const cwd = folder();
    await errdex(['init', 'Shop!'], { cwd });
    const manifest: unknown = JSON.parse(readFileSync(join(cwd, 'Shop!/package.json'), 'utf8'));
    const { stdout } = await errdex(['--version'], { cwd });
    const range = `^${stdout.trim()}`;
    expect(manifest).toMatchObject({
      name: 'shop',
      scripts: { check: 'errdex check', generate: 'errdex generate' },
      dependencies: { '@errdex/runtime': range },
      devDependencies: { errdex: range },
    });
  });

  test('leaves a package.json as it is and says what to install', async () => {
    const cwd = folder({ 'package.json': '{}' });
    const { code, stdout } = await errdex(['init'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).toBe('{}');
    expect(stdout).toMatch(/npm install --save-dev errdex@\S+ && npm install @errdex\/runtime@/);
  });

  test('keeps the line ends of everything that is generated, whatever git is set to', async () => {
    const cwd = folder();
    await errdex(['init'], { cwd });
    await errdex(['generate'], { cwd });
    const made = filesIn(cwd).filter((name) => !/^(catalog|node_modules)\/|^[^/]+$/.test(name));
    expect(made.length).toBeGreaterThan(10);
    execFileSync('git', ['init', '-q'], { cwd });
    const attributes = execFileSync('git', ['check-attr', 'eol', '--', ...made], { cwd });
    for (const line of String(attributes).trim().split('\n')) expect(line).toMatch(/: eol: lf$/);
  });

  test('leaves a .gitattributes as it is and says what to add', async () => {
    const cwd = folder({ '.gitattributes': '* text=auto\n' });
    const { code, stdout } = await errdex(['init'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toBe('* text=auto\n');
    expect(stdout).toContain('  /src/generated/** text eol=lf\n');
  });

  test('names the JSON Schema in every YAML file by a path that this package serves', async () => {
    const cwd = shop();
    const manifest = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { files: string[] };
    expect(manifest.files).toContain('schemas');
    for (const name of created.filter((file) => file.endsWith('.yaml'))) {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(cwd, name), 'utf8')) ??
        [];
      const path = join(cwd, name, '..', schema);
      const inside = path.slice(join(cwd, 'node_modules/errdex').length);
      expect(path.startsWith(join(cwd, 'node_modules/errdex/schemas'))).toBe(true);
      expect(existsSync(new URL(`../..${inside}`, import.meta.url))).toBe(true);
    }
  });

  test('lists what is in the way and writes nothing', async () => {
    const cwd = folder({ 'errdex.config.mjs': '', 'catalog/plans.yaml': 'plans: []\n' });
    symlinkSync('nowhere', join(cwd, 'errdex.config.ts'));
    const { code, stdout, stderr } = await errdex(['init'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('  catalog/plans.yaml\n  errdex.config.mjs\n  errdex.config.ts\n');
    expect(filesIn(cwd)).toEqual(['catalog/plans.yaml', 'errdex.config.mjs']);
  });

  test('refuses a place where a file stands', async () => {
    const cwd = folder({ taken: '', 'catalog/entries': '' });
    for (const place of ['taken', 'taken/below']) {
      const { code, stdout, stderr } = await errdex(['init', place], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe('error: taken is a file, not a folder.\n');
    }
    const inside = await errdex(['init'], { cwd });
    expect(inside.code).toBe(2);
    expect(inside.stderr).toContain('  catalog/entries\n');
    expect(filesIn(cwd)).toEqual(['catalog/entries', 'taken']);
  });

  test('takes back what it wrote when it cannot write the rest', () => {
    const path = folder({ kept: '' });
    const files = new Map([
      ['a/b/first.yaml', ''],
      ['kept', ''],
    ]);
    expect(createFiles({ folder: path, files })).toMatchObject({ kind: 'foreign-files' });
    expect(readdirSync(path)).toEqual(['kept']);
  });
});
