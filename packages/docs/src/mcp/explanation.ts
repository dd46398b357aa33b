import type { Entry } from '@errdex/schema';
import type { Block } from '../blocks/block.ts';
import { code, words } from '../blocks/inline.ts';
import type { Answer, Received } from '../decoder/findAnswer.ts';
import { messageText } from '../decoder/messageText.ts';
import type { ShownEntry } from '../decoder/openData.ts';
import { renderBlocks, twinLinks } from '../markdown/blocks.ts';
import { entryPage } from '../pages/entryPage.ts';
import { entryTitle, pageAddress } from '../site/resolve.ts';
import type { View } from '../site/site.ts';

/** Candidates beyond these are named only. */
const mostWhole = 5;
const mostNamed = 50;
const longestShown = 300;

/** What a decoded text means, as Markdown. */
export function explanation({
  view,
  answer,
}: {
  readonly view: View;
  readonly answer: Answer;
}): string {
  const blocks = answerBlocks({ view, answer });
  return `${renderBlocks({ blocks, writing: twinLinks(view) })}\n`;
}

function answerBlocks({ view, answer }: { view: View; answer: Answer }): readonly Block[] {
  const { phrases, locale } = view;
  switch (answer.kind) {
    case 'nothing':
      return [paragraph(phrases.decodedUnrecognized)];
    case 'entry': {
      const { entry: shown, params, received } = answer;
      const message = messageText({ message: shown.message, params, locale });
      const label = shown.kind === 'error' ? phrases.decodedError : phrases.decodedSuccess;
      return [
        paragraph(`${label} ${entryTitle(shown)}${phrases.stop}`),
        receivedFacts({ view, received, shown }),
        { kind: 'quote', text: words(message) },
        ...wholeEntries({
          view,
          entries: [shown],
          sections: ['fixes', 'causes', 'retry', 'notes'],
        }),
      ];
    }
    case 'candidates': {
      const { entries, received } = answer;
      const sections = ['wire', 'fixes', 'causes', 'retry'];
      return [
        paragraph(phrases.decodedAmbiguous),
        receivedFacts({ view, received }),
        ...wholeEntries({ view, entries: entries.slice(0, mostWhole), sections }),
        ...namedEntries({ view, entries: entries.slice(mostWhole, mostNamed) }),
      ];
    }
    default: {
      const { kind, received, suggestions } = answer;
      return [
        paragraph(unknownText({ view, kind, received })),
        ...(kind === 'unknown' ? [receivedFacts({ view, received })] : []),
        ...(suggestions.length === 0 ? [] : [paragraph(phrases.notFoundSimilar)]),
        ...namedEntries({ view, entries: suggestions }),
      ];
    }
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: words(text) };
}

function unknownText({
  view: { phrases },
  kind,
  received: { code: received, wireMessage = '' },
}: {
  view: View;
  kind: 'unknown' | 'no-code' | 'unrecognized';
  received: Received;
}): string {
  if (kind === 'unrecognized') return phrases.decodedUnrecognized;
  if (received === undefined) return phrases.decodedUnknownMessage(shortened(wireMessage));
  const shown = shortened(String(received));
  return kind === 'unknown' ? phrases.decodedUnknown(shown) : phrases.decodedNoCode(shown);
}

function receivedFacts({
  view: { phrases },
  received: { code: received, wireMessage, trace },
  shown,
}: {
  view: View;
  received: Received;
  shown?: ShownEntry;
}): Block {
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    [phrases.code, received === shown?.code ? undefined : received],
    [phrases.wireMessage, wireMessage],
    [phrases.trace, trace],
  ];
  return {
    kind: 'facts',
    items: facts.flatMap(([label, value]) =>
      value === undefined ? [] : [{ label, value: code(shortened(String(value))) }],
    ),
  };
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Entries as sections, with these parts of their pages. */
function wholeEntries({
  view,
  entries,
  sections,
}: {
  view: View;
  entries: readonly ShownEntry[];
  sections: readonly string[];
}): readonly Block[] {
  return entriesOf({ view, entries }).map((entry) => {
    const blocks = entryPage({ view, entry }).blocks.filter(
      (block) => block.kind !== 'section' || sections.includes(block.id),
    );
    return {
      kind: 'section',
      id: '',
      heading: entryTitle(entry),
      blocks: [...blocks, paragraph(pageUrl({ view, entry }))],
    };
  });
}

function namedEntries({
  view,
  entries,
}: {
  view: View;
  entries: readonly ShownEntry[];
}): readonly Block[] {
  if (entries.length === 0) return [];
  return [{ kind: 'codes', entries: entriesOf({ view, entries }), filter: false }];
}

function entriesOf({
  view: { site },
  entries,
}: {
  view: View;
  entries: readonly ShownEntry[];
}): readonly Entry[] {
  return entries.flatMap(({ name }) => site.entries.get(name) ?? []);
}

function pageUrl({ view, entry }: { view: View; entry: Entry }): string {
  const { site, locale } = view;
  const path = pageAddress({ site, locale, page: { kind: 'entry', entry }, format: 'md' });
  return new URL(path, site.url).href;
}
