import type { published as en } from './published.en.ts';

/** What is wrong with a catalog.json, in Simplified Chinese. */
export const published: typeof en = {
  'format-unknown': ({ version, known }) =>
    `文件的格式版本是 ${version}，当前版本只能读取格式 ${known}。`,
  'entry-too-deep': () => '条目里的值嵌套得太深。',
  'name-twice': ({ name, first, list }) => `${list} 的第 ${first} 项（从 0 数起）已经是 ${name}。`,
  'source-locale-not-first': ({ locale }) => `源语言 ${locale} 没有排在 locales 的第一位。`,
  'param-none': ({ param }) => `条目没有“${param}”这个参数。`,
  'case-other-missing': () => '缺少 `other` 分支。',
  'message-too-deep': ({ most }) => `提示里的 plural 和 select 嵌套超过了 ${most} 层。`,
};
