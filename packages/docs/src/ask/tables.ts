import type {
  Code,
  Dispute,
  Domain,
  Entry,
  Interface,
  Limit,
  Prose,
  Localized,
  Retry,
  Target,
  Transport,
} from '@errdex/schema';
import { plainText } from '../blocks/inline.ts';
import { connectionAfter } from '../pages/facts.ts';
import type { Change } from '../site/changes.ts';
import type { Site } from '../site/site.ts';
import { termsOf } from './text.ts';

/** What makes a list of entries; a field that is absent takes all. */
export interface ListQuery {
  readonly domain?: string | undefined;
  readonly transport?: Transport | undefined;
  /** Over that transport alone. */
  readonly only?: boolean;
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

/** A cause, a step or a note of an entry. */
export interface Passage {
  readonly entry: Entry;
  readonly text: Prose;
}

/** What answers look up, each prepared once, when it is first asked for. */
export interface Tables {
  readonly disputesAbout: (to: Target) => readonly Dispute[];
  readonly limitsOfInterface: (id: string) => readonly Limit[];
  readonly limitsByTerm: (term: string) => readonly Limit[];
  readonly entriesByNameTerm: (term: string) => readonly Entry[];
  readonly domainsByTerm: (term: string) => readonly Domain[];
  readonly interfacesByTerm: (term: string) => readonly Interface[];
  readonly limitTerms: (limit: Limit) => LimitTerms;
  /** Passages of entries that have a number or a hyphenated word, e.g. `602`, `retry-after`. */
  readonly passages: (query: {
    readonly locale: string;
    readonly word: string;
  }) => readonly Passage[];
  /** Passages of entries that have all of these terms. */
  readonly passagesSaying: (query: {
    readonly locale: string;
    readonly terms: ReadonlySet<string>;
  }) => readonly Passage[];
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
  const interfaces = lazily(() => groupBy(byTermsOfTitle(catalog.interfaces)));
  const names = lazily(() =>
    groupBy(
      catalog.entries.flatMap((entry) =>
        [...termsIn([entry.name.replaceAll('_', ' ')])].map((term) => [term, entry] as const),
      ),
    ),
  );
  const domains = lazily(() => groupBy(byTermsOfTitle(catalog.domains)));
  const passages = new Map<string, ReadonlyMap<string, readonly Passage[]>>();
  const said = new Map<string, ReadonlyMap<string, readonly Passage[]>>();
  const changes = lazily(() =>
    groupBy(site.changes.map((change) => [change.entry, change] as const)),
  );
  const lists = lazily(() =>
    groupBy(
      catalog.entries.flatMap((entry) =>
        listKeys({ site, entry }).map((key) => [key, entry] as const),
      ),
    ),
  );
  const codes = lazily(() => groupBy(catalog.entries.map((entry) => [entry.code, entry] as const)));
  return {
    disputesAbout: (to) => disputes().get(to) ?? [],
    limitsOfInterface: (id) => limits().get(id) ?? [],
    limitsByTerm: (term) => byTerm().get(term) ?? [],
    entriesByNameTerm: (term) => names().get(term) ?? [],
    domainsByTerm: (term) => domains().get(term) ?? [],
    interfacesByTerm: (term) => interfaces().get(term) ?? [],
    limitTerms: (limit) => terms().get(limit) ?? termsOfLimit({ site, limit }),
    passages: ({ locale, word }) => {
      let found = passages.get(locale);
      if (found === undefined) passages.set(locale, (found = passagesOf({ catalog, locale })));
      return found.get(word.toLowerCase()) ?? [];
    },
    passagesSaying: ({ locale, terms: wanted }) => {
      let found = said.get(locale);
      if (found === undefined)
        said.set(locale, (found = groupBy(allPassages({ catalog, locale }).flatMap(byTermsOf))));
      const [shortest = [], ...others] = [...wanted]
        .map((term) => found.get(term) ?? [])
        .toSorted((a, b) => a.length - b.length);
      return shortest.filter((passage) => others.every((list) => list.includes(passage)));
    },
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

function passagesOf({
  catalog,
  locale,
}: {
  catalog: Site['catalog'];
  locale: string;
}): ReadonlyMap<string, readonly Passage[]> {
  return groupBy(
    allPassages({ catalog, locale }).flatMap((passage) => {
      const found = plainText(passage.text, () => '').match(
        /[a-z]+(?:-[a-z]+)+|(?<![\w.,-])\d{3,5}(?![\w,-])/gi,
      );
      return [...new Set(found)].map((word) => [word.toLowerCase(), passage] as const);
    }),
  );
}

function byTermsOf(passage: Passage): readonly (readonly [string, Passage])[] {
  const terms = termsOf(plainText(passage.text, () => ''));
  return [...terms].map((term) => [term, passage] as const);
}

function allPassages({
  catalog,
  locale,
}: {
  catalog: Site['catalog'];
  locale: string;
}): readonly Passage[] {
  return catalog.entries.flatMap((entry) => {
    const { causes = [], fixes = [], notes = [] } = entry.text[locale] ?? {};
    return [...fixes, ...causes, ...notes].map((text) => ({ entry, text }));
  });
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

function byTermsOfTitle<T extends { readonly title: Localized<string> }>(
  things: readonly T[],
): readonly (readonly [string, T])[] {
  return things.flatMap((one) =>
    [...termsIn(Object.values(one.title))].map((term) => [term, one] as const),
  );
}

function termsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...termsOf(text)]));
}

type ListKey = Omit<ListQuery, 'retry'> & { readonly when: Retry['when'] | undefined };

function listKey({ domain, transport, only = false, when, closes }: ListKey): string {
  return JSON.stringify([domain, transport, only, when, closes]);
}

/** The keys of every list that an entry is in. */
function listKeys({ site, entry }: { site: Site; entry: Entry }): readonly string[] {
  const keys: string[] = [];
  const closing = connectionAfter({ site, entry }) === 'closes' ? [false, true] : [false];
  for (const domain of [undefined, entry.domain]) {
    for (const transport of [undefined, ...entry.transports]) {
      for (const when of entry.kind === 'error' ? [undefined, entry.retry.when] : [undefined]) {
        for (const closes of closing) {
          keys.push(listKey({ domain, transport, when, closes }));
          if (transport !== undefined && entry.transports.length === 1)
            keys.push(listKey({ domain, transport, only: true, when, closes }));
        }
      }
    }
  }
  return keys;
}
