import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from './errdex.ts';
import { commitAll, edit, git, initRepository } from './repository.ts';
import { shop } from './shop.ts';

const catalog = ['--catalog', 'catalog'];
const order = 'catalog/entries/order/2001-order-quantity-exceeded.yaml';
const retired = "retired: { since: '2026-03-01' }\nsince:";

/** What a branch does to the catalogue. */
type Work = (cwd: string) => void;

const adds =
  (name: string, code: number): Work =>
  (cwd) => {
    const text = `name: ${name}
code: ${code}
kind: error
domain: access
transports: [http]
retry: { when: never, executed: 'no' }
text:
  en: { message: 'No.', meaning: 'No.' }
  zh: { message: '不行。', meaning: '不行。' }
since: '2026-03-01'
`;
    writeFileSync(join(cwd, `catalog/entries/access/${name.toLowerCase()}.yaml`), text);
  };

/** A repository in which two branches have worked, each with its lock, and one has been merged. */
async function merged(one: Work, two: Work, prepare?: Work): Promise<string> {
  const cwd = shop();
  prepare?.(cwd);
  await errdex(['lock', ...catalog], { cwd });
  initRepository(cwd);
  for (const [branch, work] of Object.entries({ one, two })) {
    git(cwd, 'switch', '--quiet', '--create', branch, 'main');
    work(cwd);
    const { stdout } = await errdex(['lock', ...catalog], { cwd });
    expect(stdout).toContain('Commit it.');
    commitAll(cwd, branch);
  }
  // Throws on a conflict.
  git(cwd, 'merge', '--quiet', '--no-edit', 'one');
  return cwd;
}

const lockLines = (cwd: string): readonly string[] =>
  readFileSync(join(cwd, 'catalog/catalog.lock'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The lock after the next `errdex lock`. */
async function relocked(cwd: string): Promise<readonly string[]> {
  expect(await errdex(['lock', ...catalog], { cwd })).toMatchObject({ code: 0 });
  return lockLines(cwd);
}

describe('a merge of branches', () => {
  test('that added entries, side by side in the lock, is clean', async () => {
    const cwd = await merged(adds('QUOTA_EXCEEDED', 1003), adds('QUOTA_INVALID', 1004));
    expect(await errdex(['check', ...catalog], { cwd })).toMatchObject({ code: 0 });
    expect(await relocked(cwd)).toEqual([
      'OK 0 active',
      'ORDER_QUANTITY_EXCEEDED 2001 active max:integer',
      'QUOTA_EXCEEDED 1003 active',
      'QUOTA_INVALID 1004 active',
      'TOKEN_INVALID 1001 active',
    ]);
  });

  test('that added entries apart from each other is clean without an attribute', async () => {
    const cwd = await merged(adds('ACCESS_INVALID', 1003), adds('USER_NOT_FOUND', 1004), (at) =>
      rmSync(join(at, 'catalog/.gitattributes')),
    );
    const lines = lockLines(cwd);
    expect(lines).toHaveLength(5);
    expect(await relocked(cwd)).toEqual(lines);
  });

  test('that added an entry beside one that was retired is clean, and the tombstone holds', async () => {
    const cwd = await merged(
      (at) => edit(at, order, 'since:', retired),
      adds('ORDER_RATE_EXCEEDED', 1003),
    );
    expect(await errdex(['check', ...catalog], { cwd })).toMatchObject({ code: 0 });
    const tombstone = 'ORDER_QUANTITY_EXCEEDED 2001 retired max:integer';
    expect(await relocked(cwd)).toContain(tombstone);
    rmSync(join(cwd, order));
    expect(await relocked(cwd)).toContain(tombstone);
    adds('ORDER_QUANTITY_EXCEEDED', 2001)(cwd);
    edit(
      cwd,
      'catalog/entries/access/order_quantity_exceeded.yaml',
      'domain: access',
      'domain: order',
    );
    const { code, stderr } = await errdex(['check', ...catalog], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('order_quantity_exceeded.yaml:1:7  error  retired-name-reused');
    expect(stderr).toMatch(/catalog\/catalog\.lock  Line \d holds it/);
  });

  test('that claimed one code twice is clean, and check names both files', async () => {
    const cwd = await merged(adds('QUOTA_EXCEEDED', 1003), adds('USER_NOT_FOUND', 1003));
    const { code, stderr } = await errdex(['check', ...catalog], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('ambiguous-match');
    expect(stderr).toContain('catalog/entries/access/quota_exceeded.yaml');
    expect(stderr).toContain('catalog/entries/access/user_not_found.yaml');
  });

  test('that claimed one name with two codes is clean, and check says so of the lock', async () => {
    const cwd = await merged(adds('QUOTA_EXCEEDED', 1003), (at) => {
      adds('QUOTA_EXCEEDED', 1004)(at);
      git(at, 'add', '--all');
      git(at, 'mv', 'catalog/entries/access/quota_exceeded.yaml', 'catalog/entries/access/q.yaml');
    });
    const { code, stderr } = await errdex(['check', ...catalog], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('duplicate-name');
    expect(stderr).toContain('QUOTA_EXCEEDED has another code on line');
  });
});
