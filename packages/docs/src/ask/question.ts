import type { Catalog, Locale } from '@errdex/schema';
import { simplified } from './simplified.ts';
import { termsOf, type Token, tokensOf } from './text.ts';

/** How many characters of a question are read. */
export const longestQuestion = 500;

/** A question as it was asked, and as it is looked at. */
export interface Question {
  /** One line, characters in their usual width, Chinese ones simplified. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** What it is about, see `termsOf`. */
  readonly terms: ReadonlySet<string>;
}

// What Chinese questions are made of, whatever they are about.
const askingChinese =
  /(?:能不能|可不可以|可以|能够|能)(?:查询|查看|查到|查|获取|拿到)|用户|错误码|错误代码|什么错误|哪个错误|哪些错误|报错|报什么错|报什么|返回|收到|得到|会怎样|会怎么样|怎么办|怎么样|怎么|怎样|如何|为什么|什么|哪个|哪些|可以|可能|原因|请问|如果|时候|含义|意思|解决|处理|最多|多少|区别|不同|矛盾|变更|关于|各方|资料|官方|文档|限制/g;

/** Prepares a question; characters past the longest are not read. */
export function readQuestion(asked: string): Question {
  const plain = asked.slice(0, longestQuestion).normalize('NFKC').slice(0, longestQuestion);
  const text = simplified(plain.replace(/[\s\p{C}]+/gu, ' ').trim());
  return {
    text,
    lower: text.toLowerCase(),
    tokens: tokensOf(text),
    terms: termsOf(text.replace(askingChinese, ' ')),
  };
}

/**
 * The locale to answer in: that of the question's script. Names and codes have no language: without
 * words of its own (`words`, the tokens that name no subject) a question is answered as its page is.
 */
export function answerLocale({
  catalog: { locales, sourceLocale },
  words,
  page,
}: {
  readonly catalog: Catalog;
  readonly words: readonly Token[];
  readonly page: Locale;
}): Locale {
  const home = locales.includes(page) ? page : sourceLocale;
  const script = scriptOf(words.map(({ text }) => text).join(' '));
  if (script === undefined) return home;
  const languages = script === 'latin' ? latinLanguages({ home }) : [script];
  for (const language of languages) {
    if (isLanguage({ locale: home, language })) return home;
    const found = locales.find((locale) => isLanguage({ locale, language }));
    if (found !== undefined) return found;
  }
  return home;
}

function scriptOf(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /\p{Script=Latin}{2}/u.test(text) ? 'latin' : undefined;
}

/** Many languages are written in Latin letters: the page's, if it is one of them, else English. */
function latinLanguages({ home }: { home: Locale }): readonly string[] {
  const language = home.split('-')[0] ?? home;
  return /^(?:ar|el|fa|he|hi|ja|ko|ru|th|uk|zh)$/.test(language) ? ['en'] : [language, 'en'];
}

function isLanguage({ locale, language }: { locale: Locale; language: string }): boolean {
  return locale === language || locale.startsWith(`${language}-`);
}
