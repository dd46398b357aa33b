import type { Entry } from '@errdex/schema';
import type { Block, Inline, ListItem } from '../../blocks/block.ts';
import { code, compose, join } from '../../blocks/inline.ts';
import { entryTitle } from '../../site/resolve.ts';
import { type Asked, linked, pageOf, paragraph, type Reply } from '../asked.ts';
import { followUpsFor, type Next } from '../followUps.ts';

const mostShown = 8;

/** An answer about the entries that a question names: in full about one, in short about several. */
export function entriesReply({
  asked,
  answer,
  short,
  details = () => [],
  excerpts,
  next,
}: {
  readonly asked: Asked;
  /** The blocks that answer for an entry. */
  readonly answer: (entry: Entry) => readonly Block[];
  /** The same in a sentence or two. */
  readonly short: (entry: Entry) => Inline;
  /** What else to say of each of several. */
  readonly details?: (entry: Entry) => readonly ListItem[];
  /** What the entry's page says besides. */
  readonly excerpts: (entry: Entry) => readonly Block[];
  readonly next: readonly Next[];
}): Reply {
  const { groups, say } = asked;
  const entries = [...new Set(groups.flatMap((group) => group.entries))].slice(0, mostShown);
  const reply = { sources: entries.map(pageOf), followUps: followUpsFor({ asked, entries, next }) };
  const [first] = entries;
  if (first !== undefined && entries.length === 1) {
    const quoted = excerpts(first);
    return {
      ...reply,
      blocks: [
        ...answer(first),
        ...asides({ asked, entry: first }),
        ...(quoted.length === 0
          ? []
          : [
              {
                kind: 'section',
                id: 'excerpt',
                heading: say.excerpt(entryTitle(first)),
                blocks: quoted,
              } as const,
            ]),
      ],
    };
  }
  return {
    ...reply,
    blocks: [
      ...(groups.length > 1 ? [] : [lead({ asked, entries })]),
      {
        kind: 'list',
        ordered: false,
        items: entries.map((entry) => ({
          text: compose((put) => say.isEntry(put(linked(entry)), put(short(entry)))),
          items: [
            ...(groups.length > 1 ? [] : arrival({ asked, entry }).map((text) => ({ text }))),
            ...details(entry),
          ],
        })),
      },
    ],
  };
}

/** Which other entries it could be: of the same code, or of the same words in another case. */
function asides({ asked, entry }: { asked: Asked; entry: Entry }): readonly Block[] {
  const { say, groups, view } = asked;
  const others = groups
    .flatMap(({ narrowed }) => narrowed ?? [])
    .filter((other) => other !== entry);
  const alike = groups.flatMap((group) => group.alike ?? []).filter((other) => other !== entry);
  const names = (entries: readonly Entry[]): Inline => join(entries.map(linked), view.phrases.and);
  return [
    ...(others.length === 0
      ? []
      : [paragraph((put) => say.probably(String(entry.code), put(names(others))))]),
    ...(alike.length === 0 ? [] : [paragraph((put) => say.sameWords(put(names(alike))))]),
  ];
}

function lead({ asked, entries }: { asked: Asked; entries: readonly Entry[] }): Block {
  const { groups, say } = asked;
  const [group] = groups;
  if (group?.by === 'code') {
    return paragraph((put) => say.several(put(code(group.said)), entries.length));
  }
  return paragraph(() => say.severalFit(entries.length));
}

/** How an entry looks when it arrives, one line for each envelope. */
export function arrival({
  asked,
  entry,
}: {
  readonly asked: Asked;
  readonly entry: Entry;
}): readonly Inline[] {
  const { view, say } = asked;
  const envelopes = new Map<string, string[]>();
  for (const { envelope, message } of entry.match) {
    const messages = envelopes.get(envelope) ?? [];
    if (message !== undefined && !messages.includes(message)) messages.push(message);
    envelopes.set(envelope, messages);
  }
  return [...envelopes]
    .slice(0, 4)
    .map(([id, messages]) =>
      compose((put) =>
        say.arrivesAs(
          view.site.titles.envelopes.get(id)?.[view.locale] ?? id,
          messages.length === 0 ? '' : put(join(messages.slice(0, 4).map(code), view.phrases.and)),
        ),
      ),
    );
}
