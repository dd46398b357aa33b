import type { Phrase, Word } from './words.ts';

/** What a message's params look like; every fourth entry has the same kind. */
export type MessageKind = 'plain' | 'two-params' | 'plural' | 'select';
const kinds: readonly MessageKind[] = ['plain', 'two-params', 'plural', 'select'];

export function messageKind(index: number): MessageKind {
  return kinds[index % kinds.length] as MessageKind;
}

/** The ICU message of an entry and the params it declares. */
export function createMessage({
  kind,
  subject,
  object,
  problem,
}: {
  readonly kind: MessageKind;
  readonly subject: Word;
  readonly object: Word;
  readonly problem: Word;
}): { readonly message: Phrase; readonly params: object } {
  const zh = `${subject.zh}的${object.zh}${problem.zh}`;
  const en = `The ${object.en} of the ${subject.en} ${problem.en}`;
  switch (kind) {
    case 'plain':
      return {
        message: { zh: `${zh}，请检查后再试。`, en: `${en}. Please check it.` },
        params: {},
      };
    case 'two-params':
      return {
        message: { zh: `${zh}：{product}，{account}。`, en: `${en}: {product}, {account}.` },
        params: {
          product: { type: 'string', from: '/data/product', default: '-' },
          account: { type: 'string', from: '/data/account', default: '-' },
        },
      };
    case 'plural':
      return {
        message: {
          zh: `${zh}，还可以再试{count, plural, =0 {零次} other { # 次}}。`,
          en: `${en}. You have {count, plural, =0 {no tries} one {# try} other {# tries}} left.`,
        },
        params: { count: { type: 'integer', from: '/data/count', default: 0 } },
      };
    case 'select':
      return {
        message: {
          zh: `${zh}（{plan, select, free {免费套餐} other {付费套餐}}，{at, date, medium}）。`,
          en: `${en} ({plan, select, free {free plan} other {paid plan}}, {at, date, medium}).`,
        },
        params: {
          plan: { type: 'string', values: ['free', 'paid'], from: '/data/plan', default: 'free' },
          at: { type: 'datetime', from: '/data/at', default: 0 },
        },
      };
  }
}
