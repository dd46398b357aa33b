import type { Limit, Plan } from '@errdex/schema';
import type { Block } from '../../blocks/block.ts';
import { words } from '../../blocks/inline.ts';
import { priceText } from '../../pages/limitsPage.ts';
import type { PageRef } from '../../site/site.ts';
import { type Asked, paragraph, type Reply } from '../asked.ts';
import { chooseLimits } from '../chooseLimits.ts';
import { fewOf, followUpsForLimits } from '../followUps.ts';
import { valueOf } from '../planValues.ts';
import { amountsOf, sharesTerm } from '../verdict.ts';
import { limitSentence, sourcesOf } from './limitText.ts';

const mostListed = 40;

const prices =
  /\b(?:costs?|prices?|pricing|priced|cheap|cheaper|cheapest|expensive|how much (?:is|does|do|for|money))\b|多少钱|价格|价钱|(?<!免)费用|收费|便宜|最贵|月费/;
const cheapest = /\b(?:cheapest|cheaper|lowest price)\b|最便宜|便宜/;

/** What plans cost; undefined when the question is about something else, or no price is known. */
export function priceReply(asked: Asked): Reply | undefined {
  const { say, view, question, plans } = asked;
  if (!prices.test(question.lower)) return undefined;
  const priced = view.site.catalog.plans
    .filter((plan) => plan.price !== undefined && (plans.length === 0 || plans.includes(plan)))
    .toSorted((a, b) => (a.price?.amount ?? 0) - (b.price?.amount ?? 0));
  const [first] = priced;
  if (first === undefined) return undefined;
  const line = (plan: Plan): string =>
    say.price(
      say.plans({ kind: 'named', names: [nameOf({ asked, plan })] }),
      priceText({ view, plan }),
    );
  const dearer = priced.find(({ price }) => price?.amount !== first.price?.amount);
  const lead = cheapest.test(question.lower) && priced.length > 1;
  return {
    blocks: [
      ...(lead
        ? [
            paragraph(() =>
              say.cheapest(
                first.price?.amount === 0 && dearer !== undefined
                  ? [line(first), line(dearer)]
                  : [line(first)],
              ),
            ),
          ]
        : []),
      ...(priced.length === 1
        ? [{ kind: 'paragraph', text: words(line(first)) } as const]
        : [listOf(priced.slice(0, mostListed).map(line))]),
    ],
    sources: pages(asked),
    followUps: planFollowUps({ asked, plans: priced }),
  };
}

/** Says that a plan is not in the catalogue, and which are. */
export function unknownPlanReply({ asked, word }: { asked: Asked; word: string }): Reply {
  const { say, view } = asked;
  const plans = view.site.catalog.plans.slice(0, mostListed);
  return {
    blocks: [
      paragraph(() => say.noSuchPlan(say.quoted(word))),
      listOf(plans.map((plan) => nameOf({ asked, plan }))),
    ],
    sources: pages(asked),
    followUps: planFollowUps({ asked, plans }),
  };
}

const whichPlan =
  /\b(?:which|what) (?:\w+ )?(?:plans?|tier|subscription)\b|(?:哪个|哪种|哪些|什么|哪一个|哪款)(?:套餐|方案|会员|版本)|(?:套餐|方案)(?:要|应该|该)?(?:选|买)哪/;

/** Which plans allow an amount; undefined when the question asks for no plan by an amount. */
export function whichPlanReply(asked: Asked): Reply | undefined {
  const { question, say, tables, view } = asked;
  const [amount] = amountsOf(question.lower);
  if (amount === undefined || !whichPlan.test(question.lower)) return undefined;
  const limit = chooseLimits(asked).limits.find(
    (one) => one.kind === 'quantity' && sharesTerm({ question, limit: one, tables }),
  );
  if (limit === undefined) return undefined;
  const plans = view.site.catalog.plans
    .filter(({ id }) => allows({ limit, plan: id, amount }))
    .toSorted((a, b) => (a.price?.amount ?? 0) - (b.price?.amount ?? 0));
  const names = plans.map((plan) => nameOf({ asked, plan }));
  return {
    blocks: [
      paragraph(() =>
        names.length === 0 ? say.noPlanAllows : say.plansAllow(say.plans({ kind: 'named', names })),
      ),
      { kind: 'paragraph', text: limitSentence({ asked: { ...asked, plans: [] }, limit }) },
    ],
    sources: sourcesOf({ asked, limits: [limit], entriesOf: limit }),
    followUps: fewOf([
      ...planFollowUps({ asked, plans }).slice(0, 2),
      ...followUpsForLimits({ asked, limits: [limit] }),
    ]),
  };
}

function allows({ limit, plan, amount }: { limit: Limit; plan: string; amount: number }): boolean {
  const value = valueOf({ limit, plan });
  return value?.kind === 'quantity' && value.max >= amount;
}

function nameOf({ asked, plan }: { asked: Asked; plan: Plan }): string {
  return plan.name[asked.view.locale] ?? plan.id;
}

function listOf(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: items.map((text) => ({ text: words(text) })) };
}

function pages({ view }: Asked): readonly PageRef[] {
  return view.site.pages.filter(({ kind }) => kind === 'limits');
}

function planFollowUps({
  asked,
  plans,
}: {
  asked: Asked;
  plans: readonly Plan[];
}): readonly string[] {
  return fewOf(plans.slice(0, 3).map((plan) => asked.say.followUps.plan(nameOf({ asked, plan }))));
}
