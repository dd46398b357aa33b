import { code, compose } from '../../blocks/inline.ts';
import { targetOf } from '../../site/resolve.ts';
import type { Block } from '../../blocks/block.ts';
import { type Asked, labelOf, linked, pageOf, paragraph, type Reply, titled } from '../asked.ts';
import { fewOf, followUpsFor } from '../followUps.ts';
import type { Passage } from '../tables.ts';

const mostPassages = 2;

/** What a word that entries' texts have is said to be there; undefined when none has it. */
export function passageReply(asked: Asked): Reply | undefined {
  const word = asked.question.text.match(/\b[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+\b/)?.[0];
  if (word === undefined) return undefined;
  const { tables, view } = asked;
  return quotingReply({ asked, passages: tables.passages({ locale: view.locale, word }) });
}

/** The passages that say all that a question speaks of; undefined where it names just one thing. */
export function sayingReply(asked: Asked): Reply | undefined {
  const { tables, view, question } = asked;
  return question.terms.size < 2
    ? undefined
    : quotingReply({
        asked,
        passages: tables.passagesSaying({ locale: view.locale, terms: question.terms }),
      });
}

/** The first few passages, each after a link to its entry; undefined when there are none. */
export function quotingReply({
  asked,
  passages: all,
}: {
  readonly asked: Asked;
  readonly passages: readonly Passage[];
}): Reply | undefined {
  const passages = all.slice(0, mostPassages);
  const entries = [...new Set(passages.map(({ entry }) => entry))];
  if (passages.length === 0) return undefined;
  return {
    blocks: quotesOf({ asked, passages }),
    sources: entries.map(pageOf),
    followUps: followUpsFor({ asked, entries, next: ['meaning', 'retry', 'fix'] }),
  };
}

/** Each passage after a link to its entry. */
function quotesOf({
  asked: { say },
  passages,
}: {
  asked: Asked;
  passages: readonly Passage[];
}): readonly Block[] {
  return passages.map(({ entry, text }) => ({
    kind: 'paragraph',
    text: compose((put) => say.isEntry(put(linked(entry)), put(text))),
  }));
}

/** Says that a code is not in the catalogue, and which pages speak of it all the same. */
export function unknownReply({
  asked,
  unknown,
  shaped,
  pages,
}: {
  readonly asked: Asked;
  readonly unknown: string;
  /** It came in a shape that the catalogue knows. */
  readonly shaped: boolean;
  readonly pages: Reply['sources'];
}): Reply {
  const { say, view } = asked;
  const { site } = view;
  const sentence = shaped ? say.noSuchCodeInShape : say.noSuchCode;
  const own = site.catalog.domains.find(
    ({ codes }) =>
      codes !== undefined && Number(unknown) >= codes.from && Number(unknown) <= codes.to,
  );
  const near = pages.flatMap((page) => (page.kind === 'entry' ? [page.entry.domain] : []));
  const chosen =
    own ??
    site.catalog.domains.find(({ id }) => id === near[0]) ??
    site.catalog.domains.find(
      ({ id }) => asked.tables.list({ domain: id, closes: false })[0]?.kind === 'error',
    );
  const passages = asked.tables
    .passages({ locale: view.locale, word: unknown })
    .slice(0, mostPassages);
  return {
    blocks: [
      { kind: 'paragraph', text: compose((put) => sentence(put(code(unknown)))) },
      ...quotesOf({ asked, passages }),
      ...(pages.length === 0
        ? []
        : [
            paragraph(() => say.mentioned),
            {
              kind: 'list',
              ordered: false,
              items: pages.map((page) => ({ text: titled(targetOf({ site, page })) })),
            } as const,
          ]),
    ],
    sources: [...pages, { kind: 'codes', part: 1 }],
    followUps: fewOf([
      ...pages.flatMap((page) =>
        page.kind === 'entry' ? [say.followUps.meaning(labelOf({ asked, entry: page.entry }))] : [],
      ),
      ...(chosen === undefined
        ? []
        : [say.followUps.domain(chosen.title[view.locale] ?? chosen.id)]),
      say.followUps.changes,
    ]),
  };
}
