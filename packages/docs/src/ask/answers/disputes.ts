import type { Dispute, Target } from '@errdex/schema';
import type { Block } from '../../blocks/block.ts';
import { code, join, words } from '../../blocks/inline.ts';
import { resolveTarget } from '../../site/resolve.ts';
import type { PageRef } from '../../site/site.ts';
import { type Asked, labelOf, linked, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { chooseLimits } from '../chooseLimits.ts';
import { fewOf } from '../followUps.ts';

const mostInFull = 3;
const mostListed = 40;

/** Whether sources disagree about what a question names, or about anything at all. */
export function disputeReply(asked: Asked): Reply {
  const { say, view, tables, groups } = asked;
  if (asked.disputes.length > 0)
    return disputesReply({ asked, disputes: asked.disputes, about: undefined });
  const entries = [...new Set(groups.flatMap((group) => group.entries))].slice(0, 8);
  if (entries.length > 0) {
    const disputes = entries.flatMap(({ name }) => tables.disputesAbout(`entry:${name}`));
    const about = paragraph((put) => {
      const subject = put(join(entries.map(linked), view.phrases.and));
      const count = new Set(disputes).size;
      return count === 0 ? say.noDisputes(subject) : say.disputesAbout(subject, count);
    });
    return withPages(disputesReply({ asked, disputes, about }), entries.map(pageOf));
  }
  const { limits, sure } = chooseLimits(asked);
  const chosen =
    asked.limits.length > 0 ? limits : limits.slice(0, asked.interfaces.length > 0 ? 3 : 1);
  if (chosen.length > 0 && sure) {
    const disputes = chosen.flatMap(({ id }) => tables.disputesAbout(`limit:${id}`));
    const subject = join(
      asked.interfaces.length > 0
        ? asked.interfaces.map(({ path, title, id }) =>
            path === undefined ? words(title[view.locale] ?? id) : code(path),
          )
        : chosen.slice(0, 1).map(({ id }) => titled(`limit:${id}`)),
      view.phrases.and,
    );
    const count = new Set(disputes).size;
    const about = paragraph((put) =>
      count === 0 ? say.noDisputes(put(subject)) : say.disputesAbout(put(subject), count),
    );
    const pages = chosen.flatMap(
      ({ id }) => resolveTarget({ view, to: `limit:${id}` as Target }).page ?? [],
    );
    return withPages(disputesReply({ asked, disputes, about }), pages);
  }
  const all = view.site.catalog.disputes;
  return withPages(
    disputesReply({
      asked,
      disputes: all,
      about: paragraph(() =>
        all.length === 0
          ? say.noDisputes(view.site.catalog.title[view.locale] ?? '')
          : say.allDisputes(all.length),
      ),
    }),
    all.length === 0 ? [] : [{ kind: 'disputes', part: 1 }],
  );
}

function withPages(reply: Reply, pages: readonly PageRef[]): Reply {
  return { ...reply, sources: [...reply.sources.slice(0, 4), ...pages] };
}

function disputesReply({
  asked,
  disputes,
  about,
}: {
  asked: Asked;
  disputes: readonly Dispute[];
  about: Block | undefined;
}): Reply {
  const { say, view } = asked;
  const all = [...new Set(disputes)];
  const shown = all.slice(0, all.length > mostInFull ? mostListed : mostInFull);
  const blocks =
    all.length > mostInFull
      ? [
          {
            kind: 'list',
            ordered: false,
            items: shown.map((dispute) => ({ text: titled(`dispute:${dispute.id}`) })),
          } as const,
        ]
      : shown.flatMap((dispute) => [
          ...(about === undefined ? [] : [titleOf(dispute)]),
          ...inFull({ asked, dispute }),
        ]);
  const entries = shown
    .flatMap((dispute) => dispute.about)
    .flatMap((to) => (to.startsWith('entry:') ? (view.site.entries.get(to.slice(6)) ?? []) : []));
  return {
    blocks: [...(about === undefined ? [] : [about]), ...blocks],
    sources: shown.map((dispute) => ({ kind: 'dispute', dispute })),
    followUps: fewOf([
      ...(all.length > mostInFull
        ? shown
            .slice(0, 2)
            .map((dispute) =>
              say.followUps.dispute(say.quoted(dispute.title[view.locale] ?? dispute.id)),
            )
        : []),
      ...[...new Set(entries)]
        .slice(0, 2)
        .map((entry) => say.followUps.meaning(labelOf({ asked, entry }))),
      say.followUps.changes,
    ]),
  };
}

function titleOf({ id }: Dispute): Block {
  return { kind: 'paragraph', text: titled(`dispute:${id}`) };
}

/** The side taken first, then all sides and why. */
function inFull({
  asked: { view, say },
  dispute,
}: {
  asked: Asked;
  dispute: Dispute;
}): readonly Block[] {
  const { phrases, locale } = view;
  const taken = dispute.sides.find(({ id }) => id === dispute.taken);
  return [
    {
      kind: 'paragraph',
      text:
        taken === undefined
          ? words(phrases.undecided)
          : [{ kind: 'strong', text: say.taken }, phrases.colon, ...(taken.says[locale] ?? [])],
    },
    ...(taken === undefined ? [] : [paragraph(() => say.otherSides)]),
    {
      kind: 'list',
      ordered: false,
      items: dispute.sides
        .filter((side) => side !== taken)
        .map((side) => ({ text: side.says[locale] ?? [] })),
    },
    { kind: 'quote', text: dispute.why[locale] ?? [] },
  ];
}
