import type { icu } from '../../../src/diagnostics/sentences/icu.en.ts';
import { entry } from '../../catalogFolder.ts';
import type { SentenceCases } from './sentenceCase.ts';

/** What is wrong with ICU MessageFormat. */
export const icuCases: SentenceCases<typeof icu> = {
  'brace-missing': [
    entry({ name: 'A', code: 1, en: '{n' }),
    'The en message is not ICU MessageFormat: a } is missing at the end of an argument, at character 1, near “{n”.',
    'en 的提示不符合 ICU MessageFormat：参数缺少收尾的 }（第 1 个字符，“{n”附近）。',
  ],
  'argument-empty': [
    entry({ name: 'A', code: 1, en: '{}' }),
    'The en message is not ICU MessageFormat: an argument has no name, at character 1, near “{}”.',
    'en 的提示不符合 ICU MessageFormat：参数没有名字（第 1 个字符，“{}”附近）。',
  ],
  'argument-malformed': [
    entry({ name: 'A', code: 1, en: '{n m}' }),
    'The en message is not ICU MessageFormat: an argument is not written as {name} or {name, type}, at character 1, near “{n m}”.',
    'en 的提示不符合 ICU MessageFormat：参数要写成 {名字} 或 {名字, 类型}（第 1 个字符，“{n m}”附近）。',
  ],
  'type-missing': [
    entry({ name: 'A', code: 1, en: '{n, }' }),
    'The en message is not ICU MessageFormat: the type is missing after the comma, at character 5, near “}”.',
    'en 的提示不符合 ICU MessageFormat：逗号后面缺少类型（第 5 个字符，“}”附近）。',
  ],
  'type-unknown': [
    entry({ name: 'A', code: 1, en: '{n, nonsense}' }),
    'The en message is not ICU MessageFormat: the type is none of number, date, time, plural, selectordinal and select, at character 5, near “nonsense}”.',
    'en 的提示不符合 ICU MessageFormat：类型只能是 number、date、time、plural、selectordinal 或 select（第 5 个字符，“nonsense}”附近）。',
  ],
  'style-missing': [
    entry({ name: 'A', code: 1, en: '{n, number, }' }),
    'The en message is not ICU MessageFormat: the style is missing after the comma, at character 13, near “}”.',
    'en 的提示不符合 ICU MessageFormat：逗号后面缺少格式（第 13 个字符，“}”附近）。',
  ],
  'skeleton-invalid': [
    entry({ name: 'A', code: 1, en: '{n, number, ::}' }),
    'The en message is not ICU MessageFormat: the skeleton after :: means nothing, at character 13, near “::}”.',
    'en 的提示不符合 ICU MessageFormat：:: 后面的 skeleton 无效（第 13 个字符，“::}”附近）。',
  ],
  'quote-open': [
    entry({ name: 'A', code: 1, en: "{n, number, '" }),
    'The en message is not ICU MessageFormat: a quote in the style is not closed, at character 14.',
    'en 的提示不符合 ICU MessageFormat：格式里的引号没有收尾（第 14 个字符）。',
  ],
  'cases-missing': [
    entry({ name: 'A', code: 1, en: '{n, plural}' }),
    'The en message is not ICU MessageFormat: the cases are missing, such as other {…}, at character 11, near “}”.',
    'en 的提示不符合 ICU MessageFormat：缺少各个分支，例如 other {…}（第 11 个字符，“}”附近）。',
  ],
  'offset-invalid': [
    entry({ name: 'A', code: 1, en: '{n, plural, offset:x other {x}}' }),
    'The en message is not ICU MessageFormat: offset: is followed by a whole number, at character 20, near “x other {x}}”.',
    'en 的提示不符合 ICU MessageFormat：offset: 后面要写整数（第 20 个字符，“x other {x}}”附近）。',
  ],
  'case-text-missing': [
    entry({ name: 'A', code: 1, en: '{n, plural, one}' }),
    'The en message is not ICU MessageFormat: a case is followed by its text in { }, at character 16, near “}”.',
    'en 的提示不符合 ICU MessageFormat：分支名后面要用 { } 写出文字（第 16 个字符，“}”附近）。',
  ],
  'case-name-missing': [
    entry({ name: 'A', code: 1, en: '{n, select, {a}}' }),
    'The en message is not ICU MessageFormat: a case begins with its name, and { } follows, at character 13, near “{a}}”.',
    'en 的提示不符合 ICU MessageFormat：分支要先写名字，再写 { }（第 13 个字符，“{a}}”附近）。',
  ],
  'case-invalid': [
    entry({ name: 'A', code: 1, en: '{n, plural, =99999999999999999999 {a} other {b}}' }),
    'The en message is not ICU MessageFormat: an exact case is = and a whole number, at character 14, near “99999999999999999999”.',
    'en 的提示不符合 ICU MessageFormat：指定数值的分支写成 = 加整数（第 14 个字符，“99999999999999999999”附近）。',
  ],
  'case-twice': [
    entry({ name: 'A', code: 1, en: '{n, select, a {a} a {b} other {c}}' }),
    'The en message is not ICU MessageFormat: a case is there twice, at character 19, near “a {b} other {c}}”.',
    'en 的提示不符合 ICU MessageFormat：有两个相同的分支（第 19 个字符，“a {b} other {c}}”附近）。',
  ],
  'other-missing': [
    entry({ name: 'A', code: 1, en: '{n, plural, one {x}}' }),
    'The en message is not ICU MessageFormat: the case `other` is missing, at character 20, near “}”.',
    'en 的提示不符合 ICU MessageFormat：缺少 other 分支（第 20 个字符，“}”附近）。',
  ],
  'case-unknown': [
    entry({ name: 'A', code: 1, en: '{n, plural, won {x} other {y}}' }),
    'The en message is not ICU MessageFormat: "won" is no plural case; use zero, one, two, few, many, other or an exact =1.',
    'en 的提示不符合 ICU MessageFormat：没有“won”这种复数分支，可用的有：zero、one、two、few、many、other，或指定数值的 =1。',
  ],
  'style-unknown': [
    entry({ name: 'A', code: 1, en: '{n, number, roman}' }),
    'The en message is not ICU MessageFormat: the style "roman" is unknown; use integer, percent, short, medium, long, full or a ::skeleton.',
    'en 的提示不符合 ICU MessageFormat：没有“roman”这种格式，可用的有：integer、percent、short、medium、long、full，或 ::skeleton。',
  ],
  'stem-unknown': [
    entry({ name: 'A', code: 1, en: '{n, number, ::percent foo}' }),
    'The en message is not ICU MessageFormat: "foo" means nothing in the skeleton after ::, or is not supported.',
    'en 的提示不符合 ICU MessageFormat：:: 后面的“foo”没有意义，或不受支持。',
  ],
  'scale-invalid': [
    entry({ name: 'A', code: 1, en: '{n, number, ::scale/x}' }),
    'The en message is not ICU MessageFormat: scale/ is followed by a number, as in scale/100.',
    'en 的提示不符合 ICU MessageFormat：scale/ 后面要写数字，例如 scale/100。',
  ],
  'skeleton-refused': [
    entry({ name: 'A', code: 1, en: '{n, number, ::currency/XX}' }),
    'The en message is not ICU MessageFormat: JavaScript’s Intl cannot format what the skeleton "currency/XX" asks for.',
    'en 的提示不符合 ICU MessageFormat：JavaScript 的 Intl 无法按“currency/XX”格式化。',
  ],
  'too-deep': [
    entry({ name: 'A', code: 1, en: `${'{n,select,other{'.repeat(51)}${'}}'.repeat(51)}` }),
    'The en message is not ICU MessageFormat: more than 50 plurals and selects stand in one another.',
    'en 的提示不符合 ICU MessageFormat：plural 和 select 嵌套超过了 50 层。',
  ],
};
