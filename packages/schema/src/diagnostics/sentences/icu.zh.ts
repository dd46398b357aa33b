import type { icu as en, icuAt as atEn } from './icu.en.ts';

/** What is wrong with ICU MessageFormat, in Simplified Chinese. */
export const icu: typeof en = {
  'brace-missing': () => '参数缺少收尾的 }',
  'argument-empty': () => '参数没有名字',
  'argument-malformed': () => '参数要写成 {名字} 或 {名字, 类型}',
  'type-missing': () => '逗号后面缺少类型',
  'type-unknown': () => '类型只能是 number、date、time、plural、selectordinal 或 select',
  'style-missing': () => '逗号后面缺少格式',
  'skeleton-invalid': () => ':: 后面的 skeleton 无效',
  'quote-open': () => '格式里的引号没有收尾',
  'cases-missing': () => '缺少各个分支，例如 other {…}',
  'offset-invalid': () => 'offset: 后面要写整数',
  'case-text-missing': () => '分支名后面要用 { } 写出文字',
  'case-name-missing': () => '分支要先写名字，再写 { }',
  'case-invalid': () => '指定数值的分支写成 = 加整数',
  'case-twice': () => '有两个相同的分支',
  'other-missing': () => '缺少 other 分支',
  'case-unknown': ({ name }) =>
    `没有“${name}”这种复数分支，可用的有：zero、one、two、few、many、other，或指定数值的 =1`,
  'style-unknown': ({ style }) =>
    `没有“${style}”这种格式，可用的有：integer、percent、short、medium、long、full，或 ::skeleton`,
  'stem-unknown': ({ stem }) => `:: 后面的“${stem}”没有意义，或不受支持`,
  'scale-invalid': () => 'scale/ 后面要写数字，例如 scale/100',
  'skeleton-refused': ({ skeleton }) => `JavaScript 的 Intl 无法按“${skeleton}”格式化`,
  'too-deep': ({ most }) => `plural 和 select 嵌套超过了 ${most} 层`,
};

export const icuAt: typeof atEn = ({ what, place }) =>
  place
    ? `${what}（第 ${place.character} 个字符${place.near && `，“${place.near}”附近`}）。`
    : `${what}。`;
