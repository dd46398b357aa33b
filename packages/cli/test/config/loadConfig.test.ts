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
