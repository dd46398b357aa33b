import type { config as en, Found } from './config.en.ts';

const example = "[{ generator: typescript(), out: 'src/generated' }]";

/** What is wrong with a configuration, in Simplified Chinese. */
export const config: typeof en = {
  configNone: (found) => ({
    message: found === 'missing' ? '没有默认导出。' : `默认导出${kindName(found)}，不是配置。`,
    fix: `请写成 \`export default defineConfig({ catalog: 'catalog', generate: ${example} });\`。`,
  }),
  catalogNone: (found) => ({
    message: `\`catalog\` ${kindName(found)}。`,
    fix: '请写上目录所在的文件夹。',
  }),
  generateNone: (found) => ({
    message: `\`generate\` ${kindName(found)}。`,
    fix: `请写成 \`${example}\`。`,
  }),
  elementNone: (at, found) => ({
    message: `\`${at}\` ${kindName(found)}。`,
    fix: `每一项都写成 \`${example}\` 里的样子。`,
  }),
  generatorNotMade: (at, name) => ({
    message: `\`${at}\` 是函数，生成器还没有创建出来。`,
    fix: `请调用它：\`${name}()\`。`,
  }),
  generatorByName: (at, name) => ({
    message: `\`${at}\` 是文字 ${JSON.stringify(name)}；这里要的是生成器本身，不是它的名字。`,
    fix: "请导入生成器并调用它，例如 `import { typescript } from '@errdex/codegen'` 和 `generator: typescript()`。",
  }),
  generatorNone: (at, found) => ({
    message: `\`${at}\` ${kindName(found)}，不是生成器。`,
    fix: '请用 `defineGenerator` 得到的函数所返回的值。',
  }),
  outNone: (at, found) => ({
    message: `\`${at}\` ${kindName(found)}。`,
    fix: '请写上生成器的输出文件夹。',
  }),
  keyUnknown: ({ key, meant, known }) => ({
    message: `配置里没有 \`${key}\` 这个键。`,
    fix:
      meant === undefined
        ? `请删掉它；可用的键有 ${known.map((name) => `\`${name}\``).join('、')}。`
        : `是不是要写 \`${meant}\`？`,
  }),
  outHoldsConfig: (out) => ({
    message: `输出文件夹 \`${out}\` 里有配置文件本身。`,
    fix: ownFolder,
  }),
  outHoldsCatalog: (out, catalog) => ({
    message: `输出文件夹 \`${out}\` 与目录 \`${catalog}\` 重叠。`,
    fix: ownFolder,
  }),
  outHoldsOther: (out, other, place) => ({
    message: `输出文件夹 \`${out}\` 与 ${place} 的 \`${other}\` 重叠，两个生成器会互相删除对方的文件。`,
    fix: ownFolder,
  }),
};

const ownFolder = '请换一个只属于这个生成器的文件夹。';

function kindName(found: Found): string {
  return kindNames[found];
}

const kindNames: Readonly<Record<Found, string>> = {
  missing: '没有写',
  undefined: '没有写',
  null: '是 null',
  empty: '是空的',
  list: '是列表',
  string: '是文字',
  number: '是数字',
  bigint: '是 bigint',
  boolean: '是布尔值',
  symbol: '是 symbol',
  function: '是函数',
  object: '是对象',
};
