import type { Scenario, Step } from '@errdex/schema';
import { connectionAfter } from '../../pages/facts.ts';
import { amountsOf, sentName } from '../../pages/scenario.ts';
import type { CatalogPhrases } from '../../phrases/phrases.ts';
import { entryTitle } from '../../site/resolve.ts';
import type { View } from '../../site/site.ts';

/** One step, with what the picture needs to know of it. */
export interface Event {
  readonly at: number;
  /** The connection it uses, or what all HTTP requests share. */
  readonly lane: string;
  readonly transport: 'http' | 'ws';
  readonly connects: boolean;
  readonly kind: 'success' | 'error';
  /** What the answer does to the connection. */
  readonly after: keyof CatalogPhrases['connections'];
  readonly sent: string;
  /** Amounts and what differs from a well-formed request; may be empty. */
  readonly detail: string;
  /** Code and name of the entry that answers. */
  readonly outcome: string;
}

const httpLane = 'http:';

/** The steps of a scenario by time. */
export function eventsOf({
  view,
  scenario,
}: {
  readonly view: View;
  readonly scenario: Scenario;
}): readonly Event[] {
  const { site } = view;
  const { interfaces } = site.catalog;
  const first = scenario.steps.find(({ connection }) => connection !== undefined)?.connection ?? '';
  return scenario.steps
    .map((step): Event => {
      const sent = interfaces.find(({ id }) => id === step.send);
      const transport = sent?.transport ?? 'http';
      const entry = site.entries.get(step.expect);
      return {
        at: step.at,
        lane: transport === 'http' ? httpLane : (step.connection ?? first),
        transport,
        connects: sent?.kind === 'connect',
        kind: entry?.kind ?? 'error',
        after:
          transport === 'ws' && entry !== undefined
            ? connectionAfter({ site, entry })
            : 'stays-open',
        sent: sentName({ view, step }),
        detail: detailOf({ view, step }),
        outcome: entry === undefined ? step.expect : entryTitle(entry),
      };
    })
    .toSorted((a, b) => a.at - b.at);
}

function detailOf({ view, step }: { view: View; step: Step }): string {
  const { phrases } = view;
  const { token, product, path } = step.request ?? {};
  return [
    ...amountsOf({ view, step }),
    ...(token === undefined ? [] : [phrases.tokens[token]]),
    ...(product === undefined ? [] : [phrases.product(product)]),
    ...(path === undefined ? [] : [phrases.path(path)]),
  ].join(phrases.comma);
}
