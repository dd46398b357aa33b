import type { Entry, Limit } from '@errdex/schema';
import { type Asked, labelOf } from './asked.ts';

/** What may be asked next about an entry. */
export type Next =
  | 'meaning'
  | 'retry'
  | 'fix'
  | 'cause'
  | 'compare'
  | 'dispute'
  | 'history'
  | 'limit';

const most = 4;

/** Questions to ask next about entries, the most fitting first; only those that have an answer. */
export function followUpsFor({
  asked,
  entries,
  next,
}: {
  readonly asked: Asked;
  readonly entries: readonly Entry[];
  readonly next: readonly Next[];
}): readonly string[] {
  const [entry, second] = entries;
  if (entry === undefined) return [];
  const more = next.flatMap((kind) => followUp({ asked, entry, other: second, kind }) ?? []);
  const others = entries
    .slice(1, 3)
    .flatMap(
      (other) =>
        followUp({ asked, entry: other, other: undefined, kind: next[0] ?? 'meaning' }) ?? [],
    );
  return fewOf([...more.slice(0, 2), ...others, ...more.slice(2)]);
}

/** The first few questions, each once. */
export function fewOf(questions: readonly string[]): readonly string[] {
  return [...new Set(questions)].slice(0, most);
}

function followUp({
  asked,
  entry,
  other,
  kind,
}: {
  asked: Asked;
  entry: Entry;
  other: Entry | undefined;
  kind: Next;
}): string | undefined {
  const { followUps } = asked.say;
  const { locale, site } = asked.view;
  const label = labelOf({ asked, entry });
  const text = entry.text[locale];
  if (entry.kind === 'success' && kind === 'retry') return undefined;
  switch (kind) {
    case 'fix':
      return text === undefined || text.fixes.length === 0 ? undefined : followUps.fix(label);
    case 'cause':
      return text === undefined || text.causes.length === 0 ? undefined : followUps.cause(label);
    case 'dispute':
      return asked.tables.disputesAbout(`entry:${entry.name}`).length === 0
        ? undefined
        : followUps.dispute(label);
    case 'compare': {
      const rival = other ?? relative({ asked, entry });
      return rival && followUps.compare(label, labelOf({ asked, entry: rival }));
    }
    case 'limit': {
      const limit = site.limits.get(entry.limits[0] ?? '');
      return limit && followUps.limit(limit.title[locale] ?? limit.id);
    }
    default:
      return followUps[kind](label);
  }
}

/** An error that the entry's page points to. */
function relative({ asked, entry }: { asked: Asked; entry: Entry }): Entry | undefined {
  for (const to of entry.see) {
    const other = to.startsWith('entry:')
      ? asked.view.site.entries.get(to.slice('entry:'.length))
      : undefined;
    if (other !== undefined && other !== entry) return other;
  }
  return undefined;
}

/** Questions to ask next about limits: what answers past them, and whether sources agree. */
export function followUpsForLimits({
  asked,
  limits,
}: {
  readonly asked: Asked;
  readonly limits: readonly Limit[];
}): readonly string[] {
  const { say, view, tables, plans } = asked;
  const titleOf = (limit: Limit): string => limit.title[view.locale] ?? limit.id;
  const past = limits
    .flatMap((limit) => limit.past.entries)
    .flatMap((name) => view.site.entries.get(name) ?? []);
  const disputed = limits.find(({ id }) => tables.disputesAbout(`limit:${id}`).length > 0);
  const plan = plans[0] ?? view.site.catalog.plans[0];
  const [entry] = past;
  return fewOf([
    ...(entry === undefined ? [] : [say.followUps.retry(labelOf({ asked, entry }))]),
    ...(disputed === undefined ? [] : [say.followUps.dispute(say.quoted(titleOf(disputed)))]),
    ...(plan === undefined ? [] : [say.followUps.plan(plan.name[view.locale] ?? plan.id)]),
    ...limits.slice(1, 3).map((limit) => say.followUps.limit(titleOf(limit))),
  ]);
}
