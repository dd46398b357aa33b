import { describe, expect, test } from 'vitest';
import { errdex, folder } from '../errdex.ts';

describe('errdex', () => {
  test('prints help on stdout when asked and on stderr when given nothing', async () => {
    const cwd = folder();
    const asked = await errdex(['--help'], { cwd });
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('Usage');
    for (const name of ['init', 'check', 'generate', 'explain', 'lock', 'diagnostics']) {
      expect(asked.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    const silent = await errdex([], { cwd });
    expect(silent).toMatchObject({ code: 2, stdout: '', stderr: asked.stdout });
  });

  test('prints the help of every command in both languages', async () => {
    const cwd = folder();
    for (const name of ['init', 'check', 'generate', 'explain', 'lock', 'diagnostics']) {
      const en = await errdex([name, '--help'], { cwd });
      const zh = await errdex(['help', name], { cwd, env: { LC_ALL: 'zh_CN.UTF-8' } });
      expect(en).toMatchObject({ code: 0, stderr: '' });
      expect(en.stdout).toContain(`errdex ${name}`);
      expect(en.stdout).toContain('Options');
      expect(zh.stdout).toContain('选项');
      expect(zh.stdout.match(/--[a-z]+/g)).toEqual(en.stdout.match(/--[a-z]+/g));
    }
  });

  test('prints its version', async () => {
    const { code, stdout } = await errdex(['--version'], { cwd: folder() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+.*\n$/);
  });

  test('names the command that was probably meant', async () => {
    const { code, stdout, stderr } = await errdex(['genrate'], { cwd: folder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('error: There is no command “genrate”.\nDid you mean generate?\n');
  });

  test('names the option that was probably meant, or lists them', async () => {
    const cwd = folder();
    const near = await errdex(['check', '--fromat=json'], { cwd });
    expect(near).toMatchObject({ code: 2, stdout: '' });
    expect(near.stderr).toContain('Did you mean --format?');
    const far = await errdex(['check', '-x'], { cwd });
    expect(far.code).toBe(2);
    expect(far.stderr).toContain('There is no option -x here.');
    expect(far.stderr).toContain('--catalog');
  });

  test.each([
    [['check', '--format'], 'The option --format needs a value.'],
    [['check', '--format', 'xml'], 'The option --format does not take “xml”.'],
    [['generate', '--check=yes'], 'The option --check takes no value.'],
    [['check', 'catalog'], 'The argument “catalog” is one too many.'],
    [['generate', '--check', '--watch'], 'Use either --check or --watch.'],
    [['check', '--catalog', 'nowhere'], 'There is no catalog at nowhere.'],
    [['check', '--config', 'nowhere.ts'], 'There is no configuration nowhere.ts.'],
    [['check'], 'There is no errdex.config.ts in this folder.'],
    [['explain'], 'There is nothing to explain.'],
    [['diagnostics', 'duplicate-nam'], 'There is no diagnostic “duplicate-nam”.'],
  ])('refuses %j with exit code 2 and without a stack trace', async (args, message) => {
    const { code, stdout, stderr } = await errdex(args, { cwd: folder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('speaks the language of LC_ALL, LC_MESSAGES or LANG, and --lang before them', async () => {
    const cwd = folder();
    const said = async (args: string[], env: Record<string, string>): Promise<string> =>
      (await errdex([...args, 'nonsense'], { cwd, env })).stderr.split(/[:：]/)[0] ?? '';
    expect(await said([], { LANG: 'zh_CN.UTF-8' })).toBe('错误');
    expect(await said([], { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' })).toBe('error');
    expect(await said([], { LC_ALL: 'zh_TW', LC_MESSAGES: 'en_US.UTF-8' })).toBe('错误');
    expect(await said(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('error');
    expect(await said(['--lang=zh'], { LANG: 'C' })).toBe('错误');
  });

  test('stays silent when the reader of its output leaves', async () => {
    const { start } = await import('../errdex.ts');
    const child = start(['diagnostics'], { cwd: folder() });
    child.stdout?.destroy();
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
