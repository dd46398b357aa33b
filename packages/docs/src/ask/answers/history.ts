import type { Entry, Limit } from '@errdex/schema';
import type { ListItem } from '../../blocks/block.ts';
import { compose, words } from '../../blocks/inline.ts';
import { sourceItems } from '../../pages/facts.ts';
import { changeItem } from '../../pages/lists.ts';
import { resolveTarget } from '../../site/resolve.ts';
import { type Asked, labelOf, linked, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { chooseLimits } from '../chooseLimits.ts';
import { fewOf, followUpsFor } from '../followUps.ts';

const mostChanges = 10;

/** Since when entries are known, and what was said of them over time. */
export function entryHistoryReply(asked: Asked): Reply {
  const { say } = asked;
  const entries = [...new Set(asked.groups.flatMap((group) => group.entries))].slice(0, 8);
  return {
    blocks: entries.flatMap((entry) => [
      {
        kind: 'paragraph' as const,
        text: [
          ...compose((put) => say.knownSince(put(linked(entry)), entry.since)),
          ...ended({ asked, entry }),
        ],
      },
      { kind: 'list' as const, ordered: false, items: notes({ asked, entry }) },
    ]),
    sources: [...entries.map(pageOf), { kind: 'changes', part: 1 }],
    followUps: followUpsFor({ asked, entries, next: ['meaning', 'dispute', 'fix'] }),
  };
}

function ended({ asked: { view }, entry }: { asked: Asked; entry: Entry }): readonly string[] {
  const { phrases } = view;
  const { deprecated, retired } = entry;
  return [
    ...(deprecated === undefined
      ? []
      : [phrases.space, phrases.deprecated(deprecated.since, deprecated.replacement)]),
    ...(retired === undefined
      ? []
      : [phrases.space, phrases.retired(retired.since, retired.replacement)]),
  ];
}

function notes({ asked, entry }: { asked: Asked; entry: Entry }): readonly ListItem[] {
  const { view, tables } = asked;
  const changes = tables.changesOf(entry).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const dated = changes.map((change) => changeItem({ view, change }));
  const undated = entry.sources.filter(
    ({ date, text }) => date === undefined && text !== undefined,
  );
  return [...dated, ...sourceItems({ view, notes: undated })];
}

/** How a limit changed; undefined when the question leads to no limit. */
export function limitHistoryReply(asked: Asked): Reply | undefined {
  const { say, view, tables } = asked;
  const { limits, sure } = chooseLimits(asked);
  const disputed = (limit: Limit): number => tables.disputesAbout(`limit:${limit.id}`).length;
  const limit = limits.find((one) => toldOf(one).length > 0) ?? limits[0];
  if (limit === undefined || !sure) return undefined;
  const told = toldOf(limit);
  const sentence = told.length > 0 ? say.limitChanged : say.limitUnchanged;
  const title = limit.title[view.locale] ?? limit.id;
  return {
    blocks: [
      paragraph((put) => sentence(put(titled(`limit:${limit.id}`)))),
      { kind: 'list', ordered: false, items: sourceItems({ view, notes: told }) },
    ],
    sources: [limit].flatMap(({ id }) => resolveTarget({ view, to: `limit:${id}` }).page ?? []),
    followUps: fewOf([
      say.followUps.limit(title),
      ...(disputed(limit) > 0 ? [say.followUps.dispute(say.quoted(title))] : []),
      say.followUps.changes,
    ]),
  };
}

function toldOf(limit: Limit): Limit['sources'] {
  return limit.sources.filter(({ date, text }) => date !== undefined && text !== undefined);
}

/** What changed last in the whole catalogue. */
export function changesReply(asked: Asked): Reply {
  const { say, view } = asked;
  const changes = view.site.changes.slice(0, mostChanges);
  const [latest, ...earlier] = changes.map((change) => changeItem({ view, change }));
  if (latest === undefined) {
    return {
      blocks: [{ kind: 'paragraph', text: words(say.noChanges) }],
      sources: [{ kind: 'changes', part: 1 }],
      followUps: [],
    };
  }
  const entries = [...new Set(changes.map(({ entry }) => entry))];
  return {
    blocks: [
      paragraph((put) => say.latestChange(put(latest.text))),
      { kind: 'list', ordered: false, items: [...(latest.items ?? []), ...earlier] },
    ],
    sources: [{ kind: 'changes', part: 1 }, ...entries.slice(0, 3).map(pageOf)],
    followUps: fewOf([
      ...entries.slice(0, 2).map((entry) => say.followUps.history(labelOf({ asked, entry }))),
      ...entries.slice(0, 1).map((entry) => say.followUps.meaning(labelOf({ asked, entry }))),
    ]),
  };
}
