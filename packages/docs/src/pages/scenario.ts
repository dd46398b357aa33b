import type { Scenario, Step } from '@errdex/schema';
import type { Inline } from '../blocks/block.ts';
import { code, compose, join, link } from '../blocks/inline.ts';
import type { View } from '../site/site.ts';

/** What a step does and what comes of it, e.g. “At 1 s: Subscribe to trades → 200 OK”. */
export function stepText({ view, step }: { readonly view: View; readonly step: Step }): Inline {
  const { phrases } = view;
  return compose((put) =>
    phrases.step({
      at: phrases.duration(step.at),
      send: sentName({ view, step }),
      connection: step.connection === undefined ? undefined : put(code(step.connection)),
      amounts: stepAmounts({ view, step }, put),
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

type Put = (inline: Inline) => string;

function stepAmounts({ view, step }: { view: View; step: Step }, put: Put): string {
  const { phrases } = view;
  const amounts = Object.entries(step.with).map(([counted, amount]): Inline => [
    ...code(counted),
    ` = ${amount}`,
  ]);
  return amounts.length === 0 ? '' : phrases.parenthesis(put(join(amounts, phrases.and)));
}

function stepRequest({ view: { phrases }, step }: { view: View; step: Step }, put: Put): string {
  const { token, product, path, raw } = step.request ?? {};
  return [
    token === undefined ? undefined : phrases.tokens[token],
    product === undefined ? undefined : phrases.product(put(code(product))),
    path === undefined ? undefined : phrases.path(put(code(path))),
    raw === undefined ? undefined : phrases.raw(put(code(raw))),
  ]
    .filter((part) => part !== undefined)
    .map((part) => phrases.comma + part)
    .join('');
}
