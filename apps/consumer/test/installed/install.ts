import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packages, root } from '../workspace.ts';
import { environment, oldestNode, run } from './nodes.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of a project in which the packed packages are installed. */
    readonly project: string;
  }
}

let made: string | undefined;

/**
 * Installs every packed package into an empty project, as a user does, on the oldest Node; or takes
 * the project that ERRDEX_INSTALLED names, into which a rehearsal has installed them.
 */
export function setup(project: TestProject): void {
  const installed = process.env['ERRDEX_INSTALLED'];
  if (installed !== undefined) {
    project.provide('project', installed);
    return;
  }
  const tarballs = packages.map((own) => join(root, own.folder, '.pack', 'package.tgz'));
  const missing = tarballs.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new Error(
      `Not packed: ${missing.join(', ')}.\nRun these tests through turbo, which packs first: pnpm turbo run test --filter @errdex/consumer`,
    );
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'errdex-consumer-')));
  made = folder;
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "user", "private": true, "type": "module" }\n',
  );
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--engine-strict', ...patience];
  const { status, stderr } = run({
    command: 'npm',
    args: ['install', ...flags, ...tarballs],
    cwd: folder,
    env: environment(oldestNode),
  });
  if (status !== 0) {
    teardown();
    throw new Error(`${explain(stderr)}\n\n${stderr}`);
  }
  project.provide('project', folder);
}

export function teardown(): void {
  if (made !== undefined) rmSync(made, { recursive: true, force: true });
}

function explain(stderr: string): string {
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH/.test(stderr)) {
    return 'npm could not reach its registry, from which the packages’ third-party dependencies come. Check the network and the proxy, then run the tests again.';
  }
  if (stderr.includes('EBADENGINE')) {
    return `A dependency does not support Node ${oldestNode.version}, the oldest that the packages promise.`;
  }
  return 'npm could not install the packed packages.';
}
