import { plainText } from '../../blocks/inline.ts';
import type { Asked, Reply } from '../asked.ts';
import { termsOf } from '../text.ts';
import { quotingReply } from './unknown.ts';

/** What may be asked about anything that texts speak of. */
interface Property {
  /** Captures words that ask, and are no part of what is asked about. */
  readonly asks: RegExp;
  /** In a text that answers. */
  readonly says: RegExp;
}

const properties: readonly Property[] = [
  // Where it goes.
  {
    asks: /\bwhere\b.{0,40}\b(put|go|goes|placed?|belongs?|pass|passed|add|added|write|written)\b|([放写加填]在?到?(?:哪[里儿]?个?|什么)(?:位置|地方)?)/,
    says: /\b(?:put|puts|goes|belongs?|stays?)\b.{0,80}\b(?:in|into)\b|\badd\b.{0,80}\bto\b|[放写]在|[放加]到|放进|加上|留在/i,
  },
  // How long it is.
  {
    asks: /\bhow (long)\b.{0,40}\bbe\b/,
    says: /\d (?:characters?|bytes?|letters?|digits?)\b/i,
  },
  // What it is for.
  {
    asks: /\bwhat\b.{0,40}\b(for)\b|\b(purpose) of\b|(用来[干做]?(?:什么|嘛)?|干什么|干嘛|做什么|有什么用途?|用途|作用)/,
    says: /\buse (?:it |them )?(?:to|for)\b|\bused (?:to|for)\b|\bserves? (?:to|as)\b|用来|用于|用作/i,
  },
];

/** What texts say of a property of something that the catalogue has no name for. */
export function propertyReply(asked: Asked): Reply | undefined {
  const { tables, view, question } = asked;
  for (const { asks, says } of properties) {
    const words = question.lower.match(asks)?.slice(1).join('');
    if (words === undefined) continue;
    const asking = termsOf(words);
    const terms = new Set([...question.terms].filter((term) => !asking.has(term)));
    const passages = tables.passagesSaying({ locale: view.locale, terms });
    const reply = quotingReply({
      asked,
      passages: passages.filter(({ text }) => says.test(plainText(text, () => ''))),
    });
    if (reply !== undefined) return reply;
  }
  return undefined;
}
