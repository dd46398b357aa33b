import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { packages } from '../workspace.ts';
import { environment, nodes, oldestNode, run } from './nodes.ts';

const project = inject('project');

const program = `
const outcome = decode({ status: 200, body: { ret: 606, msg: 'too many requests and connection will be closed', trace: 't-1' } });
console.log(outcome.kind, outcome.entry.name, outcome.code, outcome.retry.when, outcome.trace, TOKEN_INVALID);
console.log(isCoded(toError(outcome), 'CONNECTION_THROTTLED'), message(outcome).length > 0);
console.log(decode(null).kind, catalog.entries.length > 10, typeof limits);
`;
const printed =
  'error CONNECTION_THROTTLED 606 after-reconnect t-1 401\ntrue true\nunrecognized true object\n';
const names = 'decode, isCoded, toError, TOKEN_INVALID';

const modules = {
  'example.mjs': `
import { ${names} } from '@errdex/alltick';
import { message } from '@errdex/alltick/messages/zh';
import { limits } from '@errdex/alltick/limits';
import catalog from '@errdex/alltick/catalog.json' with { type: 'json' };
${program}`,
  'example.cjs': `
const { ${names} } = require('@errdex/alltick');
const { message } = require('@errdex/alltick/messages/zh');
const { limits } = require('@errdex/alltick/limits');
const catalog = require('@errdex/alltick/catalog.json');
${program}`,
};

// There is no binary of it for every machine that the workspace runs on.
it.runIf(process.platform === 'linux')('tries the oldest Node that the packages promise', () => {
  expect(oldestNode.version).toBe('v20.19.0');
});

describe.each(nodes)('installed on Node $version', (node) => {
  const env = environment(node);

  it.each(Object.keys(modules) as (keyof typeof modules)[])('runs %s', (name) => {
    writeFileSync(join(project, name), modules[name]);
    const { stdout, stderr, status } = run({ command: node.path, args: [name], cwd: project, env });
    expect({ stdout, status, errors: withoutWarnings(stderr) }).toEqual({
      stdout: printed,
      status: 0,
      errors: '',
    });
  });

  it.each(packages.filter(({ manifest }) => manifest.name !== '@errdex/alltick-spec'))(
    'loads $manifest.name as a module and through require',
    ({ manifest: { name } }) => {
      const code = `
        import { createRequire } from 'node:module';
        const imported = Object.keys(await import('${name}'));
        const required = createRequire(import.meta.url)('${name}');
        console.log(imported.length > 0 && imported.every((key) => key in required));`;
      const args = ['--input-type=module', '--eval', code];
      const ended = run({ command: node.path, args, cwd: project, env });
      expect({ ...ended, stderr: withoutWarnings(ended.stderr) }).toEqual({
        stdout: 'true\n',
        stderr: '',
        status: 0,
      });
    },
  );

  it('makes a catalogue with init that checks and generates at once, and writes nothing twice', () => {
    const folder = mkdtempSync(join(project, 'init-'));
    const errdex = (...args: string[]) => {
      const bin = join(project, 'node_modules', 'errdex', 'dist', 'bin.js');
      const ended = run({ command: node.path, args: [bin, ...args], cwd: folder, env });
      expect(ended, `errdex ${args.join(' ')}`).toMatchObject({ status: 0 });
      return ended.stdout.trim();
    };
    const { version } = JSON.parse(
      readFileSync(join(project, 'node_modules', 'errdex', 'package.json'), 'utf8'),
    ) as { version: string };
    expect(errdex('--version')).toBe(version);
    expect(errdex('explain', '606', '--lang', 'en')).toContain('CONNECTION_THROTTLED');
    errdex('init');
    errdex('check');
    errdex('generate');
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(made.filter((name) => name.endsWith('codes.ts'))).toHaveLength(1);
    errdex('generate', '--check');
  });
});

/** What Node prints about features that are new to it is no mistake of the packages. */
function withoutWarnings(stderr: string): string {
  return stderr
    .split('\n')
    .filter((line) => !/ExperimentalWarning|--trace-warnings/.test(line))
    .join('\n')
    .trim();
}
