import { files as filesEn } from './files.en.ts';
import { files as filesZh } from './files.zh.ts';
import { form as formEn } from './form.en.ts';
import { form as formZh } from './form.zh.ts';
import { published as publishedEn } from './published.en.ts';
import { published as publishedZh } from './published.zh.ts';
import { rules as rulesEn } from './rules.en.ts';
import { rules as rulesZh } from './rules.zh.ts';
import { say, type Said } from './say.ts';
import { syntax as syntaxEn } from './syntax.en.ts';
import { syntax as syntaxZh } from './syntax.zh.ts';
import { texts as textsEn } from './texts.en.ts';
import { texts as textsZh } from './texts.zh.ts';

type Sentences = typeof filesEn &
  typeof formEn &
  typeof publishedEn &
  typeof rulesEn &
  typeof syntaxEn &
  typeof textsEn;

const english: Sentences = {
  ...filesEn,
  ...formEn,
  ...publishedEn,
  ...rulesEn,
  ...syntaxEn,
  ...textsEn,
};
const chinese: Sentences = {
  ...filesZh,
  ...formZh,
  ...publishedZh,
  ...rulesZh,
  ...syntaxZh,
  ...textsZh,
};

/** All that is said about a particular place, before it is put into words; plain JSON. */
export type Sentence = Said<Sentences>;

export function inEnglish(sentence: Sentence): string {
  return say(english, sentence);
}

export function inChinese(sentence: Sentence): string {
  return say(chinese, sentence);
}
