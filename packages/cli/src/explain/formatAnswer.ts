import type { Entry } from '@errdex/schema';
import { wrap } from '../output/wrap.ts';
import type { Answer, Received } from './answer.ts';
import { entryHeading, entryPage } from './entryPage.ts';
import { prosePieces } from './prosePieces.ts';
import { colorsOf, inLocale, titleOf, type View } from './view.ts';
import { wireLines } from './wireLines.ts';

/** What `explain` prints for people. */
export function formatAnswer({ answer, view }: { answer: Answer; view: View }): string {
  const { phrases } = view;
  switch (answer.kind) {
    case 'entry':
      return entryPage({ entry: answer.entries[0], received: answer.received, view }).join('\n');
    case 'candidates':
      return [
        ...paragraph(phrases.explain.candidates(answer.entries.length), view),
        ...paragraph(phrases.explain.tellApart[answer.by], view),
        ...answer.entries.flatMap((entry) => ['', ...brief({ entry, view, wire: true })]),
      ].join('\n');
    case 'nothing':
      return nothing({ ...answer, view }).join('\n');
  }
}

function nothing({
  received,
  suggestions,
  view,
}: {
  received?: Received | undefined;
  suggestions: readonly Entry[];
  view: View;
}): string[] {
  const what = whatIsMissing({ received, view });
  if (suggestions.length === 0) return paragraph(what, view);
  return [
    ...paragraph(what, view),
    '',
    view.phrases.explain.suggestions,
    ...suggestions.flatMap((entry) => ['', ...brief({ entry, view, wire: false })]),
  ];
}

function whatIsMissing({
  received,
  view,
}: {
  received?: Received | undefined;
  view: View;
}): string {
  const { phrases, catalog } = view;
  const name = inLocale(catalog.title, view) ?? catalog.id;
  if (received?.kind === 'unrecognized') return phrases.explain.unrecognized(name);
  if (received?.kind !== 'unknown') return phrases.explain.nothingFound(name);
  const { code, envelope: id } = received;
  if (code === undefined) return phrases.explain.unknownMessage(name);
  const envelope = id && titleOf({ items: catalog.envelopes, id, view });
  return phrases.explain.unknownCode({ code, catalog: name, envelope });
}

/** An entry's heading and meaning, and how it arrives where that tells it from others. */
function brief({ entry, view, wire }: { entry: Entry; view: View; wire: boolean }): string[] {
  const text = inLocale(entry.text, view);
  const width = view.output.width;
  return [
    ...entryHeading({ entry, view }),
    ...(text ? wrap({ pieces: prosePieces(text.meaning, view), width, first: '  ' }) : []),
    ...(wire ? wireLines({ entry, view }).map((line) => `  ${line}`) : []),
  ];
}

function paragraph(text: string, view: View): string[] {
  return wrap({ pieces: [{ text, style: colorsOf(view).bold }], width: view.output.width });
}
