import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineGenerator, GeneratorOptionsError, markdown } from '../src/index.ts';
import { sampleCatalog } from './sampleCatalog.ts';

const named = defineGenerator({
  name: 'named',
  version: '3',
  options: z.strictObject({ file: z.string().default('a.txt'), depth: z.number().optional() }),
  generate: ({ catalog, options }) => new Map([[options.file, catalog.id]]),
});

const make = (): unknown => named({ file: 1, deep: true } as never);

describe('defineGenerator', () => {
  it('makes a generator that carries its name, version and validated options', () => {
    const generator = named();
    expect(generator).toMatchObject({ name: 'named', version: '3', options: { file: 'a.txt' } });
    expect(generator.generate(sampleCatalog())).toEqual(new Map([['a.txt', 'sample']]));
    expect(named({ file: 'b.txt' }).generate(sampleCatalog())).toEqual(
      new Map([['b.txt', 'sample']]),
    );
  });

  it('refuses options that do not fit, and says which, why and where to correct them', () => {
    expect(make).toThrow(GeneratorOptionsError);
    expect(make).toThrow(
      'The generator `named` does not accept its options:\n' +
        '  - file: Invalid input: expected string, received number\n' +
        '  - Unrecognized key: "deep"\n' +
        'Correct them where `named(…)` is called in errdex.config.ts.',
    );
    expect(make).toThrow(
      expect.objectContaining({
        zh: {
          message:
            '生成器 `named` 不接受这些选项：\n' +
            '  - file: 无效输入：期望 string，实际接收 数字\n' +
            '  - 出现未知的键(key): "deep"\n' +
            '请在 errdex.config.ts 里调用 `named(…)` 的地方改正。',
        },
      }),
    );
    expect(() => markdown({ site: 'jekyll' } as never)).toThrow('site: Invalid option');
  });

  it('refuses any option of a generator that declares none', () => {
    const plain = defineGenerator({ name: 'plain', generate: () => new Map() });
    expect(plain().options).toBeUndefined();
    expect(() => plain({} as never)).toThrow('It takes no options.');
    expect(() => plain({} as never)).toThrow(
      expect.objectContaining({ zh: { message: expect.stringContaining('它没有任何选项。') } }),
    );
  });
});
