import { json, type Problem, validateConfig } from '../../src/index.ts';
import type { config as words } from '../../src/problems/config.en.ts';
import type { ProblemCases } from './problemCase.ts';

const generator = json();
const own = { catalog: 'catalog', generate: [] };

const config = (value: unknown) => (): readonly Problem[] =>
  validateConfig({ value, configDir: '/project' }).problems;
const outs = (...folders: readonly string[]): (() => readonly Problem[]) =>
  config({ catalog: 'catalog', generate: folders.map((out) => ({ generator, out })) });

/** What is wrong with a configuration. */
export const configCases: ProblemCases<typeof words> = {
  configNone: [
    config(undefined),
    'The default export is missing, not a configuration.',
    '没有默认导出。',
  ],
  catalogNone: [config({ generate: [] }), '`catalog` is missing.', '`catalog` 没有写。'],
  generateNone: [
    config({ catalog: 'catalog', generate: {} }),
    '`generate` is an object.',
    '`generate` 是对象。',
  ],
  elementNone: [
    config({ ...own, generate: ['json'] }),
    '`generate[0]` is a text.',
    '`generate[0]` 是文字。',
  ],
  generatorNotMade: [
    config({ ...own, generate: [{ generator: json, out: 'a' }] }),
    '`generate[0].generator` is a function, so the generator has not been made yet.',
    '`generate[0].generator` 是函数，生成器还没有创建出来。',
  ],
  generatorByName: [
    config({ ...own, generate: [{ generator: 'json', out: 'a' }] }),
    '`generate[0].generator` is the text "json"; generators are given by value.',
    '`generate[0].generator` 是文字 "json"；这里要的是生成器本身，不是它的名字。',
  ],
  generatorNone: [
    config({ ...own, generate: [{ generator: [], out: 'a' }] }),
    '`generate[0].generator` is a list, not a generator.',
    '`generate[0].generator` 是列表，不是生成器。',
  ],
  outNone: [
    config({ ...own, generate: [{ generator, out: ' ' }] }),
    '`generate[0].out` is empty.',
    '`generate[0].out` 是空的。',
  ],
  keyUnknown: [
    config({ ...own, generates: [] }),
    '`generates` is not a key of the configuration.',
    '配置里没有 `generates` 这个键。',
  ],
  outHoldsConfig: [
    outs('..'),
    'The output folder `..` holds the configuration itself.',
    '输出文件夹 `..` 里有配置文件本身。',
  ],
  outHoldsCatalog: [
    outs('catalog/out'),
    'The output folder `catalog/out` and the catalogue `catalog` overlap.',
    '输出文件夹 `catalog/out` 与目录 `catalog` 重叠。',
  ],
  outHoldsOther: [
    outs('a', 'a/b'),
    "The output folder `a/b` overlaps `a` of generate[0], so each generator would remove the other's files.",
    '输出文件夹 `a/b` 与 generate[0] 的 `a` 重叠，两个生成器会互相删除对方的文件。',
  ],
};
