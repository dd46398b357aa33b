import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the oldest supported Node is, if there is one for this machine. */
const floor = join(
  dirname(require.resolve('@errdex/node-floor/package.json')),
  'node_modules',
  '.bin',
  'node',
);
const floorNode = existsSync(floor) ? floor : undefined;

export interface NodeBinary {
  readonly version: string;
  readonly path: string;
}

/** The Nodes that everything installed is run on: this one, then the oldest supported. */
export const nodes: readonly NodeBinary[] = [
  process.execPath,
  ...(floorNode === undefined ? [] : [floorNode]),
].map((path) => ({
  path,
  version: spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim(),
}));

export const oldestNode: NodeBinary = nodes.at(-1) as NodeBinary;

/** The environment without what pnpm, npm and Vitest put into it; `node` is the one given. */
export function environment(node: NodeBinary): Readonly<Record<string, string | undefined>> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm|vitest|node_options|node_env|node_path|force_color)/i.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(node.path), process.env['PATH']].join(delimiter),
    NO_COLOR: '1',
  };
}

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run({
  command,
  args,
  cwd,
  env,
}: {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Finished {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
