import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from '../errdex.ts';
import { commitAll, edit, git, initRepository } from '../repository.ts';
import { jsonConfig, shop, tokenFile } from '../shop.ts';

const stricter = ['when: after-fix', 'when: never'] as const;
const told =
  'TOKEN_INVALID 1001  entries/access/1001-token-invalid.yaml\n  major  retry.when stricter: after-fix → never\n\n1 major change. The next version must be major.\n';

/** A committed catalogue with a configuration, in which TOKEN_INVALID is not to be retried any more. */
function changedShop(): string {
  const cwd = shop({ 'errdex.config.ts': jsonConfig });
  initRepository(cwd);
  edit(cwd, tokenFile, ...stricter);
  return cwd;
}

describe('errdex diff', () => {
  test('compares a revision with the working tree, and says what the change is', async () => {
    const cwd = changedShop();
    expect(await errdex(['diff', 'HEAD'], { cwd })).toEqual({ code: 0, stdout: told, stderr: '' });
    commitAll(cwd, 'Change');
    git(cwd, 'tag', 'v2');
    expect((await errdex(['diff', 'HEAD~1', 'v2'], { cwd })).stdout).toBe(told);
    expect((await errdex(['diff', 'v2'], { cwd })).stdout).toBe('Nothing changed.\n');
  });

  test('works in a hook, where git has set variables of its own', async () => {
    const cwd = join(changedShop(), 'catalog');
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' };
    expect((await errdex(['diff', 'HEAD', '.'], { cwd, env })).stdout).toBe(told);
  });

  test('takes the catalogue of a revision from a path in it, or from the other side', async () => {
    const cwd = changedShop();
    rmSync(join(cwd, 'errdex.config.ts'));
    expect((await errdex(['diff', 'HEAD', 'catalog'], { cwd })).stdout).toBe(told);
    renameSync(join(cwd, 'catalog'), join(cwd, 'codes'));
    commitAll(cwd, 'Move');
    const moved = await errdex(['diff', 'HEAD~1:catalog', 'codes'], { cwd });
    expect(moved.stdout).toBe(told);
    const missing = await errdex(['diff', 'HEAD~1', 'codes'], { cwd });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('HEAD~1:path/to/catalog');
  });

  test('compares catalog.json files, in a revision as well', async () => {
    const cwd = shop({ 'errdex.config.ts': jsonConfig });
    await errdex(['generate'], { cwd });
    initRepository(cwd);
    edit(cwd, tokenFile, ...stricter);
    await errdex(['generate'], { cwd });
    const { stdout } = await errdex(
      ['diff', 'HEAD:generated/catalog.json', 'generated/catalog.json'],
      { cwd },
    );
    expect(stdout).toBe(told);
    // As some editors save it.
    const text = readFileSync(join(cwd, 'generated/catalog.json'), 'utf8');
    writeFileSync(join(cwd, 'marked.json'), `\uFEFF${text}`);
    const marked = await errdex(['diff', 'marked.json', 'generated/catalog.json'], { cwd });
    expect([marked.code, marked.stderr]).toEqual([0, '']);
    const broken = join(cwd, 'broken.json');
    writeFileSync(broken, '{ "irVersion": 1, "entries": [], "envelopes": [] }');
    const refused = await errdex(['diff', 'broken.json', 'catalog'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('/id');
  });

  test.each(['ustar', 'gnu', 'pax'])('compares packages, packed as %s', async (format) => {
    const cwd = changedShop();
    const folder = `package/${'long/'.repeat(format === 'ustar' ? 1 : 30)}data`;
    mkdirSync(join(cwd, folder), { recursive: true });
    git(cwd, 'worktree', 'add', '--quiet', 'old', 'HEAD');
    renameSync(join(cwd, 'old/catalog'), join(cwd, folder, 'catalog'));
    const file = `${folder}/catalog/entries/${'e'.repeat(90)}.yaml`;
    renameSync(
      join(cwd, folder, 'catalog/entries/access/1001-token-invalid.yaml'),
      join(cwd, file),
    );
    execFileSync('tar', [`--format=${format}`, '-czf', 'old.tgz', 'package'], { cwd });
    expect((await errdex(['diff', 'old.tgz', 'catalog'], { cwd })).stdout).toBe(told);
  });

  test('says what is wrong with a side that is none', async () => {
    const cwd = changedShop();
    writeFileSync(join(cwd, 'not.tgz'), 'no archive');
    execFileSync('tar', ['-czf', 'empty.tgz', 'errdex.config.ts'], { cwd });
    for (const [args, word] of [
      [['nowhere'], 'nowhere is not a file, a folder or a git revision'],
      [['HEAD:nowhere'], 'There is no nowhere in the revision HEAD.'],
      [['not.tgz'], 'not.tgz is not a readable package'],
      [['empty.tgz'], 'empty.tgz holds neither'],
      [[], 'nothing to compare with'],
      [['a', 'b', 'c'], '“c”'],
    ] as const) {
      const { code, stdout, stderr } = await errdex(['diff', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(word);
    }
  });

  test('prints JSON, Markdown and annotations, in Chinese as well', async () => {
    const cwd = changedShop();
    const format = async (name: string, ...more: string[]): Promise<string> =>
      (await errdex(['diff', 'HEAD', '--format', name, ...more], { cwd })).stdout;
    expect(JSON.parse(await format('json'))).toEqual([
      {
        class: 'major',
        outcome: 'stricter',
        path: ['entries', 'TOKEN_INVALID', 'retry', 'when'],
        field: 'entries[].retry.when',
        before: 'after-fix',
        after: 'never',
      },
    ]);
    expect(await format('markdown')).toContain(
      '| major | `TOKEN_INVALID 1001` | `retry.when` stricter: `after-fix` → `never` |\n',
    );
    expect(await format('github')).toBe(
      `::warning file=${tokenFile},title=major change::TOKEN_INVALID 1001: retry.when stricter: after-fix → never\n`,
    );
    expect(await format('pretty', '--lang', 'zh')).toBe(
      'TOKEN_INVALID 1001  entries/access/1001-token-invalid.yaml\n  主版本号（major）  retry.when 收紧：after-fix → never\n\n1 处须升主版本号（major）。下一版须升主版本号（major）。\n',
    );
  });

  test('keeps a text of a catalogue from being Markdown or a command', async () => {
    const cwd = shop({ 'errdex.config.ts': jsonConfig });
    initRepository(cwd);
    const meaning = 'The access token is wrong or has expired.';
    edit(cwd, tokenFile, meaning, "'a`` | <b> @you ::error::%0A'");
    const markdown = (await errdex(['diff', 'HEAD', '--format', 'markdown'], { cwd })).stdout;
    expect(markdown).toMatch(/→ ```a`` \\\| <b> @you ::error::%0A``` \|/);
    const github = (await errdex(['diff', 'HEAD', '--format', 'github'], { cwd })).stdout;
    expect(
      github
        .split('\n')
        .filter(Boolean)
        .every((line) => line.startsWith('::notice ')),
    ).toBe(true);
    expect(github).toContain('::error::%250A');
  });

  test('ends with 1 for what is forbidden, and names both places', async () => {
    const cwd = shop({ 'errdex.config.ts': jsonConfig });
    edit(cwd, tokenFile, 'since:', "retired: { since: '2026-03-01' }\nsince:");
    await errdex(['lock'], { cwd });
    initRepository(cwd);
    rmSync(join(cwd, tokenFile));
    commitAll(cwd, 'Remove what was retired');
    expect(await errdex(['check'], { cwd })).toMatchObject({ code: 0 });
    const again = 'catalog/entries/access/1009-again.yaml';
    writeFileSync(join(cwd, again), git(cwd, 'show', `HEAD~1:${tokenFile}`));
    edit(cwd, again, "retired: { since: '2026-03-01' }\n", '');
    const check = await errdex(['check'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stderr).toContain('retired-name-reused');
    expect(check.stderr).toMatch(/1009-again\.yaml:\d+:\d+/);
    expect(check.stderr).toMatch(/catalog\/catalog\.lock  Line \d+ holds it/);
    const { code, stdout } = await errdex(['diff', 'HEAD'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('forbidden  a retired name reused');
    expect(stdout).toContain('(HEAD: catalog.lock)');
    expect(stdout).toContain('(catalog: entries/access/1009-again.yaml)');
  });

  test('shows errors of a side in place of a comparison', async () => {
    const cwd = changedShop();
    edit(cwd, tokenFile, 'causes:', 'casues:');
    const { code, stdout, stderr } = await errdex(['diff', 'HEAD'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('key-unknown');
  });

  test('refuses a catalog.json that has an entry twice, as a merge may leave it', async () => {
    const cwd = shop({ 'errdex.config.mjs': jsonConfig });
    rmSync(join(cwd, 'errdex.config.ts'));
    await errdex(['generate'], { cwd });
    const text = readFileSync(join(cwd, 'generated/catalog.json'), 'utf8');
    const line = /^ {4}\{"name":"TOKEN_INVALID".*\n/m.exec(text)?.[0] ?? '';
    writeFileSync(join(cwd, 'twice.json'), text.replace(line, line + line.replace('1001', '1002')));
    for (const sides of [
      ['generated/catalog.json', 'twice.json'],
      ['twice.json', 'catalog'],
    ]) {
      const { code, stdout, stderr } = await errdex(['diff', ...sides], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/\/entries\/\d\/name .*TOKEN_INVALID/);
    }
  });

  test('prints the rules', async () => {
    const cwd = shop();
    const { stdout } = await errdex(['diff', '--rules'], { cwd });
    expect(stdout).toMatch(/^major +entries\[\]\.retry\.when +stricter$/m);
    expect(stdout).toMatch(/^forbidden +entries\[\] +removed without a tombstone$/m);
  });
});
