import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errdex } from '../errdex.ts';
import { jsonConfig, shop } from '../shop.ts';

async function generate(
  config: string,
  name = 'errdex.config.mjs',
): Promise<[number | null, string]> {
  const cwd = shop({ [name]: config, 'errdex.config.ts': config });
  const { code, stderr } = await errdex(['generate', '--config', name], { cwd });
  return [code, stderr];
}

/** As TypeScript compiles a module to CommonJS. */
const compiledConfig = `Object.defineProperty(exports, '__esModule', { value: true });
const { json } = require('errdex');
exports.default = { catalog: 'catalog', generate: [{ generator: json(), out: 'generated' }] };
`;

/** With a generator whose only file has the value of an expression. */
function ownConfig(expression: string): string {
  return `import { defineGenerator } from 'errdex';
const own = defineGenerator({ name: 'own', generate: () => new Map([['own.txt', ${expression}]]) });
export default { catalog: 'catalog', generate: [{ generator: own(), out: 'generated' }] };
`;
}

describe('the configuration', () => {
  test.each(['errdex.config.ts', 'errdex.config.mjs', 'errdex.config.js'])(
    'may be %s',
    async (name) => {
      expect(await generate(jsonConfig, name)).toEqual([0, '']);
    },
  );

  test('may declare a generator of its own, in TypeScript', async () => {
    const config = `import { defineGenerator, type FileMap } from 'errdex';
const names = defineGenerator({
  name: 'names',
  generate: ({ catalog }): FileMap =>
    new Map([['names.txt', catalog.entries.map(({ name }) => name + '\\n').join('')]]),
});
export default { catalog: 'catalog', generate: [{ generator: names(), out: 'out' }] };
`;
    expect(await generate(config, 'errdex.config.ts')).toEqual([0, '']);
  });

  test('is loaded by Node itself where it is a module, and by jiti where Node cannot', async () => {
    const module = { 'package.json': '{ "type": "module" }' };
    const byNode = shop({ ...module, 'errdex.config.ts': jsonConfig, 'node_modules/here': '' });
    const { code, stderr } = await errdex(['generate'], { cwd: byNode });
    expect([code, stderr]).toEqual([0, '']);
    // Where jiti keeps what it made.
    expect(existsSync(join(byNode, 'node_modules/.cache/errdex/config'))).toBe(false);

    const config = `import { defineConfig, json } from 'errdex';
import { Out } from './out';
export default defineConfig({ catalog: 'catalog', generate: [{ generator: json(), out: Out.Json }] });
`;
    const byJiti = shop({
      ...module,
      'errdex.config.ts': config,
      'out.ts': "export enum Out { Json = 'generated' }\n",
    });
    expect(await errdex(['generate'], { cwd: byJiti })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(byJiti, 'generated/catalog.json'))).toBe(true);
  });

  test.each([
    ['is CommonJS that was compiled', compiledConfig, 'errdex.config.cjs'],
    ['imports what does not say that it is a module', `import './sub/typeless.js';\n${jsonConfig}`],
    ['uses later what only CommonJS has', ownConfig('__dirname + require("node:path").sep')],
  ])(
    'is left to jiti, without a word, where it %s',
    async (_case, config, name = 'errdex.config.ts') => {
      const cwd = shop({
        'package.json': '{ "type": "module" }',
        [name]: config,
        'sub/package.json': '{}',
        'sub/typeless.js': 'export const one = 1;\n',
      });
      const { code, stderr } = await errdex(['generate', '--config', name], { cwd });
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  test('is left to jiti where Node tells that taking TypeScript is an experiment', async () => {
    const old = `const versions = { ...process.versions, node: '24.2.0' };
Object.defineProperty(process, 'versions', { value: versions });
`;
    const cwd = shop({
      'package.json': '{ "type": "module" }',
      'errdex.config.ts': jsonConfig,
      'node_modules/old.mjs': old,
    });
    const env = { NODE_OPTIONS: '--import=./node_modules/old.mjs' };
    expect(await errdex(['generate'], { cwd, env })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, 'node_modules/.cache/errdex/config'))).toBe(true);
  });

  test.each([
    ['has a syntax error', 'export default {', /errdex\.config\.mjs.* cannot be loaded:\n/],
    [
      'throws',
      'throw new Error("no luck")',
      /errdex\.config\.mjs:1:\d+ cannot be loaded:\nno luck\n/,
    ],
    ['imports what is not there', 'import "./gone.ts"', /cannot be loaded:\n.*gone\.ts/],
    ['exports no configuration', 'export default 1', /not a valid configuration:\n/],
    [
      'has an unknown key',
      "export default { catalog: 'catalog', generat: [] }",
      /Did you mean `generate`/,
    ],
    [
      'gives a generator options that it refuses',
      jsonConfig.replace('json()', 'json({ pretty: true })'),
      /The generator `json` does not accept its options/,
    ],
  ])('is refused without a stack trace when it %s', async (_case, config, message) => {
    const [code, stderr] = await generate(config);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
