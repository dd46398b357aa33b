import type { published } from '../../../src/diagnostics/sentences/published.en.ts';
import type { SentenceCases } from './sentenceCase.ts';

const nested = (depth: number): unknown =>
  JSON.parse(
    `${'[{"kind":"select","param":"side","cases":{"other":'.repeat(depth)}[]${'}}]'.repeat(depth)}`,
  );

/** What is wrong with a catalog.json alone. */
export const publishedCases: SentenceCases<typeof published> = {
  'format-unknown': [
    (catalog) => (catalog.irVersion = 2),
    'The file has the format 2; this release reads format 1.',
    '文件的格式版本是 2，当前版本只能读取格式 1。',
  ],
  'entry-too-deep': [
    (catalog) => (catalog.entries[2].text.en.message.parts = nested(100_000)),
    'The entry’s values stand too deep in one another.',
    '条目里的值嵌套得太深。',
  ],
  'name-twice': [
    (catalog) => (catalog.entries[1].name = 'OK'),
    'OK is already number 0 of entries.',
    'entries 的第 0 项（从 0 数起）已经是 OK。',
  ],
  'source-locale-not-first': [
    (catalog) => (catalog.sourceLocale = 'fr'),
    'The source locale fr is not the first of the locales.',
    '源语言 fr 没有排在 locales 的第一位。',
  ],
  'param-none': [
    (catalog) => (catalog.entries[2].text.en.message.parts[0].cases.one[0].param = 'gone'),
    'The entry has no param "gone".',
    '条目没有“gone”这个参数。',
  ],
  'case-other-missing': [
    (catalog) => delete catalog.entries[2].text.en.message.parts[0].cases.other,
    'The case `other` is missing.',
    '缺少 `other` 分支。',
  ],
  'message-too-deep': [
    (catalog) => (catalog.entries[2].text.en.message.parts = nested(100)),
    'The message has more than 50 plurals and selects in one another.',
    '提示里的 plural 和 select 嵌套超过了 50 层。',
  ],
};
