import type { Entry, Prose } from '@errdex/schema';
import type { Block, Inline } from '../blocks/block.ts';
import { plainText } from '../blocks/inline.ts';
import { documentOf } from '../pages/documentOf.ts';
import { messageInline } from '../pages/entryPage.ts';
import { entryTitle, pageTitle, resolveTarget } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import { blockLines } from './blockLines.ts';

/** What is found as one: a page, or a section of a long one. */
export interface SearchDocument {
  readonly page: PageRef;
  /** Of a section. */
  readonly anchor?: string;
  readonly code: string;
  readonly name: string;
  /** Wire messages, one a line. */
  readonly wire: string;
  /** Empty when it is code and name. */
  readonly title: string;
  /** The first sentence, without marks. */
  readonly lead: string;
  /** The other sentences, one a line. */
  readonly text: string;
}

/** Everything that can be found in one language, in reading order. */
export function* searchDocuments(view: View): Iterable<SearchDocument> {
  for (const page of view.site.pages) {
    // Later parts of a list say nothing of their own.
    if ('part' in page && page.part > 1) continue;
    if (page.kind === 'entry') yield entryDocument({ view, entry: page.entry });
    else yield* pageDocuments({ view, page });
  }
}

/** What a document is called in results. */
export function documentTitle({ page, title }: SearchDocument): string {
  return page.kind === 'entry' ? entryTitle(page.entry) : title;
}

/** What excerpts are taken from, the first sentence first. */
export function documentLines({ lead, wire, text }: SearchDocument): readonly string[] {
  return [lead, ...wire.split('\n'), ...text.split('\n')].filter((line) => line !== '');
}

function entryDocument({ view, entry }: { view: View; entry: Entry }): SearchDocument {
  const { locale } = view;
  const text = entry.text[locale];
  if (text === undefined) throw new Error(`${entry.name} has no text in ${locale}.`);
  const plain = plainIn(view);
  const said = entry.sources.flatMap(({ text: note }): readonly Prose[] => {
    const one = note?.[locale];
    return one === undefined ? [] : [one];
  });
  const messages = entry.match.map(({ message }) => message);
  return {
    page: { kind: 'entry', entry },
    code: String(entry.code),
    name: entry.name,
    wire: [...new Set(messages.filter((message) => message !== undefined))].map(oneLine).join('\n'),
    title: '',
    lead: plain(text.meaning),
    text: [
      ...[...text.fixes, ...text.causes, messageInline(text.message.parts), ...text.notes].map(
        plain,
      ),
      ...entry.scenarios.map(({ title }) => title[locale] ?? ''),
      ...said.map(plain),
    ]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** A page; of guides and limits also each of its sections. */
function pageDocuments({ view, page }: { view: View; page: PageRef }): readonly SearchDocument[] {
  const { title, description, blocks } = documentOf({ view, page });
  const lines = (inner: readonly Block[], lead = description): string =>
    blockLines({ view, blocks: inner })
      .filter((line) => line !== lead)
      .join('\n');
  const whole = { page, code: '', name: '', wire: '', title, lead: description };
  switch (page.kind) {
    case 'guide':
    case 'limits': {
      const sections = blocks.filter((block) => block.kind === 'section');
      const rest = blocks.filter((block) => block.kind !== 'section');
      return [
        { ...whole, text: lines(rest) },
        ...sections.map((section): SearchDocument => ({
          ...whole,
          anchor: section.id,
          title: section.heading,
          lead: '',
          text: lines(section.blocks),
        })),
      ];
    }
    case 'dispute': {
      // What the sides say stands in the text already.
      const lead = plainIn(view)(page.dispute.why[view.locale] ?? []);
      return [{ ...whole, lead, text: lines(blocks, lead) }];
    }
    default:
      return [{ ...whole, title: pageTitle({ view, page }), text: '' }];
  }
}

function plainIn(view: View): (inline: Inline) => string {
  return (inline) => plainText(inline, (to) => resolveTarget({ view, to }).title);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
