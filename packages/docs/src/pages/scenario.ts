import type { Scenario, Step } from '@errdex/schema';
import type { Inline } from '../blocks/block.ts';
import { code, compose, link, valueText } from '../blocks/inline.ts';
import type { View } from '../site/site.ts';

/** What a step does and what comes of it, e.g. “At 1 s: Subscribe to trades → 200 OK”. */
export function stepText({ view, step }: { readonly view: View; readonly step: Step }): Inline {
  const { phrases } = view;
  return compose((put) =>
    phrases.step({
      at: phrases.duration(step.at),
      send: put(valueText(sentName({ view, step }))),
      connection: step.connection === undefined ? undefined : put(code(step.connection)),
      amounts: stepAmounts({ view, step }),
      request: stepRequest({ view, step }, put),
      outcome: put(link({ to: `entry:${step.expect}` })),
    }),
  );
}

/** The title of what a step calls or sends. */
export function sentName({ view, step }: { readonly view: View; readonly step: Step }): string {
  return view.site.titles.interfaces.get(step.send)?.[view.locale] ?? step.send;
}

/** The plan a scenario is on, as a sentence of its own; undefined without one. */
export function scenarioPlan({
  view,
  scenario,
}: {
  readonly view: View;
  readonly scenario: Scenario;
}): string | undefined {
  const { plan } = scenario;
  if (plan === undefined) return undefined;
  return view.phrases.onPlan(view.site.plans.get(plan)?.name[view.locale] ?? plan);
}

/** Writes running text into a phrase. */
export type Put = (inline: Inline) => string;

/** What a step calls and all that it sets, e.g. “Subscribe to trades, 6 products”. */
export function stepCall({ view, step }: StepOf, put: Put): string {
  const { comma } = view.phrases;
  const parts = [...amountsOf({ view, step }), ...requestParts({ view, step }, put)];
  return [put(valueText(sentName({ view, step }))), ...parts].join(comma);
}

interface StepOf {
  readonly view: View;
  readonly step: Step;
}

function stepAmounts({ view, step }: StepOf): string {
  const amounts = amountsOf({ view, step });
  const { phrases } = view;
  return amounts.length === 0 ? '' : phrases.parenthesis(amounts.join(phrases.and));
}

/** How much a step sends of what limits count, e.g. “6 products”. */
export function amountsOf({ view: { phrases }, step }: StepOf): readonly string[] {
  return Object.entries(step.with).map(([word, count]) => phrases.amount(count, word));
}

function stepRequest({ view, step }: StepOf, put: Put): string {
  return requestParts({ view, step }, put)
    .map((part) => view.phrases.comma + part)
    .join('');
}

function requestParts({ view: { phrases }, step }: StepOf, put: Put): readonly string[] {
  const { token, product, path, raw } = step.request ?? {};
  return [
    token === undefined ? undefined : phrases.tokens[token],
    product === undefined ? undefined : phrases.product(put(code(product))),
    path === undefined ? undefined : phrases.path(put(code(path))),
    raw === undefined ? undefined : phrases.raw(put(code(raw))),
  ].filter((part) => part !== undefined);
}
