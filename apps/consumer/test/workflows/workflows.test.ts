import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../workspace.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: object;
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(root, '.github', 'workflows');
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name} ${id}`, job })),
);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: object;
};

/** What a job may write, e.g. `contents`. */
const writes = ({ permissions = {} }: Job): readonly string[] =>
  Object.keys(permissions).filter((name) => permissions[name] !== 'read');

describe.each(files)('the workflow $name', ({ text, workflow }) => {
  it('gives no permission that a job does not name', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeTypeOf('object');
  });

  it('never runs a stranger’s code with a token of ours, and keeps no secret', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/\bsecrets\b/);
  });

  it('takes what others write from variables, never into a script', () => {
    const scripted = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.map(({ run }) => run ?? ''),
    );
    expect(scripted.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('uses actions of a known version', () => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses: action }) => action ?? []),
    );
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@(v\d+|[0-9a-f]{40})$/.test(action))).toEqual(
      [],
    );
  });

  it('calls scripts that there are', () => {
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, script]) => script,
    );
    expect(called.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
  });
});

it('a pull request’s code runs without the right to write', () => {
  const checks = files.find(({ name }) => name === 'check.yml')?.workflow.jobs ?? {};
  const writing = Object.values(checks).filter((job) => writes(job).length > 0);
  expect(writing).toHaveLength(1);
  for (const { steps } of writing) {
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout'))).toEqual([]);
  }
});

it('only what publishes has an identity, and it asks for provenance as pnpm reads it', () => {
  const identified = jobs.filter(({ job }) => writes(job).includes('id-token'));
  expect(identified.map(({ place }) => place)).toEqual(['release.yml publish']);
  const publishing = jobs.flatMap(({ place, job }) =>
    job.steps
      .filter(({ run = '' }) => run.includes('changeset publish'))
      .map(({ env }) => [place, env?.['pnpm_config_provenance']]),
  );
  expect(publishing).toEqual([['release.yml publish', 'true']]);
});
