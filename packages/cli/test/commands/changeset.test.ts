import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { errdex, folder } from '../errdex.ts';
import { commitAll, edit, git, initRepository } from '../repository.ts';
import { jsonConfig, shop, tokenFile } from '../shop.ts';

const stricter = ['when: after-fix', 'when: never'] as const;
const other = 'catalog/entries/order/2001-order-quantity-exceeded.yaml';

/** A released workspace: one package holds the catalogue, another what is generated from it. */
function released(): string {
  const cwd = shop({
    '.changeset/config.json': '{}',
    '.changeset/README.md': '`TOKEN_INVALID`',
    'catalog/package.json': '{\n  "name": "@shop/spec",\n  "version": "1.2.0"\n}\n',
    'errors/package.json': '{ "name": "@shop/errors", "version": "1.2.0" }\n',
    'errors/errdex.config.ts': jsonConfig.replace("'catalog'", "'../catalog'"),
    'private/package.json': '{ "name": "private", "private": true }\n',
  });
  initRepository(cwd);
  return cwd;
}

const run = async (cwd: string, ...args: string[]): ReturnType<typeof errdex> =>
  errdex(['changeset', '--config', 'errors/errdex.config.ts', ...args], { cwd });

const changesets = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, '.changeset')).filter((name) => /^(?!README).*\.md$/.test(name));

const only = (cwd: string): string =>
  readFileSync(join(cwd, '.changeset', changesets(cwd)[0] ?? ''), 'utf8');

