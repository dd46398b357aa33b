import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { errdex, start } from '../errdex.ts';
import { git, initRepository } from '../repository.ts';
import { jsonConfig, shop, tokenFile } from '../shop.ts';

const files = { 'errdex.config.ts': jsonConfig };
const output = 'generated/catalog.json';

describe('errdex generate', () => {
  test('writes once and leaves everything alone the second time', async () => {
    const cwd = shop(files);
    const first = await errdex(['generate'], { cwd });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^generated {2}json {2}1 written\n3 entries, 2 locales \(en, zh\), 4 files, /,
    );
    const { mtimeMs } = statSync(join(cwd, output));
    const second = await errdex(['generate'], { cwd });
    expect(second.stdout).toMatch(/^generated {2}json {2}1 unchanged\n/);
    expect(statSync(join(cwd, output)).mtimeMs).toBe(mtimeMs);
  });

  test('checks without writing, and lists every file that is not as it should be', async () => {
    const cwd = shop(files);
    const missing = await errdex(['generate', '--check'], { cwd });
    expect(missing.code).toBe(1);
    expect(missing.stdout).toContain('  catalog.json  missing\n');
    expect(missing.stderr).toContain('Run errdex generate and commit what it writes.');
    expect(existsSync(join(cwd, 'generated'))).toBe(false);

    await errdex(['generate'], { cwd });
    expect(await errdex(['generate', '--check'], { cwd })).toMatchObject({ code: 0, stderr: '' });

    writeFileSync(join(cwd, output), 'edited');
    writeFileSync(join(cwd, 'generated/mine.txt'), '');
    const edited = await errdex(['generate', '--check'], { cwd });
    expect(edited.code).toBe(1);
    expect(edited.stdout).toContain('  catalog.json  differs from what is generated\n');
    expect(edited.stdout).toContain('  mine.txt  not made by a generator\n');
    expect(edited.stderr).toMatch(/^Move what no generator made elsewhere.*\nRun errdex generate/);

    const github = await errdex(['generate', '--check', '--format', 'github'], { cwd });
    expect(github.code).toBe(1);
    expect(github.stdout).toContain(
      '::error file=generated/catalog.json,title=generated-changed::',
    );
    const json = await errdex(['generate', '--check', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        id: 'generated-changed',
        file: 'generated/catalog.json',
        fix: expect.stringMatching(/^Run errdex generate/),
      },
      {
        id: 'generated-foreign',
        file: 'generated/mine.txt',
        fix: expect.stringMatching(/^Move what no generator made/),
      },
    ]);
  });

  test('knows line ends that git converted, and what to do about them', async () => {
    const cwd = shop(files);
    await errdex(['generate'], { cwd });
    initRepository(cwd);
    git(cwd, 'config', 'core.autocrlf', 'true');
    for (const folder of ['catalog', 'generated']) rmSync(join(cwd, folder), { recursive: true });
    git(cwd, 'checkout', '--', '.');
    const converted = await errdex(['generate', '--check'], { cwd });
    expect(converted.code).toBe(1);
    expect(converted.stdout).toContain(
      '  catalog.json  has other line ends, and is otherwise up to date\n',
    );
    expect(converted.stderr).toMatch(/^Git, or another tool, has converted line ends\..*\n$/);
    const chinese = await errdex(['generate', '--check', '--lang', 'zh'], { cwd });
    expect(chinese.stdout).toContain('  catalog.json  只有换行符不同\n');
    expect(chinese.stderr).toMatch(/^换行符被 git 或其他工具转换过。.*\n$/);
    const json = await errdex(['generate', '--check', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject([
      { id: 'generated-converted', file: 'generated/.errdex-manifest.json' },
      { id: 'generated-converted', fix: expect.stringContaining('/generated/** text eol=lf') },
    ]);

    writeFileSync(join(cwd, '.gitattributes'), '/generated/** text eol=lf\n');
    await errdex(['generate'], { cwd });
    expect(await errdex(['generate', '--check'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    git(cwd, 'add', '.gitattributes', 'generated');
    expect(git(cwd, 'diff', '--cached', '--name-only')).toBe('.gitattributes');
  });

  test('asks for no run that would refuse to write', async () => {
    const cwd = shop(files);
    await errdex(['generate'], { cwd });
    writeFileSync(join(cwd, 'generated/mine.txt'), 'mine');
    const { code, stderr } = await errdex(['generate', '--check'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('Move what no generator made elsewhere');
    expect(stderr).not.toContain('Run errdex generate');
  });

  test('writes nothing while the catalogue has errors', async () => {
    const cwd = shop({ ...files, 'catalog/entries/x.yaml': 'name: 1\n' });
    const { code, stdout, stderr } = await errdex(['generate'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('catalog/entries/x.yaml');
    expect(existsSync(join(cwd, 'generated'))).toBe(false);
  });

  test('refuses a folder that holds other files', async () => {
    const cwd = shop({ ...files, 'generated/mine.txt': 'mine' });
    const { code, stderr } = await errdex(['generate'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('foreign-files');
    expect(stderr).toContain('mine.txt');
    expect(existsSync(join(cwd, output))).toBe(false);
  });

  test('generates again at every change, survives mistakes, and ends with 130', async () => {
    const cwd = shop(files);
    const child = start(['generate', '--watch'], { cwd });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    const until = (text: string | RegExp): Promise<void> =>
      vi.waitFor(() => expect(said).toMatch(text), { timeout: 20_000, interval: 50 });
    await until(/Watching the catalog[^]*1 written/);
    const file = join(cwd, tokenFile);
    const text = readFileSync(file, 'utf8');

    said = '';
    writeFileSync(file, text.replace('code: 1001', 'cod: 1001'));
    await until('key-unknown');

    said = '';
    // As many editors save: a new file takes the old one's place.
    writeFileSync(join(cwd, 'saved'), text.replace('code: 1001', 'code: 1007'));
    renameSync(join(cwd, 'saved'), file);
    await until('1 written');
    expect(readFileSync(join(cwd, output), 'utf8')).toContain('"code":1007');

    said = '';
    writeFileSync(join(cwd, 'errdex.config.ts'), 'export default 1;');
    await until('not a valid configuration');

    said = '';
    writeFileSync(join(cwd, 'errdex.config.ts'), jsonConfig);
    await until('1 unchanged');

    said = '';
    rmSync(join(cwd, 'catalog'), { recursive: true });
    await until('file-unreadable');

    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
  }, 60_000);
});
