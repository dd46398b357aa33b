import type { Dispute, Entry, Plan } from '@errdex/schema';
import type { Block, Inline, TableBlock } from '../../blocks/block.ts';
import { code, compose, join, words } from '../../blocks/inline.ts';
import { connectionAfter, linkList } from '../../pages/facts.ts';
import { limitValue } from '../../pages/limitsPage.ts';
import { resolveTarget } from '../../site/resolve.ts';
import {
  type Asked,
  labelOf,
  linked,
  meaningOf,
  pageOf,
  paragraph,
  type Reply,
  titled,
} from '../asked.ts';
import { fewOf } from '../followUps.ts';
import { retryInline } from './retry.ts';

const mostColumns = 4;
const mostNotes = 4;

/** What tells entries apart; undefined with fewer than two. */
export function compareReply(asked: Asked): Reply | undefined {
  const { say, view, groups } = asked;
  const entries = comparedEntries(groups.map((group) => group.narrowed ?? group.entries));
  const [first, second] = entries;
  if (first === undefined || second === undefined) return undefined;
  const disputes = sharedDisputes({ asked, entries });
  const notes = notesOnEachOther({ asked, entries });
  return {
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: entries.map((entry) => ({
          text: compose((put) => say.isEntry(put(linked(entry)), put(meaningOf({ asked, entry })))),
        })),
      },
      paragraph(() => say.comparison),
      factTable({ asked, entries }),
      ...disputes.flatMap((dispute): readonly Block[] => [
        paragraph((put) => say.disputed(put(titled(`dispute:${dispute.id}`)))),
        { kind: 'quote', text: dispute.why[view.locale] ?? [] },
      ]),
      ...(notes.length === 0
        ? []
        : [{ kind: 'section', id: 'notes', heading: view.phrases.notes, blocks: notes } as const]),
    ],
    sources: [
      ...entries.map(pageOf),
      ...disputes.map((dispute) => ({ kind: 'dispute', dispute }) as const),
    ],
    followUps: fewOf([
      ...entries.slice(0, 2).map((entry) => say.followUps.retry(labelOf({ asked, entry }))),
      ...entries.slice(0, 2).map((entry) => say.followUps.fix(labelOf({ asked, entry }))),
    ]),
  };
}

/** The entries of every group in turn, so that each thing asked about has a column. */
function comparedEntries(groups: readonly (readonly Entry[])[]): readonly Entry[] {
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  ).flat();
  return [...new Set(turns)].slice(0, mostColumns);
}

function factTable({ asked, entries }: { asked: Asked; entries: readonly Entry[] }): TableBlock {
  const { view } = asked;
  const { phrases } = view;
  const row = (label: string, cell: (entry: Entry) => Inline): readonly Inline[] => [
    words(label),
    ...entries.map((entry) => {
      const text = cell(entry);
      return text.length === 0 ? words(phrases.none) : text;
    }),
  ];
  return {
    kind: 'table',
    head: [[], ...entries.map(linked)],
    rows: [
      row(phrases.wireForms, (entry) => wireForms({ asked, entry })),
      row(phrases.carriedBy, ({ transports }) =>
        words(transports.map((name) => phrases.transports[name]).join(phrases.and)),
      ),
      row(phrases.httpStatus, ({ httpStatus }) => words(String(httpStatus?.value ?? ''))),
      row(phrases.limits, ({ limits }) =>
        linkList({ view, to: limits.map((id) => `limit:${id}` as const) }),
      ),
      row(phrases.retry, (entry) => retryInline({ asked, entry })),
      row(phrases.connection, (entry) =>
        words(phrases.connections[connectionAfter({ site: view.site, entry })]),
      ),
      row(phrases.since, ({ since }) => words(since)),
    ],
  };
}

/** Who answers, and in which words. */
function wireForms({ asked, entry }: { asked: Asked; entry: Entry }): Inline {
  const { view } = asked;
  const forms = new Map<string, Set<string>>();
  for (const { envelope, message } of entry.match) {
    const messages = forms.get(envelope) ?? new Set();
    if (message !== undefined) messages.add(message);
    forms.set(envelope, messages);
  }
  return join(
    [...forms].map(([envelope, messages]): Inline => {
      const title = view.site.titles.envelopes.get(envelope)?.[view.locale] ?? envelope;
      return messages.size === 0
        ? [title]
        : [title, view.phrases.colon, ...join([...messages].map(code), view.phrases.and)];
    }),
    '; ',
  );
}

function sharedDisputes({
  asked,
  entries,
}: {
  asked: Asked;
  entries: readonly Entry[];
}): readonly Dispute[] {
  const seen = new Map<Dispute, number>();
  for (const { name } of entries) {
    for (const dispute of asked.tables.disputesAbout(`entry:${name}`)) {
      seen.set(dispute, (seen.get(dispute) ?? 0) + 1);
    }
  }
  return [...seen]
    .filter(([, count]) => count > 1)
    .map(([dispute]) => dispute)
    .slice(0, 2);
}

/** Notes of one entry that point to another. */
function notesOnEachOther({
  asked,
  entries,
}: {
  asked: Asked;
  entries: readonly Entry[];
}): readonly Block[] {
  const targets = new Set<string>(entries.map(({ name }) => `entry:${name}`));
  const items = entries.flatMap((entry) =>
    (entry.text[asked.view.locale]?.notes ?? [])
      .filter((note) =>
        note.some(
          (span) => typeof span !== 'string' && span.kind === 'link' && targets.has(span.to),
        ),
      )
      .map((text) => ({ text })),
  );
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: items.slice(0, mostNotes) }];
}

/** In which limits plans differ; undefined with fewer than two. */
export function comparePlansReply(asked: Asked): Reply | undefined {
  const { say, view } = asked;
  const plans = asked.plans.slice(0, mostColumns);
  if (plans.length < 2) return undefined;
  const nameOf = ({ name, id }: Plan): string => name[view.locale] ?? id;
  const rows = view.site.catalog.limits.slice(0, 500).flatMap((limit) => {
    const values = plans.map(
      ({ id }) => limitValue({ view, limit, plan: id }) ?? view.phrases.none,
    );
    return new Set(values).size < 2 ? [] : [{ limit, values }];
  });
  const pages = rows.flatMap(
    ({ limit }) => resolveTarget({ view, to: `limit:${limit.id}` }).page ?? [],
  );
  return {
    blocks: [
      paragraph(() => say.planDifferences(plans.map(nameOf), rows.length)),
      {
        kind: 'table',
        head: [words(view.phrases.limit), ...plans.map((plan) => words(nameOf(plan)))],
        rows: rows
          .slice(0, 50)
          .map(({ limit, values }) => [titled(`limit:${limit.id}`), ...values.map(words)]),
      },
    ],
    sources: pages,
    followUps: fewOf([
      ...plans.map((plan) => say.followUps.plan(nameOf(plan))),
      ...(view.site.catalog.disputes.length > 0 ? [say.followUps.disputes] : []),
    ]),
  };
}
