import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { environment, type NodeBinary } from '../test/installed/nodes.ts';
import { type Registry, requireOwn } from './registry.ts';

/** npm as it is in an empty home, with one registry. */
export interface Npm {
  readonly run: (call: {
    readonly args: readonly string[];
    readonly cwd: string;
    readonly node: NodeBinary;
  }) => Promise<void>;
}

/** Nothing listens there: whatever does not go to this machine goes nowhere. */
const nowhere = 'http://127.0.0.1:9/';

/** Makes an npm that knows no registry but this one and reaches no other machine. */
export function createNpm({
  registry,
  folder,
  scopes,
}: {
  readonly registry: Registry;
  readonly folder: string;
  /** Such as `@errdex`: a scope may have a registry of its own. */
  readonly scopes: readonly string[];
}): Npm {
  const { url } = registry;
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const settings = [
    `registry=${url}`,
    ...scopes.map((scope) => `${scope}:registry=${url}`),
    // The registry lets everybody publish; npm asks for a token all the same.
    `//${new URL(url).host}/:_authToken=rehearsal`,
    `cache=${join(folder, 'cache')}`,
    `proxy=${nowhere}`,
    `https-proxy=${nowhere}`,
    'noproxy=127.0.0.1',
    'audit=false',
    'fund=false',
    'update-notifier=false',
  ];
  writeFileSync(join(home, 'npmrc'), `${settings.join('\n')}\n`);
  return {
    run: async ({ args, cwd, node }) => {
      await requireOwn(registry);
      const child = spawn('npm', args, {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...withoutProxies(environment(node)),
          HOME: home,
          npm_config_userconfig: join(home, 'npmrc'),
          npm_config_globalconfig: join(home, 'no-npmrc'),
        },
      });
      const [printed, said, [status]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close') as Promise<[number | null]>,
      ]);
      if (status !== 0) throw new Error(`npm ${args.join(' ')}:\n${printed}${said}`);
    },
  };
}

function withoutProxies(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/_proxy$/i.test(name)));
}
