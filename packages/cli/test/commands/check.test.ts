import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from '../errdex.ts';
import { jsonConfig, shop, template, tokenFile } from '../shop.ts';

const token = template(tokenFile);
const misspelt = token.replace('causes:', 'casues:');
const stale = token.replace('meaning: The access token is wrong', 'meaning: The token is wrong');

describe('errdex check', () => {
  test('prints where, what, why and what to do, and ends with 1', async () => {
    const cwd = shop({ [tokenFile]: misspelt });
    const { code, stdout, stderr } = await errdex(['check', '--catalog', 'catalog'], { cwd });
    const line = misspelt.split('\n').findIndex((text) => text.includes('casues')) + 1;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${tokenFile}:${line}:5  error  key-unknown\n`);
    expect(stderr).toContain('did you mean "causes"?');
    expect(stderr).toMatch(new RegExp(`^> ${line} \\|     casues:$`, 'm'));
    expect(stderr).toMatch(/^ +\| +\^{6}$/m);
    expect(stderr).toContain('  Why  ');
    expect(stderr).toContain('  Fix  ');
    expect(stderr).toMatch(/\n1 error\n$/);
  });

  test('takes warnings for fine', async () => {
    const cwd = shop({ [tokenFile]: stale });
    const { code, stdout, stderr } = await errdex(['check', '--catalog', 'catalog'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 entries, /);
    expect(stderr).toContain('stale-translation');
    expect(stderr).toMatch(/\n1 warning\n$/);
  });

  test('prints an array of diagnostics as JSON, with paths from the working folder', async () => {
    const cwd = shop({ [tokenFile]: misspelt });
    const fromInside = await errdex(['check', '--catalog', '.', '--format', 'json'], {
      cwd: join(cwd, 'catalog'),
    });
    expect(fromInside).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(fromInside.stdout)).toMatchObject([
      {
        id: 'key-unknown',
        severity: 'error',
        file: tokenFile.slice('catalog/'.length),
        range: { start: { column: 5 }, end: { column: 11 } },
      },
    ]);
    const fine = await errdex(['check', '--catalog', 'catalog', '--format', 'json'], {
      cwd: shop(),
    });
    expect(fine).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test('prints workflow commands for GitHub', async () => {
    const cwd = shop({ [tokenFile]: misspelt });
    const { code, stdout, stderr } = await errdex(
      ['check', '--catalog', 'catalog', '--format', 'github'],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(
      /^::error file=catalog\/entries\/access\/1001-token-invalid\.yaml,line=\d+,endLine=\d+,col=5,endColumn=11,title=key-unknown::Unknown key [^\n]*%0A[^\n]*\n$/,
    );
  });

  test('takes the catalogue from the configuration', async () => {
    const cwd = shop({ 'conf/errdex.config.mjs': jsonConfig.replace("'catalog'", "'../catalog'") });
    const { code, stdout } = await errdex(['check', '--config', 'conf/errdex.config.mjs'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 entries, /);
  });

  test('uses colours only where they are asked for', async () => {
    const cwd = shop({ [tokenFile]: misspelt });
    const args = ['check', '--catalog', 'catalog'];
    const coloured = async (env: Record<string, string>): Promise<boolean> =>
      (await errdex(args, { cwd, env })).stderr.includes('\u001b[');
    expect(await coloured({})).toBe(false);
    expect(await coloured({ CI: 'true' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  });

  test('shows control characters of a catalogue as marks', async () => {
    const cwd = shop({ [tokenFile]: token.replace('Please sign in', 'Please \u001b[31msign in') });
    const { code, stderr } = await errdex(['check', '--catalog', 'catalog'], { cwd });
    expect(code).toBe(1);
    expect(stderr).not.toContain('\u001b');
  });
});
