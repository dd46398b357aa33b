import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { NodeBinary } from '../test/installed/nodes.ts';
import type { Npm } from './npm.ts';
import { type Registry, requireOwn } from './registry.ts';

/** What a packed package says of itself. */
export interface Packed {
  readonly name: string;
  readonly version: string;
}

/** Publishes packed packages to the rehearsal's registry; throws before one could go elsewhere. */
export async function publish({
  registry,
  npm,
  node,
  tarballs,
}: {
  readonly registry: Registry;
  readonly npm: Npm;
  readonly node: NodeBinary;
  readonly tarballs: readonly string[];
}): Promise<readonly Packed[]> {
  const packed = tarballs.map(readPacked);
  await requireOwn(registry);
  for (const path of tarballs) {
    const args = [
      'publish',
      path,
      `--registry=${registry.url}`,
      '--access=public',
      '--provenance=false',
    ];
    await npm.run({ args, cwd: dirname(path), node });
  }
  return packed;
}

function readPacked(path: string): Packed {
  const manifest = execFileSync('tar', ['-xzOf', path, 'package/package.json'], {
    encoding: 'utf8',
  });
  const {
    name,
    version,
    publishConfig = {},
  } = JSON.parse(manifest) as Packed & {
    readonly publishConfig?: Readonly<Record<string, unknown>>;
  };
  // npm would take it in place of the one that it is given.
  const elsewhere = Object.keys(publishConfig).filter((key) => key.endsWith('registry'));
  if (elsewhere.length > 0) {
    throw new Error(`Nothing is published: publishConfig of ${name} names a registry of its own.`);
  }
  return { name, version };
}
