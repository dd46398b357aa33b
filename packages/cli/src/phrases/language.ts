import { changes as changesInEnglish } from './changes.en.ts';
import { changes as changesInChinese } from './changes.zh.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every word that the commands say, in one language. */
export type Phrases = typeof en & typeof changesInEnglish;

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

export const phrasesOf: Readonly<Record<Language, Phrases>> = {
  en: { ...en, ...changesInEnglish },
  zh: { ...zh, ...changesInChinese },
};

/** The language that the environment asks for, as POSIX orders its variables; English otherwise. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  return languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}

/** The language that a locale such as `zh_CN.UTF-8` or `zh-Hans` belongs to. */
export function languageOf(locale: string): Language {
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}
