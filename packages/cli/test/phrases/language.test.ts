import { expect, test } from 'vitest';
import { environmentLanguage, languageOf, phrasesOf } from '../../src/phrases/language.ts';

test('knows every spelling of Chinese and takes the rest for English', () => {
  for (const locale of ['zh', 'zh_CN.UTF-8', 'zh-Hans', 'ZH_tw'])
    expect(languageOf(locale)).toBe('zh');
  for (const locale of ['', 'C', 'POSIX', 'en_US', 'zha_CN', 'ja_JP']) {
    expect(languageOf(locale)).toBe('en');
  }
});

test('passes over variables that are empty', () => {
  expect(environmentLanguage({ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' })).toBe('zh');
  expect(environmentLanguage({})).toBe('en');
});

test('leaves no phrase empty or in the other language', () => {
  const untranslated: string[] = [];
  const compare = (en: unknown, zh: unknown, path: string): void => {
    if (typeof en === 'string' && typeof zh === 'string') {
      // Commands and codes are the same in every language.
      const same = /examples|exitCodeRows\.\d+\.0|steps|transport|argument$/.test(path);
      if (!same && en !== '' && !/\p{sc=Han}|^[，。、；：（）]+$|^$/u.test(zh))
        untranslated.push(path);
      if (en !== '' && zh === '' && path !== 'sentenceSeparator') untranslated.push(path);
    } else if (typeof en === 'object' && en !== null) {
      expect({ path, keys: Object.keys(zh as object) }).toEqual({ path, keys: Object.keys(en) });
      for (const [key, value] of Object.entries(en)) {
        compare(value, (zh as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`);
      }
    }
  };
  compare(phrasesOf.en, phrasesOf.zh, '');
  expect(untranslated).toEqual([]);
});
