import type { Ended, Entry, Evidence, SourceNote, Target } from '@errdex/schema';
import type { Block, FactsBlock, Inline, ListItem } from '../blocks/block.ts';
import { compose, join, link, words } from '../blocks/inline.ts';
import { shared } from '../blocks/keep.ts';
import { entryTitle } from '../site/resolve.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Site, View } from '../site/site.ts';

/** The facts of an entry: what it is, what it does to the connection, whether to retry. */
export function entryFacts({ view, entry }: { view: View; entry: Entry }): FactsBlock {
  const { phrases, site, locale } = view;
  const { kind, domain, httpStatus, connection, deprecated, retired } = entry;
  const carriers = entry.transports.map((name) => phrases.transports[name]).join(phrases.and);
  const after = connectionAfter({ site, entry });
  const items = [
    sharedFact({ view, label: phrases.kind, key: kind, value: () => words(phrases.kinds[kind]) }),
    sharedFact({
      view,
      label: phrases.domain,
      key: domain,
      value: () => words(site.titles.domains.get(domain)?.[locale] ?? domain),
    }),
    sharedFact({ view, label: phrases.carriedBy, key: carriers, value: () => words(carriers) }),
    httpStatus === undefined
      ? []
      : sharedFact({
          view,
          label: phrases.httpStatus,
          key: keyOf(httpStatus),
          value: () => [String(httpStatus.value), ...known({ view, fact: httpStatus })],
        }),
    // An HTTP request has no connection to speak of.
    entry.transports.includes('ws') || connection.value === 'closes'
      ? sharedFact({
          view,
          label: phrases.connection,
          key: `${after} ${keyOf(connection)}`,
          value: () => [
            phrases.connections[after],
            ...known({ view, fact: connection }),
            phrases.stop,
          ],
        })
      : [],
    kind === 'success'
      ? []
      : sharedFact({
          view,
          label: phrases.retry,
          key: entry.retry.when,
          value: () => words(phrases.retryLabels[entry.retry.when]),
        }),
    { label: phrases.since, value: words(entry.since) },
    endedFact({ view, ended: deprecated, phrase: phrases.deprecated }),
    endedFact({ view, ended: retired, phrase: phrases.retired }),
  ];
  return { kind: 'facts', items: items.flat() };
}

/** What becomes of the connection; there is none after a refused handshake. */
export function connectionAfter({
  site: { catalog },
  entry: { match, connection },
}: {
  readonly site: Site;
  readonly entry: Entry;
}): keyof Phrases['connections'] {
  const isRefusal = match.every(
    ({ envelope }) => catalog.envelopes.find(({ id }) => id === envelope)?.carrier === 'upgrade',
  );
  return match.length > 0 && isRefusal ? 'refused' : connection.value;
}

interface Known {
  readonly view: View;
  readonly fact: { readonly evidence: Evidence; readonly source?: string };
}

/** How a fact is known, in parentheses; with the source's title where one is named. */
export function known({ view, fact }: Known): Inline {
  return compose((put) => view.phrases.parenthesis(put(evidenceOf({ view, fact }))));
}

/** How a fact is known, with the source's title where one is named. */
export function evidenceOf({ view, fact: { evidence, source } }: Known): Inline {
  const { phrases } = view;
  const from = source === undefined ? [] : [phrases.comma, ...sourceLink({ view, id: source })];
  return [phrases.evidence[evidence], ...from];
}

/** What sources said, one item each. */
export function sourceItems({
  view,
  notes,
}: {
  readonly view: View;
  readonly notes: readonly SourceNote[];
}): readonly ListItem[] {
  const { phrases, locale } = view;
  return notes.map(({ source, date, locale: language, text }) => {
    const when = [date, language].filter((part) => part !== undefined);
    return {
      text: [
        ...sourceLink({ view, id: source }),
        ...(when.length === 0 ? [] : words(phrases.parenthesis(when.join(phrases.comma)))),
        ...(text === undefined ? [] : [phrases.colon, ...(text[locale] ?? [])]),
      ],
    };
  });
}

/** A source's title, leading to it where it has an address. */
export function sourceLink({ view, id }: { readonly view: View; readonly id: string }): Inline {
  const { site, locale } = view;
  const url = site.sources.get(id)?.url;
  const title = site.titles.sources.get(id)?.[locale] ?? id;
  return url === undefined ? words(title) : link({ to: url as Target, text: title });
}

/** Links with the language's sign of an enumeration between them. */
export function linkList({ view, to }: { view: View; to: readonly Target[] }): Inline {
  return join(
    to.map((one) => link({ to: one })),
    view.phrases.and,
  );
}

/** A section, or nothing when it would be empty. */
export function section({
  id,
  heading,
  blocks,
}: {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}): readonly Block[] {
  const full = blocks.filter(
    (block) =>
      !(block.kind === 'list' && block.items.length === 0) &&
      !(block.kind === 'table' && block.rows.length === 0),
  );
  return full.length === 0 ? [] : [{ kind: 'section', id, heading, blocks: full }];
}

type Fact = FactsBlock['items'][number];

/** A fact that many entries have; `key` is what its value depends on. */
function sharedFact({
  view,
  label,
  key,
  value,
}: {
  view: View;
  label: string;
  key: string;
  value: () => Inline;
}): readonly Fact[] {
  return shared({ view, key: `fact ${label} ${key}`, make: () => [{ label, value: value() }] });
}

function keyOf({ value, evidence, source }: Known['fact'] & { readonly value: unknown }): string {
  return `${String(value)} ${evidence} ${source}`;
}

function endedFact({
  view,
  ended,
  phrase,
}: {
  view: View;
  ended: Ended | undefined;
  phrase: View['phrases']['deprecated'];
}): readonly Fact[] {
  if (ended === undefined) return [];
  const { replacement } = ended;
  const entry = replacement === undefined ? undefined : view.site.entries.get(replacement);
  const value = compose((put) =>
    phrase(
      ended.since,
      entry === undefined
        ? replacement
        : put(link({ to: `entry:${entry.name}`, text: entryTitle(entry) })),
    ),
  );
  return [{ label: view.phrases.lifecycle, value }];
}