describe('errdex changeset', () => {
  test('writes the bump for every package that the change reaches, and what changed', async () => {
    const cwd = released();
    edit(cwd, tokenFile, ...stricter);
    const { code, stdout } = await run(cwd);
    expect(code).toBe(0);
    expect(only(cwd)).toBe(
      `---\n'@shop/errors': major\n'@shop/spec': major\n---\n\nChanges of the catalog:\n\n- \`TOKEN_INVALID\` (1001): \`retry.when\` stricter: \`after-fix\` → \`never\`\n`,
    );
    expect(stdout).toContain(only(cwd));
    expect((await run(cwd, '--check')).code).toBe(0);
  });

  test('checks, and says which lines to write', async () => {
    const cwd = released();
    expect(await run(cwd, '--check')).toMatchObject({ code: 0, stderr: '' });
    edit(cwd, tokenFile, ...stricter);
    const { code, stdout, stderr } = await run(cwd, '--check');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('retry.when stricter: after-fix → never');
    expect(stderr).toContain("  '@shop/errors': major\n  '@shop/spec': major\n");
    expect(changesets(cwd)).toEqual([]);

    await run(cwd);
    const file = `.changeset/${changesets(cwd)[0]}`;
    edit(cwd, file, "'@shop/spec': major", "'@shop/spec': minor");
    expect((await run(cwd, '--check')).code).toBe(1);
    expect((await run(cwd)).code).toBe(0);
    expect((await run(cwd, '--check')).code).toBe(0);
    rmSync(join(cwd, file));
    expect((await run(cwd, '--check')).code).toBe(1);
  });

  test('accepts what somebody wrote by hand, if it names the entry and asks enough', async () => {
    const cwd = released();
    edit(cwd, tokenFile, ...stricter);
    const file = join(cwd, '.changeset/by-hand.md');
    const written = `---\n"@shop/errors": major\n"@shop/spec": major\n---\n\nNever retry \`TOKEN_INVALID\`.\n`;
    writeFileSync(file, written);
    expect((await run(cwd, '--check')).code).toBe(0);
    await run(cwd);
    expect(changesets(cwd)).toEqual(['by-hand.md']);
    writeFileSync(file, written.replace('TOKEN_INVALID', 'OK'));
    expect((await run(cwd, '--check')).code).toBe(1);
    writeFileSync(file, written.replace('"@shop/spec": major', '"@shop/spec": patch'));
    expect((await run(cwd, '--check')).code).toBe(1);
  });

  test('keeps what it wrote up to date, and takes it back when the change is undone', async () => {
    const cwd = released();
    edit(cwd, tokenFile, ...stricter);
    await run(cwd);
    const files = changesets(cwd);
    edit(cwd, tokenFile, 'when: never', 'when: after-wait');
    await run(cwd);
    expect(changesets(cwd)).toEqual(files);
    expect(only(cwd)).toContain("'@shop/spec': minor");
    expect(only(cwd)).toContain('looser: `after-fix` → `after-wait`');
    edit(cwd, tokenFile, 'when: after-wait', 'when: after-fix');
    expect((await run(cwd)).stdout).toContain(`- .changeset/${files[0]}`);
    expect(changesets(cwd)).toEqual([]);
  });

  test('leaves what is told where it stands, and tells what is graver beside it', async () => {
    const cwd = released();
    edit(cwd, tokenFile, 'meaning: The access token is', 'meaning: The token is');
    await run(cwd);
    const [told = ''] = changesets(cwd);
    const before = only(cwd);
    expect(before).toContain("'@shop/spec': patch");
    edit(cwd, tokenFile, ...stricter);
    await run(cwd);
    expect(changesets(cwd)).toHaveLength(2);
    expect(readFileSync(join(cwd, '.changeset', told), 'utf8')).toBe(before);
    const graver = changesets(cwd).find((name) => name !== told) ?? '';
    const text = readFileSync(join(cwd, '.changeset', graver), 'utf8');
    expect(text).toMatch(/spec': major[^]*`retry.when` stricter: `after-fix` → `never`\n$/);
    expect((await run(cwd)).stdout).not.toContain('+');
    rmSync(join(cwd, '.changeset', graver));
    expect((await run(cwd, '--check')).code).toBe(1);
  });

  test('lets branches with different changes meet without a conflict', async () => {
    const cwd = released();
    for (const [branch, file] of [
      ['one', tokenFile],
      ['two', other],
    ] as const) {
      git(cwd, 'switch', '--quiet', '--create', branch, 'main');
      edit(cwd, file, ...stricter);
      await run(cwd);
      commitAll(cwd, branch);
    }
    git(cwd, 'merge', '--quiet', '--no-edit', 'one');
    expect(changesets(cwd)).toHaveLength(2);
    expect((await run(cwd, '--check')).code).toBe(0);
    const texts = changesets(cwd).map((name) =>
      readFileSync(join(cwd, '.changeset', name), 'utf8'),
    );
    expect(texts.filter((text) => text.includes('`TOKEN_INVALID`'))).toHaveLength(1);
  });

  test('records what changed after each version, for the docs’ page of changes', async () => {
    const cwd = released();
    edit(cwd, tokenFile, ...stricter);
    const args = ['--changes', 'docs/changes.json'];
    expect((await run(cwd, ...args)).stdout).toContain('+ docs/changes.json');
    const file = join(cwd, 'docs/changes.json');
    const first = readFileSync(file, 'utf8');
    expect(JSON.parse(first)).toEqual([
      {
        after: '1.2.0',
        changes: [
          {
            name: 'TOKEN_INVALID',
            text: {
              en: 'retry.when stricter: after-fix → never (major)',
              zh: 'retry.when 收紧：after-fix → never · 主版本号（major）',
            },
          },
        ],
      },
    ]);
    expect((await run(cwd, ...args, '--check')).code).toBe(0);

    // What is recorded of a version stays when the next one is out.
    edit(cwd, 'catalog/package.json', '1.2.0', '2.0.0');
    commitAll(cwd, 'Version');
    expect((await run(cwd, ...args, '--check')).code).toBe(0);
    edit(cwd, tokenFile, 'wrong or has expired', 'no longer good');
    await run(cwd);
    expect((await run(cwd, ...args, '--check')).code).toBe(0);
    edit(cwd, tokenFile, 'when: never', 'when: after-wait');
    await run(cwd);
    const stale = await run(cwd, ...args, '--check');
    expect(stale.code).toBe(1);
    expect(stale.stderr).toContain('docs/changes.json');
    await run(cwd, ...args);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
      { after: '2.0.0', changes: [expect.objectContaining({ name: 'TOKEN_INVALID' })] },
      ...(JSON.parse(first) as unknown[]),
    ]);
    writeFileSync(file, '{}');
    expect((await run(cwd, ...args)).code).toBe(2);

    writeFileSync(file, first);
    const site = ['docs', 'build', '--catalog', 'catalog', '--out', 'site', ...args];
    expect((await errdex(site, { cwd })).code).toBe(0);
    const pages = ['en', 'zh'].map((locale) =>
      readFileSync(join(cwd, 'site', locale, 'changes.md'), 'utf8'),
    );
    expect(pages[0]).toMatch(/## Since version 1\.2\.0[^]*TOKEN_INVALID[^]*stricter[^]*→ never/);
    expect(pages[1]).toMatch(/## 版本 1\.2\.0 以来[^]*TOKEN_INVALID[^]*收紧/);
  });

  test('compares with the release: its tag, otherwise the commit of its version', async () => {
    const cwd = released();
    edit(cwd, tokenFile, ...stricter);
    commitAll(cwd, 'Change');
    const fresh = async (): Promise<number | null> => (await run(cwd, '--check')).code;
    expect(await fresh()).toBe(1);
    edit(cwd, 'catalog/package.json', '1.2.0', '1.3.0');
    commitAll(cwd, 'Version');
    expect(await fresh()).toBe(0);
    git(cwd, 'tag', 'v1.3.0', 'HEAD~1^');
    expect(await fresh()).toBe(1);
    git(cwd, 'tag', '@shop/spec@1.3.0');
    expect(await fresh()).toBe(0);
    expect((await run(cwd, '--check', '--since', 'HEAD~2')).code).toBe(1);
  });

  test('refuses a history that is cut off', async () => {
    const origin = released();
    edit(origin, tokenFile, ...stricter);
    commitAll(origin, 'Change');
    const cwd = folder();
    git(cwd, 'clone', '--quiet', '--depth', '1', pathToFileURL(origin).href, 'shallow');
    const { code, stderr } = await run(join(cwd, 'shallow'), '--check');
    expect(code).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
  });

  test('writes nothing for what is forbidden, and shows it', async () => {
    const cwd = released();
    await errdex(['lock', '--catalog', 'catalog'], { cwd });
    rmSync(join(cwd, tokenFile));
    const { code, stderr } = await run(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('removed without a tombstone');
    expect(stderr).toContain('(catalog: catalog.lock)');
    expect(changesets(cwd)).toEqual([]);
  });

  test('says what is missing around the catalogue', async () => {
    const cwd = released();
    rmSync(join(cwd, '.changeset'), { recursive: true });
    const none = await run(cwd);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('changeset init');
    mkdirSync(join(cwd, '.changeset'));
    writeFileSync(join(cwd, '.changeset/config.json'), '{}');
    rmSync(join(cwd, '.git'), { recursive: true });
    const unreleased = await run(cwd);
    expect(unreleased.code).toBe(2);
    expect(unreleased.stderr).toContain('--since');
  });
});
