/** The languages of what the sandbox says to people. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language that a locale such as `zh_CN.UTF-8` or `zh-Hans` belongs to. */
export function languageOf(locale: string): Language {
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}
