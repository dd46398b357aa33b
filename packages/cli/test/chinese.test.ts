import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { errdex } from './errdex.ts';
import { jsonConfig, shop, template, tokenFile } from './shop.ts';

const token = template(tokenFile);
const catalogYaml = template('catalog/catalog.yaml');
const inChinese = { LANG: 'zh_CN.UTF-8' };

/** Entries with a mistake of every kind that a user soon makes, each a finding of its own. */
const mistakes: Readonly<Record<string, string>> = {
  'catalog/entries/a.yaml': token.replace('TOKEN_INVALID', 'TOKENINVALID'),
  'catalog/entries/b.yaml': token.replace('causes:', 'casues:'),
  'catalog/entries/c.yaml': token.replace('domain: access', 'domain: acess'),
  'catalog/entries/d.yaml': token.replace(/retry:.*\n/, ''),
  'catalog/entries/e.yaml': token.replace('Please sign in again.', 'Sign {in'),
  'catalog/entries/f.yaml': token.replace('Please sign in again.', 'Sign in: again'),
  'catalog/entries/g.yaml': token.replace('when: after-fix', 'when: after-fixes'),
  'catalog/entries/h.yaml': token.replace('[http]', 'http'),
  'catalog/entries/i.yaml': token.replace('  zh:', '  fr:'),
  'catalog/entries/j.yaml': token.replace('The access token is', 'This token is'),
  'catalog/entries/k.yaml': token.replace('2026-01-01', '1. 1. 2026'),
  'catalog/entries/l.yml': '',
  'catalog/catalog.lock': 'nonsense\n',
};

/** The lines printed for people, without those that quote a file. */
function saidIn(printed: string): readonly string[] {
  return printed.split('\n').filter((line) => line !== '' && !/^[> ] +\d* *\|/.test(line));
}

function expectChinese(printed: string, atLeast = 1): void {
  const said = saidIn(printed);
  expect(said.length).toBeGreaterThanOrEqual(atLeast);
  expect(said.filter((line) => !/\p{Script=Han}/u.test(line))).toEqual([]);
}

describe('in Chinese, no sentence is left in English', () => {
  test('of what is wrong with a catalogue', async () => {
    const cwd = shop(mistakes);
    for (const command of ['check', 'lock']) {
      const { code, stderr } = await errdex([command, '--catalog', 'catalog', '--lang', 'zh'], {
        cwd,
      });
      expect(code).toBe(1);
      expectChinese(stderr, 40);
      expect(stderr).toContain('没有“casues”这个键，是不是要写 causes？');
    }
  });

  test('of the same, printed by commands that need the catalogue', async () => {
    const cwd = shop({ ...mistakes, 'errdex.config.mjs': jsonConfig });
    for (const args of [
      ['generate', '--config', 'errdex.config.mjs'],
      ['explain', '1001', '--catalog', 'catalog'],
      ['translations', '--catalog', 'catalog'],
      ['diff', 'catalog', 'catalog'],
      ['docs', 'build', '--catalog', 'catalog', '--out', 'site'],
    ]) {
      const { code, stderr } = await errdex(args, { cwd, env: inChinese });
      expect(code).toBe(1);
      expectChinese(stderr, 40);
    }
  });

  test('of where else a mistake is', async () => {
    const cwd = shop({ 'catalog/entries/a.yaml': token });
    const { stderr } = await errdex(['check', '--catalog', 'catalog'], { cwd, env: inChinese });
    expectChinese(stderr);
    expect(stderr).toContain('  参见  catalog/entries/a.yaml  TOKEN_INVALID 在这里。\n');
  });

  test.each([
    ['export default 7', '默认导出是数字，不是配置。'],
    ['export default { catalog: "catalog", generat: [] }', '是不是要写 `generate`？'],
    [jsonConfig.replace('json()', 'json'), '请调用它'],
    [jsonConfig.replace("'generated'", "'catalog'"), '与目录 `catalog` 重叠'],
    [jsonConfig.replace('json()', 'json({ pretty: true })'), '生成器 `json` 不接受这些选项'],
  ])('of what is wrong with a configuration: %#', async (config, said) => {
    const cwd = shop({ 'errdex.config.mjs': config });
    const args = ['generate', '--config', 'errdex.config.mjs'];
    const { code, stderr } = await errdex(args, { cwd, env: inChinese });
    expect(code).toBe(2);
    expectChinese(stderr);
    expect(stderr).toContain(said);
  });

  test('of why nothing is written', async () => {
    const cwd = shop({ 'errdex.config.mjs': jsonConfig, 'generated/mine.txt': '' });
    const args = ['generate', '--config', 'errdex.config.mjs'];
    const { code, stderr } = await errdex(args, { cwd, env: inChinese });
    expect(code).toBe(1);
    expectChinese(stderr);
    expect(stderr).toContain('不是空的，又没有 .errdex-manifest.json');
  });

  test.each([
    ['ends too soon', (text: string) => text.slice(0, -12)],
    [
      'breaks a message',
      (text: string) => text.replaceAll('>{max, plural,</data>', '>{max, plural, offset:x</data>'),
    ],
    ['is none', () => '<html xmlns="urn:x"/>'],
  ])('of a translated document that %s', async (_what, change) => {
    const cwd = shop();
    const catalog = ['--catalog', 'catalog'];
    const file = join(cwd, 'zh.xlf');
    await errdex(['translations', 'export', ...catalog, '--locale', 'zh', '--out', 'zh.xlf'], {
      cwd,
    });
    const changed = change(readFileSync(file, 'utf8'));
    writeFileSync(file, changed);
    const args = ['translations', 'import', 'zh.xlf', ...catalog];
    const { code, stderr } = await errdex(args, { cwd, env: inChinese });
    expect(code).toBe(1);
    expectChinese(stderr);
  });

  test('of a package or a catalog.json that cannot be compared', async () => {
    const cwd = shop({ 'errdex.config.mjs': jsonConfig });
    await errdex(['generate', '--config', 'errdex.config.mjs'], { cwd });
    const json = readFileSync(join(cwd, 'generated/catalog.json'), 'utf8');
    const broken = json
      .replace('"after-fix"', '"after-fixes"')
      .replace('"domain": "access"', '"domain": "none"');
    writeFileSync(join(cwd, 'broken.json'), broken);
    const header = Buffer.alloc(512);
    header.write('package/catalog.json', 0);
    header.write('00000007777', 124);
    writeFileSync(join(cwd, 'cut.tgz'), gzipSync(header));
    expect(gunzipSync(readFileSync(join(cwd, 'cut.tgz')))).toHaveLength(512);
    for (const [args, said] of [
      [['diff', 'cut.tgz', 'catalog'], 'cut.tgz 不是能读取的包：文件不完整。'],
      [['diff', 'broken.json', 'catalog'], '`entries.'],
      [['explain', '1001', '--catalog', 'broken.json'], '：应当是以下之一：'],
    ] as const) {
      const { code, stderr } = await errdex(args, { cwd, env: inChinese });
      expect(code).toBe(2);
      expectChinese(stderr);
      expect(stderr).toContain(said);
    }
  });
});

test('programs read the same, whatever the language', async () => {
  const cwd = shop({ ...mistakes, 'catalog/catalog.yaml': catalogYaml });
  for (const format of ['json', 'github']) {
    const args = ['check', '--catalog', 'catalog', '--format', format];
    const { stdout } = await errdex(args, { cwd });
    expect((await errdex(args, { cwd, env: inChinese })).stdout).toBe(stdout);
    expect(stdout).not.toContain('"zh":');
    expect(stdout).toContain('did you mean');
  }
});
