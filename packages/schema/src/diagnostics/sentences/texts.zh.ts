import type { texts as en } from './texts.en.ts';

/** What is wrong with an entry's messages, params, links and translations, in Simplified Chinese. */
export const texts: typeof en = {
  'icu-syntax': ({ locale, zh }) => `${locale} 的提示不符合 ICU MessageFormat：${zh.reason}`,
  'link-unsafe': ({ target }) => `链接指向“${target}”。`,
  'param-undeclared': ({ locale, param }) => `${locale} 的提示用了 {${param}}。`,
  'param-missing': ({ locale, param }) => `${locale} 的提示里没有 {${param}}。`,
  'param-unused': ({ param }) => `没有哪段提示用到 {${param}}。`,
  'param-format': ({ locale, param, as, type }) =>
    `${locale} 的提示把 {${param}} 当作${formats[as]}来格式化，而它声明的类型是 ${type}。`,
  'param-never': ({ param, values }) =>
    `{${param}} 不会是${values.map((value) => `“${value}”`).join('或')}。`,
  'param-default': ({ param, type }) =>
    `{${param}} 的默认值不是 ${type} 类型${type === 'datetime' ? '（自 1970 年起的毫秒数）' : ''}。`,
  'param-values': ({ param, type }) =>
    `{${param}} 是 ${type} 类型；只有 string 类型才能用 \`values\` 列出取值。`,
  'param-default-unlisted': ({ param }) => `{${param}} 的默认值不在它的 \`values\` 里。`,
  'number-unshown': ({ locale, param, shown }) =>
    `${locale} 的提示没有写出 {${param}} 这个数，${shown} 的提示写了。`,
  'param-from': ({ param }) => `没有写明 {${param}} 从哪里取。`,
  'param-absent': ({ param }) => `没有写明取不到 {${param}} 时用什么代替。`,
  'source-locale-undeclared': ({ locale }) => `源语言 ${locale} 不在 locales 里。`,
  'source-locale-fix': ({ locale }) => `把 ${locale} 加到 \`locales\`，或者改用其中的一种语言。`,
  'locale-missing': ({ locale }) => `这段文字缺少 ${locale} 的版本。`,
  'locale-unknown': ({ locale }) => `没有声明 ${locale} 这种语言。`,
  'translation-older': ({ locale, from }) => `${locale} 的文字是根据旧的原文（${from}）翻译的。`,
  'translation-unmarked': ({ locale }) => `${locale} 的文字没有注明是根据哪一版原文翻译的。`,
  'translation-fix': ({ hash }) => `先更新译文，再写上 \`translatedFrom: ${hash}\`。`,
};

const formats = {
  any: '任意值',
  number: '数字',
  datetime: '日期或时间',
  choice: '可选值',
} as const;
