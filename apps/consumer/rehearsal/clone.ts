import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of the repository as it is committed, with the versions that its changesets give. */
export interface Clone {
  readonly folder: string;
  /** Whether the repository has changes that are not committed, and so not in the copy. */
  readonly lacksChanges: boolean;
  /** The revision of the last release: its tag, otherwise the commit that set the version. */
  readonly lastRelease: string;
}

/** Clones the repository at `root` into `folder`, versions and packs it there; `root` is not touched. */
export function makeClone({
  root,
  folder,
}: {
  readonly root: string;
  readonly folder: string;
}): Clone {
  const git = (...args: string[]): string => call('git', args, root);
  const lacksChanges = git('status', '--porcelain').trim() !== '';
  const [tag = ''] = git('tag', '--list', 'errdex@*', '--sort=-version:refname').split('\n');
  const versioned = ['-G', '^  "version":', '--', 'packages/cli/package.json'];
  const lastRelease = tag || git('log', '-1', '--format=%H', ...versioned).trim();
  git('clone', '--quiet', '--no-hardlinks', root, folder);
  // The changelog tells of commits by their author; these never leave the copy.
  for (const [key, value] of [
    ['user.name', 'rehearsal'],
    ['user.email', 'rehearsal@localhost'],
  ] as const) {
    call('git', ['config', key, value], folder);
  }
  workspace(folder, 'build');
  const { packageManager } = JSON.parse(call('git', ['show', 'HEAD:package.json'], folder)) as {
    packageManager: string;
  };
  const pnpm = (...args: string[]): void => {
    call('npx', ['--yes', packageManager, ...args], folder, true);
  };
  const pending = readdirSync(join(folder, '.changeset')).some((name) => name.endsWith('.md'));
  // Right after a release there is none; then the same versions are tried again.
  if (pending) pnpm('run', 'version');
  pnpm('exec', 'turbo', 'run', 'pack');
  return { folder, lacksChanges, lastRelease };
}

function workspace(folder: string, command: string): void {
  call('node', [join('scripts', 'workspace.mjs'), command], folder, true);
}

/** Runs a program and gives what it prints, or shows it; throws when it fails. */
function call(command: string, args: readonly string[], cwd: string, shown = false): string {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', shown ? 'inherit' : 'pipe', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
  return stdout ?? '';
}
