import { code, compose } from '../../blocks/inline.ts';
import { targetOf } from '../../site/resolve.ts';
import { type Asked, labelOf, paragraph, type Reply, titled } from '../asked.ts';
import { fewOf } from '../followUps.ts';

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
  return {
    blocks: [
      { kind: 'paragraph', text: compose((put) => sentence(put(code(unknown)))) },
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
