import type { Entry } from '@errdex/schema';
import { limitValues } from './limitLines.ts';
import { inLocale, type View } from './view.ts';

/** Whether and when to send the same request again, in sentences. */
export function retryText({ entry, view }: { entry: Entry; view: View }): string {
  const { phrases } = view;
  const { when, wait, executed, evidence } = entry.retry;
  const { retry } = phrases.explain;
  return [
    retry.when[when](wait && waitText({ wait, view })),
    retry.executed[executed],
    ...(evidence === 'documented' ? [] : [retry.evidence[evidence]]),
  ].join(phrases.sentenceSeparator);
}

function waitText({
  wait,
  view,
}: {
  wait: NonNullable<Entry['retry']['wait']>;
  view: View;
}): string {
  const { phrases, catalog } = view;
  const { retry } = phrases.explain;
  if ('ms' in wait) return retry.waitFor(phrases.duration(wait.ms));
  const limit = catalog.limits.find(({ id }) => id === wait.limit);
  if (limit === undefined) return retry.byLimit(wait.limit);
  const values = new Set(limitValues({ limit, view }).values());
  const [value] = values;
  // One value for all plans needs no looking up.
  if (values.size === 1 && value !== undefined && limit.kind === 'gap') {
    const [gap] = Object.values(limit.values);
    if (gap) return retry.waitFor(phrases.duration(gap.min));
  }
  return retry.byLimit(inLocale(limit.title, view) ?? limit.id);
}
