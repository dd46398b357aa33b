import type {
  Code,
  Dispute,
  Entry,
  Interface,
  Limit,
  Retry,
  Target,
  Transport,
} from '@errdex/schema';
import type { Change } from '../site/changes.ts';
import type { Site } from '../site/site.ts';
import { termsOf } from './text.ts';

/** What makes a list of entries; a field that is absent takes all. */
export interface ListQuery {
  readonly domain?: string | undefined;
  readonly transport?: Transport | undefined;
  /** Any of these ways. */
  readonly retry?: readonly Retry['when'][] | undefined;
  readonly closes: boolean;
}

/** What a limit is about: its own title and what it counts, and the interfaces it holds for. */
export interface LimitTerms {
  readonly title: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly interfaces: ReadonlySet<string>;
}

/** What answers look up, each prepared once, when it is first asked for. */
export interface Tables {
  readonly disputesAbout: (to: Target) => readonly Dispute[];
  readonly limitsOfInterface: (id: string) => readonly Limit[];
  readonly limitsByTerm: (term: string) => readonly Limit[];
  readonly interfacesByTerm: (term: string) => readonly Interface[];
  readonly limitTerms: (limit: Limit) => LimitTerms;
  readonly changesOf: (entry: Entry) => readonly Change[];
  readonly list: (query: ListQuery) => readonly Entry[];
  /** Whether several entries have the code. */
  readonly isShared: (code: Code) => boolean;
}

export function createTables(site: Site): Tables {
  const { catalog } = site;
  const disputes = lazily(() =>
    groupBy(
      catalog.disputes.flatMap((dispute) => dispute.about.map((to) => [to, dispute] as const)),
    ),
  );
  const limits = lazily(() =>
    groupBy(catalog.limits.flatMap((limit) => limit.interfaces.map((id) => [id, limit] as const))),
  );
  const terms = lazily(
    () => new Map(catalog.limits.map((limit) => [limit, termsOfLimit({ site, limit })])),
  );
  const byTerm = lazily(() =>
    groupBy(
      [...terms()].flatMap(([limit, { title, counts, interfaces }]) =>
        [...new Set([...title, ...counts, ...interfaces])].map((term) => [term, limit] as const),
      ),
    ),
  );
  const interfaces = lazily(() =>
    groupBy(
      catalog.interfaces.flatMap((one) =>
        [...termsIn(Object.values(one.title))].map((term) => [term, one] as const),
      ),
    ),
  );
  const changes = lazily(() =>
    groupBy(site.changes.map((change) => [change.entry, change] as const)),
  );
  const lists = lazily(() =>
    groupBy(
      catalog.entries.flatMap((entry) => listKeys(entry).map((key) => [key, entry] as const)),
    ),
  );
  const codes = lazily(() => groupBy(catalog.entries.map((entry) => [entry.code, entry] as const)));
  return {
    disputesAbout: (to) => disputes().get(to) ?? [],
    limitsOfInterface: (id) => limits().get(id) ?? [],
    limitsByTerm: (term) => byTerm().get(term) ?? [],
    interfacesByTerm: (term) => interfaces().get(term) ?? [],
    limitTerms: (limit) => terms().get(limit) ?? termsOfLimit({ site, limit }),
    changesOf: (entry) => changes().get(entry) ?? [],
    list: ({ retry, ...query }) =>
      (retry ?? [undefined]).flatMap((when) => lists().get(listKey({ ...query, when })) ?? []),
    isShared: (code) => (codes().get(code)?.length ?? 0) > 1,
  };
}

/** A value that is made when it is first asked for. */
export function lazily<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function groupBy<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function termsOfLimit({ site, limit }: { site: Site; limit: Limit }): LimitTerms {
  return {
    title: termsIn(Object.values(limit.title)),
    counts: termsIn([limit.counts]),
    interfaces: termsIn(
      limit.interfaces.flatMap((id) => Object.values(site.titles.interfaces.get(id) ?? {})),
    ),
  };
}

function termsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...termsOf(text)]));
}

type ListKey = Omit<ListQuery, 'retry'> & { readonly when: Retry['when'] | undefined };

function listKey({ domain, transport, when, closes }: ListKey): string {
  return JSON.stringify([domain, transport, when, closes]);
}

/** The keys of every list that an entry is in. */
function listKeys(entry: Entry): readonly string[] {
  const keys: string[] = [];
  for (const domain of [undefined, entry.domain]) {
    for (const transport of [undefined, ...entry.transports]) {
      for (const when of entry.kind === 'error' ? [undefined, entry.retry.when] : [undefined]) {
        for (const closes of entry.connection.value === 'closes' ? [false, true] : [false]) {
          keys.push(listKey({ domain, transport, when, closes }));
        }
      }
    }
  }
  return keys;
}
