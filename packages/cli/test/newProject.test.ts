import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { errdex, folder } from './errdex.ts';

const use = `import { decode, type ErrorName, isCoded, ORDER_QUANTITY_EXCEEDED, toError } from './generated/index.ts';
import { message as en } from './generated/messages/en.js';
import { message as zh } from './generated/messages/zh.js';

const code: 2001 = ORDER_QUANTITY_EXCEEDED;
const names: Record<ErrorName, true> = { ORDER_QUANTITY_EXCEEDED: true, TOKEN_INVALID: true };
const outcome = decode({ status: 422, body: { code, message: 'quantity exceeded', data: { max: 3 } } });
if (outcome.kind !== 'error') throw new Error(outcome.kind);
const error: unknown = toError(outcome);
if (!isCoded(error, 'ORDER_QUANTITY_EXCEEDED')) throw new Error('not coded');
const max: number = error.params.max;
console.log(JSON.stringify([Object.keys(names), max, en(outcome), zh(outcome), outcome.retry.when]));
`;

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    types: ['node'],
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
  },
  include: ['src'],
});

test('a new catalogue generates code that type-checks and works', async () => {
  const cwd = folder({ 'src/use.ts': use, 'tsconfig.json': tsconfig });
  expect(await errdex(['init'], { cwd })).toMatchObject({ code: 0 });
  const generated = await errdex(['generate'], { cwd });
  expect(generated).toMatchObject({ code: 0, stderr: '' });

  const require = createRequire(import.meta.url);
  for (const name of ['@errdex/runtime', '@types/node']) {
    const link = join(cwd, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), link);
  }
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  expect(run([tsc, '-p', cwd])).toBe('');
  const used = [
    ['ORDER_QUANTITY_EXCEEDED', 'TOKEN_INVALID'],
    3,
    'You can order at most 3 items at a time.',
    '每次最多订购 3 件。',
    'after-fix',
  ];
  expect(JSON.parse(run([join(cwd, 'src/use.ts')]))).toEqual(used);

  const emitting =
    '--noEmit false --allowImportingTsExtensions false --rewriteRelativeImportExtensions --rootDir src --outDir dist';
  expect(run([tsc, '-p', cwd, ...emitting.split(' ')])).toBe('');
  const messages = 'generated/messages';
  cpSync(join(cwd, 'src', messages), join(cwd, 'dist', messages), { recursive: true });
  expect(JSON.parse(run([join(cwd, 'dist/use.js')]))).toEqual(used);

  const again = await errdex(['generate'], { cwd });
  expect(again.stdout).not.toContain('written');
  expect(await errdex(['generate', '--check'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await errdex(['explain', '2001'], { cwd });
  expect(stdout).toContain('2001 ORDER_QUANTITY_EXCEEDED');

  function run(args: readonly string[]): string {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  }
});
