import type { Catalog, Plan } from '@errdex/schema';
import type { Question } from './question.ts';
import { compact } from './text.ts';

/** The plan that a question means without its full name, or the word for one that there is not. */
export type PlanWord =
  | { readonly kind: 'known'; readonly plan: Plan }
  | { readonly kind: 'unknown'; readonly word: string };

const words = [
  /(?<![\w-])([a-z][\w-]*) (?:plans?|tier)\b/i,
  /(?:^|[\s,，。？?！、；;：:在用])([^\s,，。？?！、；;：:在用]{1,6}?) ?(?:套餐|方案|会员)/,
  /\b(?:on|under|with) ([A-Z][\w-]*)(?=[\s?.,!]|$)(?! (?:plan|tier))/,
];
const idle =
  /^(?:the|a|an|any|each|every|all|my|our|your|this|that|these|which|what|other|another|paid|present|current|cheapest|best|lowest|highest|right|new|of|on|by|per|for|in|to|and|or|same|subscription|pricing|price)$|哪|什么|我|这|那|每|各|所有|其他|别的|付费|当前|现在|几|有|换|买|升级|最|不同|一个|多少|的$|该/i;

/** Reads the word before “plan” of a question that names no plan; undefined when it says none. */
export function planWordOf({
  question,
  catalog: { plans },
  taken,
}: {
  readonly question: Question;
  readonly catalog: Catalog;
  /** Whether a word names something else. */
  readonly taken: (key: string) => boolean;
}): PlanWord | undefined {
  if (plans.length === 0) return undefined;
  for (const sign of words) {
    const word = question.text.match(sign)?.[1];
    if (word === undefined || idle.test(word) || /\d/.test(word)) continue;
    const key = compact(word);
    const fits = plans.filter((plan) =>
      [plan.id, ...plan.aka, ...Object.values(plan.name)].some((name) =>
        compact(name).includes(key),
      ),
    );
    const [plan, second] = fits;
    if (plan !== undefined && second === undefined) return { kind: 'known', plan };
    if (plan === undefined && !taken(key)) return { kind: 'unknown', word };
  }
  return undefined;
}
