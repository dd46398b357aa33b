import type { Scenario, Step } from '@errdex/schema';
import { sentName } from '../../pages/scenario.ts';
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
  /** The answer closes the connection. */
  readonly closes: boolean;
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
  const interfaces = new Map(site.catalog.interfaces.map((one) => [one.id, one]));
  const first = scenario.steps.find(({ connection }) => connection !== undefined)?.connection ?? '';
  return scenario.steps
    .map((step): Event => {
      const sent = interfaces.get(step.send);
      const transport = sent?.transport ?? 'http';
      const entry = site.entries.get(step.expect);
      return {
        at: step.at,
        lane: transport === 'http' ? httpLane : (step.connection ?? first),
        transport,
        connects: sent?.kind === 'connect',
        kind: entry?.kind ?? 'error',
        closes: transport === 'ws' && entry?.connection.value === 'closes',
        sent: sentName({ view, step }),
        detail: detailOf({ view, step }),
        outcome: entry === undefined ? step.expect : entryTitle(entry),
      };
    })
    .toSorted((a, b) => a.at - b.at);
}

function detailOf({ view: { phrases }, step }: { view: View; step: Step }): string {
  const { token, product, path } = step.request ?? {};
  return [
    ...Object.entries(step.with).map(([counted, amount]) => `${counted} = ${amount}`),
    ...(token === undefined ? [] : [phrases.tokens[token]]),
    ...(product === undefined ? [] : [phrases.product(product)]),
    ...(path === undefined ? [] : [phrases.path(path)]),
  ].join(phrases.comma);
}
