import type { Block, Document } from '../../blocks/block.ts';
import { plainText, words } from '../../blocks/inline.ts';
import { documentOf } from '../../pages/documentOf.ts';
import { targetOf } from '../../site/resolve.ts';
import type { PageRef } from '../../site/site.ts';
import { type Asked, labelOf, paragraph, type Reply, titled } from '../asked.ts';
import { fewOf } from '../followUps.ts';
import { termsOf } from '../text.ts';
import { meaningReply } from './advice.ts';

const mostExcerpt = 6;
const mostPointers = 4;
/** A page has to hold more than one in so many of a question's terms. */
const leastShare = 3;

/** An answer from what the full-text search found; undefined when that has hardly a word of the question. */
export function foundReply({
  asked,
  pages,
}: {
  readonly asked: Asked;
  readonly pages: readonly PageRef[];
}): Reply | undefined {
  const { say, view, question } = asked;
  const { site } = view;
  const least = question.terms.size / leastShare;
  const page = pages.find(
    (one) => overlap({ text: pageText({ asked, page: one }), terms: question.terms }) > least,
  );
  if (page === undefined) return undefined;
  // One word in common proves nothing: it is worth a pointer, no answer.
  if (overlap({ text: pageText({ asked, page }), terms: question.terms }) < 2)
    return pointersReply({ asked, pages: pages.slice(0, mostPointers) });
  const more = pages.filter((one) => one !== page).slice(0, 3);
  const lead = paragraph((put) => say.closest(put(titled(targetOf({ site, page })))));
  const rest: readonly Block[] =
    more.length === 0
      ? []
      : [
          paragraph(() => say.otherPages),
          {
            kind: 'list',
            ordered: false,
            items: more.map((one) => ({ text: titled(targetOf({ site, page: one })) })),
          },
        ];
  if (page.kind === 'entry') {
    const group = { entries: [page.entry], by: 'name', said: '', weak: false } as const;
    const reply = meaningReply({ ...asked, groups: [group] });
    return {
      ...reply,
      blocks: [lead, ...reply.blocks, ...rest],
      sources: [...reply.sources, ...more],
    };
  }
  const document = documentOf({ view, page });
  return {
    blocks: [
      lead,
      { kind: 'paragraph', text: words(document.description) },
      ...excerptOf({ document, terms: question.terms }),
      ...rest,
    ],
    sources: [page, ...more],
    followUps: fewOf([
      ...more.flatMap((one) =>
        one.kind === 'entry' ? [say.followUps.meaning(labelOf({ asked, entry: one.entry }))] : [],
      ),
      say.followUps.changes,
      ...(site.catalog.disputes.length > 0 ? [say.followUps.disputes] : []),
    ]),
  };
}

function pointersReply({ asked, pages }: { asked: Asked; pages: readonly PageRef[] }): Reply {
  const { say, view } = asked;
  return {
    blocks: [
      paragraph(() => say.onlyPointers),
      {
        kind: 'list',
        ordered: false,
        items: pages.map((page) => ({ text: titled(targetOf({ site: view.site, page })) })),
      },
    ],
    sources: pages,
    followUps: [say.followUps.changes],
    isGuess: true,
  };
}

function pageText({ asked, page }: { asked: Asked; page: PageRef }): string {
  if (page.kind === 'entry') return entryText({ asked, page });
  const { title, blocks } = documentOf({ view: asked.view, page });
  return `${title} ${textOf(blocks)}`;
}

function entryText({
  asked,
  page,
}: {
  asked: Asked;
  page: Extract<PageRef, { kind: 'entry' }>;
}): string {
  const { name, text, match } = page.entry;
  const own = text[asked.view.locale];
  const prose = own === undefined ? [] : [own.meaning, ...own.causes, ...own.fixes, ...own.notes];
  return [
    name.replaceAll('_', ' '),
    ...match.map(({ message = '' }) => message),
    ...prose.map((one) => plainText(one)),
  ].join(' ');
}

function overlap({ text, terms }: { text: string; terms: ReadonlySet<string> }): number {
  const own = termsOf(text);
  return [...terms].filter((term) => own.has(term)).length;
}

/** The section that says most of what was asked about. */
function excerptOf({
  document,
  terms,
}: {
  document: Document;
  terms: ReadonlySet<string>;
}): readonly Block[] {
  const sections = document.blocks.filter((block) => block.kind === 'section');
  const weighed = sections
    .map((section) => ({
      section,
      weight: overlap({ text: section.heading + textOf(section.blocks), terms }),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (best === undefined || best.weight === 0) return [];
  return [{ ...best.section, blocks: best.section.blocks.slice(0, mostExcerpt) }];
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'quote':
          return plainText(block.text);
        case 'list':
          return block.items.map(({ text }) => plainText(text)).join(' ');
        case 'section':
          return `${block.heading} ${textOf(block.blocks)}`;
        default:
          return '';
      }
    })
    .join(' ');
}
