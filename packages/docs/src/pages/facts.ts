import type { Ended, Entry, Evidence, SourceNote, Target } from '@errdex/schema';
import type { Block, FactsBlock, Inline, ListItem } from '../blocks/block.ts';
import { compose, join, link, words } from '../blocks/inline.ts';
import { entryTitle } from '../site/resolve.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Site, View } from '../site/site.ts';

/** The facts of an entry: what it is, what it does to the connection, whether to retry. */
export function entryFacts({ view, entry }: { view: View; entry: Entry }): FactsBlock {
  const { phrases, site, locale } = view;
  const { httpStatus, connection, deprecated, retired } = entry;
  const items = [
    factOf(phrases.kind, words(phrases.kinds[entry.kind])),
    factOf(phrases.domain, words(site.titles.domains.get(entry.domain)?.[locale] ?? entry.domain)),
    factOf(
      phrases.carriedBy,
      words(entry.transports.map((name) => phrases.transports[name]).join(phrases.and)),
    ),
    httpStatus === undefined
      ? undefined
      : factOf(phrases.httpStatus, [
          String(httpStatus.value),
          ...known({ view, fact: httpStatus }),
        ]),
    // An HTTP request has no connection to speak of.
    entry.transports.includes('ws') || connection.value === 'closes'
      ? factOf(phrases.connection, [
          phrases.connections[connectionAfter({ site, entry })],
          ...known({ view, fact: connection }),
          phrases.stop,
        ])
      : undefined,
    entry.kind === 'success'
      ? undefined
      : factOf(phrases.retry, words(phrases.retryLabels[entry.retry.when])),
    factOf(phrases.since, words(entry.since)),
    deprecated === undefined
      ? undefined
      : factOf(
          phrases.lifecycle,
          endedText({ view, ended: deprecated, phrase: phrases.deprecated }),
        ),
    retired === undefined
      ? undefined
      : factOf(phrases.lifecycle, endedText({ view, ended: retired, phrase: phrases.retired })),
  ];
  return { kind: 'facts', items: items.filter((item) => item !== undefined) };
}

/** What becomes of the connection; there is none after a refused handshake. */
export function connectionAfter({
  site: { catalog },
  entry: { match, connection },
}: {
  readonly site: Site;
  readonly entry: Entry;
}): keyof Phrases['connections'] {
  const carriers = new Map(catalog.envelopes.map(({ id, carrier }) => [id, carrier]));
  const isRefusal = match.every(({ envelope }) => carriers.get(envelope) === 'upgrade');
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

function factOf(label: string, value: Inline): FactsBlock['items'][number] {
  return { label, value };
}

function endedText({
  view,
  ended,
  phrase,
}: {
  view: View;
  ended: Ended;
  phrase: View['phrases']['deprecated'];
}): Inline {
  const { replacement } = ended;
  const entry = replacement === undefined ? undefined : view.site.entries.get(replacement);
  return compose((put) =>
    phrase(
      ended.since,
      entry === undefined
        ? replacement
        : put(link({ to: `entry:${entry.name}`, text: entryTitle(entry) })),
    ),
  );
}
