// Runs the workspace's commands on a machine that has only Node >= 20.19 and npm:
//   node scripts/workspace.mjs start [--no-serve] | test | build | generate
//   node scripts/workspace.mjs bench | bench:docs | bench:sandbox | bench:client | bench:diff
//   node scripts/workspace.mjs diff <old> [<new>] | changeset [--check] | version | rehearse
// It fetches the pinned pnpm through npx, installs when something changed, and lets turbo do the rest
// under the Node that the workspace brings along. Plain JavaScript, no dependency.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.errdex-installed');
const minimumNode = [20, 19];
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const turbo = (...tasks) => ['exec', 'turbo', 'run', ...tasks];
const checks = [
  'format:check',
  'lint',
  'knip',
  'build',
  'typecheck',
  'generated',
  'test',
  'package-check',
];

// Of AllTick's catalogue, whose configuration stands in that package.
const errdex = (name) => [
  '--filter',
  '@errdex/alltick',
  'exec',
  'node',
  '../cli/dist/bin.js',
  name,
];

// Shown by AllTick's docs site.
const record = ['--changes', '../../apps/docs/generated/changes.json'];

// Runs until it is stopped.
const serve = ['exec', 'node', 'scripts/serve.mjs'];

/**
 * Every command as the pnpm calls it makes, in order; the first that fails ends it. The last one gets
 * the arguments that are left.
 */
const commands = {
  start: [
    turbo('generate'),
    turbo('build'),
    ['exec', 'node', 'scripts/showcase.mjs'],
    ...(process.argv.includes('--no-serve') ? [] : [serve]),
  ],
  test: [turbo(...checks, '--continue=dependencies-successful')],
  build: [turbo('build')],
  generate: [turbo('generate')],
  bench: [turbo('bench')],
  'bench:client': [turbo('bench:client')],
  'bench:diff': [turbo('bench:diff')],
  'bench:docs': [turbo('bench:docs')],
  'bench:sandbox': [turbo('bench:sandbox')],
  diff: [turbo('build', '--filter=errdex'), errdex('diff')],
  changeset: [turbo('build', '--filter=errdex'), [...errdex('changeset'), ...record]],
  version: [turbo('build', '--filter=errdex'), ['exec', 'node', 'scripts/version.mjs']],
  rehearse: [['exec', 'node', 'apps/consumer/rehearsal/rehearse.ts']],
};

const command = process.argv[2] ?? '';
if (!Object.hasOwn(commands, command)) {
  fail(`Unknown command "${command}".`, `Use one of: ${Object.keys(commands).join(', ')}.`, 2);
}
requireNode();
install();
if (command === 'test') installTestPrograms();
const more = process.argv.slice(3).filter((argument) => argument !== '--no-serve');
for (const [index, call] of commands[command].entries()) {
  const last = index === commands[command].length - 1;
  const status = pnpm(last ? [...call, ...more] : call);
  if (status !== 0) process.exit(status);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1])) return;
  fail(
    `Errdex needs Node ${minimumNode.join('.')} or later; this is Node ${process.versions.node}.`,
    'Install a later Node and run the command again.',
  );
}

/** Installs the locked dependencies unless the last install was made from the same files. */
function install() {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .map((entry) => join(group, entry.name))
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  );
  const manifests = ['.', ...folders].map((folder) => join(folder, 'package.json'));
  const digest = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.toSorted()]) {
    digest.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  const wanted = digest.digest('hex');
  const complete = manifests.every(isInstalled);
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing the dependencies that pnpm-lock.yaml names …');
  if (pnpm(['install', '--frozen-lockfile']) !== 0) {
    fail(
      'The dependencies could not be installed; pnpm says why above.',
      `If it says that pnpm-lock.yaml is out of date, run: npx ${packageManager} install`,
    );
  }
  writeFileSync(stamp, wanted);
}

/** Tests need a browser, and other languages' programs; Debian's are installed where that is allowed. */
function installTestPrograms() {
  const browsers = ['chromium', 'chromium-browser', 'google-chrome'];
  const missing = [
    ...(process.env.CHROMIUM !== undefined ||
    browsers.some((name) => existsSync(`/usr/bin/${name}`))
      ? []
      : ['chromium', 'fonts-noto-cjk']),
    ...(works('/usr/bin/python3', '-c', 'import requests, websocket')
      ? []
      : ['python3-requests', 'python3-websocket']),
    ...(works('/usr/bin/php', '-r', 'curl_init();') ? [] : ['php-cli', 'php-curl']),
  ];
  if (missing.length === 0 || process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing what the tests need: ${missing.join(', ')} …`);
  const flags = ['--yes', '--no-install-recommends'];
  if (!(aptGet('update') && aptGet('install', ...flags, ...missing))) {
    console.error(`Debian’s packages ${missing.join(', ')} could not be installed.`);
  }
}

function works(path, ...args) {
  return spawnSync(path, args, { stdio: 'ignore' }).status === 0;
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function isInstalled(manifest) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  const modules = join(root, dirname(manifest), 'node_modules');
  return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    existsSync(join(modules, name)),
  );
}

/** Runs the pinned pnpm and returns its exit status. */
function pnpm(args) {
  const { status, signal, error } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      COREPACK_ENABLE_STRICT: '0',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  });
  if (error) {
    fail(`npx could not be started (${error.message}).`, 'Install npm, which brings npx along.');
  }
  if (signal) process.kill(process.pid, signal);
  return status ?? 1;
}

/** Says what is wrong and what to do about it, and ends the process. */
function fail(problem, help, status = 1) {
  console.error(`${problem}\n${help}`);
  process.exit(status);
}
