import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { errdex, folder } from './errdex.ts';
import { shop } from './shop.ts';

// The oldest Node that this package supports; there is no such build for every system.
const node = oldestNode();

function oldestNode(): string | undefined {
  const { resolve } = createRequire(
    new URL('../../../apps/node-floor/package.json', import.meta.url),
  );
  try {
    const manifest = resolve(`node-${process.platform}-${process.arch}/package.json`);
    const binary = fileURLToPath(new URL('bin/node', `file://${manifest}`));
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

describe.skipIf(node === undefined)('on the oldest Node supported', () => {
  test('init, check, generate and explain work, with a configuration in TypeScript', async () => {
    const cwd = folder();
    for (const args of [
      ['init'],
      ['check'],
      ['generate'],
      ['generate', '--check'],
      ['explain', '1001'],
    ]) {
      const { code, stderr } = await errdex(args, { cwd, node: node ?? '' });
      expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
    }
  });

  test('makes the same files as this Node', async () => {
    const old = shop();
    const current = shop();
    await errdex(['generate'], { cwd: old, node: node ?? '' });
    await errdex(['generate'], { cwd: current });
    const { readFileSync } = await import('node:fs');
    for (const file of ['src/generated', 'generated/json', 'docs/errors']) {
      const manifest = `/${file}/.errdex-manifest.json`;
      expect(readFileSync(old + manifest, 'utf8')).toBe(readFileSync(current + manifest, 'utf8'));
    }
  });
});
