// Makes the next release in one commit: bumps the versions as the changesets ask, generates, records
// new names in the lock. Run by `npm run version`; publishes nothing.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folders = ['.changeset', 'packages', 'apps', 'docs', 'pnpm-lock.yaml'];

if (run('git', ['status', '--porcelain'], { stdio: 'pipe' }).stdout.trim() !== '') {
  fail(
    'The working tree has changes that are not committed.',
    'Commit or stash them, then run this again.',
  );
}
if (!readdirSync(join(root, '.changeset')).some((name) => name.endsWith('.md'))) {
  fail('No changeset is waiting, so there is nothing to release.', 'Write one: npm run changeset');
}
for (const [command, ...args] of [
  ['changeset', 'version'],
  ['turbo', 'run', 'generate'],
  ['node', 'packages/cli/dist/bin.js', 'lock', '--catalog', 'packages/spec/catalog'],
  ['git', 'add', '--all', '--', ...folders],
]) {
  if (run(command, args).status === 0) continue;
  fail(
    `\`${[command, ...args].join(' ')}\` failed; nothing was committed.`,
    'Put everything back with: git restore --staged --worktree .',
  );
}
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
process.exit(run('git', ['commit', '--quiet', '--message', `Release ${version}`]).status ?? 1);

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', encoding: 'utf8', ...options });
}

/** Says what is wrong and what to do about it, and ends the process. */
function fail(problem, help) {
  console.error(`${problem}\n${help}`);
  process.exit(1);
}
