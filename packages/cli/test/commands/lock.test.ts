import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from '../errdex.ts';
import { shop, tokenFile } from '../shop.ts';

const args = ['lock', '--catalog', 'catalog'];

describe('errdex lock', () => {
  test('records every name, then finds nothing more to record', async () => {
    const cwd = shop();
    const first = await errdex(args, { cwd });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toBe(
      '+ OK 0\n+ ORDER_QUANTITY_EXCEEDED 2001\n+ TOKEN_INVALID 1001\n' +
        'catalog/catalog.lock holds 3 names. Commit it.\n',
    );
    const written = readFileSync(join(cwd, 'catalog/catalog.lock'), 'utf8');
    expect(written).toContain('\nORDER_QUANTITY_EXCEEDED 2001 active max:integer\n');
    const second = await errdex(args, { cwd });
    expect(second.stdout).toBe('catalog/catalog.lock is up to date with 3 names.\n');
    expect(readFileSync(join(cwd, 'catalog/catalog.lock'), 'utf8')).toBe(written);
    expect(await errdex(['check', '--catalog', 'catalog'], { cwd })).toMatchObject({ code: 0 });
  });

  test('records a change of status', async () => {
    const cwd = shop();
    await errdex(args, { cwd });
    const file = join(cwd, tokenFile);
    writeFileSync(file, `${readFileSync(file, 'utf8')}deprecated: { since: 2026-02-01 }\n`);
    const { stdout } = await errdex(args, { cwd });
    expect(stdout).toContain('~ TOKEN_INVALID 1001  active → deprecated\n');
  });

  test('writes nothing while the catalogue has errors', async () => {
    const cwd = shop();
    await errdex(args, { cwd });
    const lock = join(cwd, 'catalog/catalog.lock');
    const before = readFileSync(lock, 'utf8');
    const file = join(cwd, tokenFile);
    writeFileSync(file, readFileSync(file, 'utf8').replace('code: 1001', 'code: 1002'));
    const { code, stderr } = await errdex(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('locked-entry-renumbered');
    expect(readFileSync(lock, 'utf8')).toBe(before);
  });
});
