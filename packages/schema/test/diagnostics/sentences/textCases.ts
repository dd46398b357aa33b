import type { texts } from '../../../src/diagnostics/sentences/texts.en.ts';
import { base, entry } from '../../catalogFolder.ts';
import type { SentenceCases } from './sentenceCase.ts';

const catalog = base['catalog.yaml'] as string;

/** What is wrong with messages, params, links and translations. */
export const textCases: SentenceCases<typeof texts> = {
  'icu-syntax': [
    entry({ name: 'A', code: 1, en: '{n, plural, one {x}}' }),
    'The en message is not ICU MessageFormat: the case `other` is missing, at character 20, near “}”.',
    'en 的提示不符合 ICU MessageFormat：缺少 other 分支（第 20 个字符，“}”附近）。',
  ],
  'link-unsafe': [
    entry({ name: 'A', code: 1, more: "see: ['http://a.example']" }),
    'The link leads to “http://a.example”.',
    '链接指向“http://a.example”。',
  ],
  'param-undeclared': [
    entry({ name: 'A', code: 1, zh: '{n}', en: '{n}' }),
    'The zh message uses {n}.',
    'zh 的提示用了 {n}。',
  ],
  'param-missing': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      more: 'params: { n: { type: string, from: /n, default: x } }',
    }),
    'The en message leaves {n} out.',
    'en 的提示里没有 {n}。',
  ],
  'param-unused': [
    entry({ name: 'A', code: 1, more: 'params: { n: { type: string, from: /n, default: x } }' }),
    'No message uses {n}.',
    '没有哪段提示用到 {n}。',
  ],
  'param-format': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      en: '{n, number}',
      more: 'params: { n: { type: string, from: /n, default: x } }',
    }),
    'The en message formats {n} as a number, but it is declared as string.',
    'en 的提示把 {n} 当作数字来格式化，而它声明的类型是 string。',
  ],
  'param-never': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      en: '{n, select, dwn {d} upp {u} other {o}}',
      more: 'params: { n: { type: string, values: [up, down], from: /n, default: up } }',
    }),
    '{n} never is “dwn” or “upp”.',
    '{n} 不会是“dwn”或“upp”。',
  ],
  'number-unshown': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n, number} 件',
      en: '{n, plural, one {# item} other {items}}',
      more: 'params: { n: { type: integer, from: /n, default: 1 } }',
    }),
    'The en message does not show the number {n}, as the zh one does.',
    'en 的提示没有写出 {n} 这个数，zh 的提示写了。',
  ],
  'param-values': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      en: '{n}',
      more: 'params: { n: { type: integer, values: ["1"], from: /n, default: 1 } }',
    }),
    '{n} is of the type integer; only a string lists its `values`.',
    '{n} 是 integer 类型；只有 string 类型才能用 `values` 列出取值。',
  ],
  'param-default-unlisted': [
    entry({
      name: 'A',
      code: 1,
      zh: '{s}',
      en: '{s}',
      more: 'params: { s: { type: string, values: [a, b], from: /s, default: c } }',
    }),
    'The default of {s} is none of its `values`.',
    '{s} 的默认值不在它的 `values` 里。',
  ],
  'param-default': [
    entry({
      name: 'A',
      code: 1,
      zh: '{t, date}',
      en: '{t, date}',
      more: 'params: { t: { type: datetime, from: /t, default: x } }',
    }),
    'The default of {t} is not of the type datetime, which is milliseconds since 1970.',
    '{t} 的默认值不是 datetime 类型（自 1970 年起的毫秒数）。',
  ],
  'param-from': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      en: '{n}',
      more: 'params: { n: { type: string, default: x } }',
    }),
    'Nothing says where {n} comes from.',
    '没有写明 {n} 从哪里取。',
  ],
  'param-absent': [
    entry({
      name: 'A',
      code: 1,
      zh: '{n}',
      en: '{n}',
      more: 'params: { n: { type: string, from: /n } }',
    }),
    'Nothing says what stands in when {n} is not there.',
    '没有写明取不到 {n} 时用什么代替。',
  ],
  'source-locale-undeclared': [
    { 'catalog.yaml': catalog.replace('sourceLocale: zh', 'sourceLocale: fr') },
    'The source locale fr is not among the locales.',
    '源语言 fr 不在 locales 里。',
  ],
  'source-locale-fix': [
    { 'catalog.yaml': catalog.replace('sourceLocale: zh', 'sourceLocale: fr') },
    'Add fr to `locales`, or choose one of them.',
    '把 fr 加到 `locales`，或者改用其中的一种语言。',
  ],
  'locale-missing': [
    { 'catalog.yaml': catalog.replace('title: { zh: 演示, en: Demo }', 'title: { zh: 演示 }') },
    'The text is not there in en.',
    '这段文字缺少 en 的版本。',
  ],
  'locale-unknown': [
    { 'catalog.yaml': catalog.replace('en: Demo', 'en: Demo, fr: Démo') },
    'The locale fr is not declared.',
    '没有声明 fr 这种语言。',
  ],
  'translation-older': [
    entry({ name: 'A', code: 1 }).replace('出错了', '出错'),
    'The en text was made from an older source text (umyhnf).',
    'en 的文字是根据旧的原文（umyhnf）翻译的。',
  ],
  'translation-unmarked': [
    entry({ name: 'A', code: 1 }).replace(/ {4}translatedFrom.*\n/, ''),
    'The en text does not say which source text it was made from.',
    'en 的文字没有注明是根据哪一版原文翻译的。',
  ],
  'translation-fix': [
    entry({ name: 'A', code: 1 }).replace('出错了', '出错'),
    'Bring the translation up to date, then write `translatedFrom: skxwvk`.',
    '先更新译文，再写上 `translatedFrom: skxwvk`。',
  ],
};
