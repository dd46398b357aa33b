// Rehearses a release on this machine alone: versions, packs, publishes, installs and tries what is
// committed. Nothing in the working tree changes, and nothing reaches another registry.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodes, type NodeBinary } from '../test/installed/nodes.ts';
import { packages, root } from '../test/workspace.ts';
import { type Clone, makeClone } from './clone.ts';
import { createNpm, type Npm } from './npm.ts';
import { type Packed, publish } from './publish.ts';
import { requireReadOnly, startRegistry } from './registry.ts';

const began = performance.now();
const own = packages.map(({ manifest }) => manifest.name);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errdex-rehearsal-')));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

step('Version and pack what is committed, in a copy');
const clone = makeClone({ root, folder: join(folder, 'clone') });
if (clone.lacksChanges) console.log('Changes that are not committed are no part of it.');

step('Publish to a registry on this machine');
const registry = await startRegistry({ folder, own, upstream: configuredRegistry() });
const npm = createNpm({ registry, folder, scopes: ['@errdex'] });
const [node] = nodes as [NodeBinary];
const tarballs = packages.map((one) => join(clone.folder, one.folder, '.pack', 'package.tgz'));
const published = await publish({ registry, npm, node, tarballs });
for (const { name, version } of published) console.log(`${name}@${version}`);

step(`Install with npm on Node ${nodes.map(({ version }) => version).join(' and ')}`);
const projects: string[] = [];
for (const one of nodes) projects.push(await install({ node: one, npm, published }));
if (new Set(projects.map(lockOf)).size > 1) {
  throw new Error('npm installs other packages on one Node than on the other.');
}
requireReadOnly({ passedOn: registry.passedOn(), own });
await registry.stop();

step('Try what is installed, and the examples of every README');
run({
  command: process.execPath,
  args: [
    join(clone.folder, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'installed',
  ],
  cwd: join(clone.folder, 'apps', 'consumer'),
  env: { ...process.env, ERRDEX_INSTALLED: projects.at(-1) },
});

step('Compare with the last release');
compare(clone);
console.log(`\nRehearsed in ${Math.round((performance.now() - began) / 1000)} s.`);

/** The registry that npm takes foreign packages from on this machine. */
function configuredRegistry(): string {
  const { stdout } = spawnSync('npm', ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.trim();
}

/** Installs all that was published into an empty project, and gives its folder. */
async function install({
  node: on,
  npm: client,
  published: wanted,
}: {
  node: NodeBinary;
  npm: Npm;
  published: readonly Packed[];
}): Promise<string> {
  const project = join(folder, `project-${on.version}`);
  mkdirSync(project);
  const manifest = '{ "name": "user", "private": true, "type": "module" }\n';
  writeFileSync(join(project, 'package.json'), manifest);
  const specs = wanted.map(({ name, version }) => `${name}@${version}`);
  await client.run({ args: ['install', '--engine-strict', ...specs], cwd: project, node: on });
  return project;
}

function lockOf(project: string): string {
  return readFileSync(join(project, 'package-lock.json'), 'utf8');
}

/** Shows what callers of the API will notice. */
function compare({ folder: cwd, lastRelease }: Clone): void {
  const errdex = (...args: string[]): number | null => {
    const bin = join(cwd, 'packages', 'cli', 'dist', 'bin.js');
    const output = args.includes('--help') ? 'ignore' : 'inherit';
    return spawnSync(process.execPath, [bin, ...args], { cwd, stdio: output }).status;
  };
  if (errdex('diff', '--help') !== 0) {
    console.log('This errdex has no command that compares catalogues.');
    return;
  }
  const path = 'packages/errors/generated/json/catalog.json';
  const show = ['show', `${lastRelease}:${path}`];
  const before = spawnSync('git', show, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (before.status !== 0) throw new Error(before.stderr);
  const last = join(folder, 'last-catalog.json');
  writeFileSync(last, before.stdout);
  if (errdex('diff', last, path) !== 0) fail();
}

function run({
  command,
  args,
  cwd,
  env,
}: {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}): void {
  const { status } = spawnSync(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) fail();
}

function fail(): never {
  console.error('\nThe rehearsal failed; what is above says why.');
  process.exit(1);
}

function step(text: string): void {
  console.log(`\n— ${text} …`);
}
