import type { Entry } from '@errdex/schema';
import type { Block, Inline } from '../blocks/block.ts';
import { compose, link, words } from '../blocks/inline.ts';
import { shared } from '../blocks/keep.ts';
import type { View } from '../site/site.ts';
import { known } from './facts.ts';
import { limitValue } from './limitsPage.ts';

/** Whether and when to try again: in sentences, how long on each plan, and as programs read it. */
export function retryBlocks({ view, entry }: { view: View; entry: Entry }): readonly Block[] {
  if (entry.kind === 'success') {
    return [{ kind: 'paragraph', composed: true, text: retryAdvice({ view, entry }) }];
  }
  return shared({
    view,
    key: `retry ${JSON.stringify(entry.retry)}`,
    make: (): readonly Block[] => [
      { kind: 'paragraph', composed: true, text: retryAdvice({ view, entry }) },
      ...waits({ view, entry }),
      { kind: 'code', language: 'json', text: JSON.stringify(entry.retry, undefined, 2) },
    ],
  });
}

/** Whether and when to try again, in sentences. */
export function retryAdvice({
  view,
  entry,
}: {
  readonly view: View;
  readonly entry: Entry;
}): Inline {
  const { phrases } = view;
  if (entry.kind === 'success') return [phrases.noRetryNeeded];
  const { when, wait, executed, evidence } = entry.retry;
  const advice = compose((put) => {
    if (wait === undefined) return phrases.retries[when](undefined);
    if ('ms' in wait) return phrases.retries[when](phrases.waitForTime(phrases.duration(wait.ms)));
    const limit = put(link({ to: `limit:${wait.limit}` }));
    return phrases.retries[when](phrases.waitForLimit(limit));
  });
  return [
    ...advice,
    phrases.space + phrases.executed[executed],
    ...known({ view, fact: { evidence } }),
    phrases.stop,
  ];
}

function waits({ view, entry }: { view: View; entry: Entry }): readonly Block[] {
  const { site, locale } = view;
  const { wait } = entry.retry;
  const limit = wait !== undefined && 'limit' in wait ? site.limits.get(wait.limit) : undefined;
  if (limit === undefined) return [];
  const values = site.catalog.plans.flatMap((plan) => {
    const value = limitValue({ view, limit, plan: plan.id });
    return value === undefined ? [] : [{ plan: plan.name[locale] ?? plan.id, value }];
  });
  if (values.length === 0) return [];
  return [
    {
      kind: 'table',
      amounts: true,
      head: values.map(({ plan }) => words(plan)),
      rows: [values.map(({ value }) => words(value))],
    },
  ];
}
