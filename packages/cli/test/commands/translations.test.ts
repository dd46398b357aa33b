import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from '../errdex.ts';
import { shop, tokenFile } from '../shop.ts';

const catalog = ['--catalog', 'catalog'];

/** A shop whose TOKEN_INVALID has moved on since it was translated. */
function staleShop(): { cwd: string; file: string } {
  const cwd = shop();
  const file = join(cwd, tokenFile);
  const text = readFileSync(file, 'utf8');
  const moved = text.replace(/^( {4}meaning: ).*$/m, "$1'Another meaning.'");
  expect(moved).not.toBe(text);
  writeFileSync(file, moved);
  return { cwd, file };
}

describe('errdex translations', () => {
  test('shows coverage and what is stale, and writes a badge', async () => {
    const { cwd } = staleShop();
    const args = ['translations', ...catalog, '--badge', 'badge.svg'];
    const { code, stdout, stderr } = await errdex(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^locale +all +message +meaning /);
    expect(stdout).toMatch(/^zh +\d\d% \(\d+\/\d+\) +66% +66% /m);
    expect(stdout).toContain(
      'Stale in zh:\n  TOKEN_INVALID  entries/access/1001-token-invalid.yaml\n',
    );
    const svg = readFileSync(join(cwd, 'badge.svg'), 'utf8');
    expect(svg).toMatch(/<title>translations: zh \d\d%<\/title>/);
    expect(svg).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  test('lists the texts that a new locale lacks', async () => {
    const cwd = shop();
    const head = join(cwd, 'catalog/catalog.yaml');
    const text = readFileSync(head, 'utf8');
    writeFileSync(head, text.replace(/^locales: \[.*\]$/m, 'locales: [en, zh, fr]'));
    const { code, stdout } = await errdex(
      ['translations', ...catalog, '--locale', 'fr', '--json'],
      {
        cwd,
      },
    );
    expect(code).toBe(0);
    const [fr, ...others] = JSON.parse(stdout) as { locale: string; open: { part: string }[] }[];
    expect(others).toEqual([]);
    expect(fr?.open.map(({ part }) => part)).toContain('TOKEN_INVALID');
  });

  test('says in Chinese what is wrong with a locale', async () => {
    const { code, stderr } = await errdex(['translations', ...catalog, '--locale', 'fr'], {
      cwd: shop(),
      env: { LANG: 'zh_CN.UTF-8' },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('目录没有声明 fr。');
  });

  test('lists its own commands in its help', async () => {
    const { stdout } = await errdex(['translations', '--help'], { cwd: shop() });
    expect(stdout).toContain('--badge FILE');
    expect(stdout).toContain('  translations import  ');
  });
});

describe('errdex translations export and import', () => {
  test('bring a finished translation back, and with it the hash', async () => {
    const { cwd, file } = staleShop();
    const exported = await errdex(
      ['translations', 'export', ...catalog, '--locale', 'zh', '--out', 'zh.xlf'],
      { cwd },
    );
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(exported.stdout).toMatch(/^zh\.xlf {2}\d+ texts, 0 missing, [1-9]\d* stale\n$/);
    const xliff = join(cwd, 'zh.xlf');
    const text = readFileSync(xliff, 'utf8');
    writeFileSync(xliff, text.replaceAll('state="initial"', 'state="final"'));
    const before = readFileSync(file, 'utf8');
    const imported = await errdex(['translations', 'import', 'zh.xlf', ...catalog], { cwd });
    expect(imported).toEqual({
      code: 0,
      stdout: `${tokenFile}\nzh: 0 texts changed in 1 file; 1 translation is now up to date.\n`,
      stderr: '',
    });
    const after = readFileSync(file, 'utf8').split('\n');
    expect(before.split('\n').filter((line, index) => line !== after[index])).toEqual([
      expect.stringContaining('translatedFrom:'),
    ]);
    expect(await errdex(['check', ...catalog], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('warn of a number that a translation leaves out, as check does', async () => {
    const cwd = shop();
    await errdex(['translations', 'export', ...catalog, '--locale', 'zh', '--out', 'zh.xlf'], {
      cwd,
    });
    const xliff = join(cwd, 'zh.xlf');
    const text = readFileSync(xliff, 'utf8');
    const changed = text.replace(/(<target>[^<]*)<ph [^>]*disp="#"[^>]*\/>/, '$1');
    expect(changed).not.toBe(text);
    writeFileSync(xliff, changed);
    const imported = await errdex(['translations', 'import', 'zh.xlf', ...catalog], { cwd });
    const checked = await errdex(['check', ...catalog], { cwd });
    expect(imported).toMatchObject({ code: 0, stderr: checked.stderr });
    expect(checked.stderr).toContain('number-unshown');
  });

  test('write nothing while one translation changes the params', async () => {
    const { cwd, file } = staleShop();
    await errdex(['translations', 'export', ...catalog, '--locale', 'zh', '--out', 'zh.xlf'], {
      cwd,
    });
    const xliff = join(cwd, 'zh.xlf');
    const text = readFileSync(xliff, 'utf8');
    writeFileSync(
      xliff,
      text
        .replaceAll('state="initial"', 'state="final"')
        .replace(/(<target>(?:(?!<.target>)[^])*?)<ph [^>]*disp="\{max[^>]*\/>/, '$1'),
    );
    const before = readFileSync(file, 'utf8');
    const { code, stdout, stderr } = await errdex(
      ['translations', 'import', 'zh.xlf', ...catalog],
      {
        cwd,
      },
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^zh\.xlf:\d+:\d+ {2}error {2}xliff-params$/m);
    expect(stderr).toContain('It leaves out {max}.');
    expect(stderr).toContain('Nothing was written.');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('show the first of many faults, and say how many more there are', async () => {
    const cwd = shop();
    const units = Array.from(
      { length: 2 * 23 },
      (_, index) => `<unit id="u${index % 23}"><segment><source>x</source></segment></unit>`,
    );
    writeFileSync(
      join(cwd, 'zh.xlf'),
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh"><file id="f">${units.join('\n')}</file></xliff>`,
    );
    const { code, stderr } = await errdex(['translations', 'import', 'zh.xlf', ...catalog], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr.match(/xliff-id-twice/g)).toHaveLength(20);
    expect(stderr).toMatch(/^… and 3 more\.\nNothing was written\.$/m);
  });

  test('say what they need', async () => {
    const cwd = shop();
    const none = await errdex(['translations', 'export', ...catalog], { cwd });
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('--locale en --out en.xlf');
    const missing = await errdex(['translations', 'import', 'no.xlf', ...catalog], { cwd });
    expect(missing.stderr).toBe('error: no.xlf cannot be read (ENOENT).\n');
  });
});
