import type { Entry, EntryText, Prose } from '@errdex/schema';
import { type Piece, wrap } from '../output/wrap.ts';
import type { Received } from './answer.ts';
import { limitLines } from './limitLines.ts';
import { prosePieces, targetText } from './prosePieces.ts';
import { receivedLines } from './receivedLines.ts';
import { renderMessage } from './renderMessage.ts';
import { retryText } from './retryText.ts';
import { colorsOf, inLocale, titleOf, type View } from './view.ts';
import { wireLines } from './wireLines.ts';

interface EntryInView {
  readonly entry: Entry;
  readonly view: View;
}

/** Everything that the catalogue says of an entry, as lines for a terminal. */
export function entryPage({
  entry,
  received,
  view,
}: EntryInView & { readonly received?: Received | undefined }): string[] {
  const { phrases, catalog } = view;
  const { labels } = phrases.explain;
  const text = inLocale(entry.text, view);
  const section = (label: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colorsOf(view).bold(label), ...lines];
  const limits = entry.limits.flatMap((id) => catalog.limits.filter((limit) => limit.id === id));
  return [
    ...entryHeading({ entry, view }),
    ...(text ? messageLines({ entry, text, received, view }) : []),
    ...section(labels.received, receivedLines({ entry, received, view })),
    ...(text ? section(labels.meaning, paragraphs([text.meaning], view)) : []),
    ...(text ? section(labels.causes, list(text.causes, view)) : []),
    ...(text ? section(labels.fixes, list(text.fixes, view)) : []),
    ...(text ? section(labels.notes, list(text.notes, view)) : []),
    ...(entry.kind === 'error'
      ? section(labels.retry, sentence(retryText({ entry, view }), view))
      : []),
    ...section(labels.response, sentence(responseText({ entry, view }), view)),
    ...section(
      labels.wire,
      wireLines({ entry, view }).map((line) => `  ${line}`),
    ),
    ...section(
      labels.limits,
      limits.flatMap((limit) => limitLines({ limit, view })),
    ),
    ...section(labels.see, seeLines({ entry, view })),
  ];
}

/** `401 TOKEN_INVALID`, with what kind of entry it is beside it. */
export function entryHeading({ entry, view }: EntryInView): string[] {
  const { catalog, phrases, output } = view;
  const { bold, red, green, yellow, dim } = colorsOf(view);
  const { code, name, kind, domain, transports, deprecated, retired } = entry;
  const ended = retired ?? deprecated;
  const facts = [
    phrases.explain.kind[kind],
    titleOf({ items: catalog.domains, id: domain, view }),
    ...transports.map((transport) => phrases.explain.transport[transport]),
  ].join(' · ');
  const tint = kind === 'error' ? red : green;
  return [
    ...wrap({
      pieces: [
        { text: String(code), style: (part) => bold(tint(part)) },
        { text: ' ' },
        { text: name, style: bold },
        { text: '  ' },
        { text: facts, style: dim },
      ],
      width: output.width,
      rest: '  ',
    }),
    ...(ended
      ? wrap({
          pieces: [
            {
              text: phrases.explain.ended[retired ? 'retired' : 'deprecated'](
                ended.since,
                ended.replacement,
              ),
              style: yellow,
            },
          ],
          width: output.width,
        })
      : []),
  ];
}

/** The message that a user sees, with the values received or the defaults. */
function messageLines({
  entry,
  text,
  received,
  view,
}: EntryInView & { text: EntryText; received?: Received | undefined }): string[] {
  const defaults = entry.params.flatMap((param) =>
    param.default === undefined ? [] : [[param.name, param.default] as const],
  );
  const values = { ...Object.fromEntries(defaults), ...received?.params };
  const message = renderMessage({ parts: text.message.parts, values, locale: view.locale });
  const { italic, yellow } = colorsOf(view);
  // Slanted Chinese is hard to read.
  const style = /\p{sc=Han}/u.test(message) ? undefined : italic;
  return [
    ...wrap({
      pieces: [style ? { text: message, style } : { text: message }],
      width: view.output.width,
    }),
    ...(text.stale
      ? wrap({
          pieces: [{ text: view.phrases.explain.stale, style: yellow }],
          width: view.output.width,
        })
      : []),
  ];
}

function responseText({ entry, view }: EntryInView): string {
  const { phrases } = view;
  const { connection, httpStatus, transports } = entry;
  const parts: string[] = [];
  if (httpStatus) {
    parts.push(
      phrases.explain.httpStatus(
        httpStatus.value,
        phrases.explain.evidenceNote[httpStatus.evidence],
      ),
    );
  }
  if (transports.includes('ws')) {
    parts.push(
      phrases.explain.connection[connection.value](
        phrases.explain.evidenceNote[connection.evidence],
      ),
    );
  }
  return parts.join(phrases.sentenceSeparator);
}

function seeLines({ entry, view }: EntryInView): string[] {
  // Its limits have a section of their own.
  const shown = new Set<string>(entry.limits.map((id) => `limit:${id}`));
  return entry.see
    .filter((target) => !shown.has(target))
    .flatMap((target) => item([{ text: targetText(target, view) }], view));
}

function sentence(text: string, { output }: View): string[] {
  return text === '' ? [] : wrap({ pieces: [{ text }], width: output.width, first: '  ' });
}

function paragraphs(texts: readonly Prose[], view: View): string[] {
  const { width } = view.output;
  return texts.flatMap((prose) => wrap({ pieces: prosePieces(prose, view), width, first: '  ' }));
}

function list(texts: readonly Prose[], view: View): string[] {
  return texts.flatMap((prose) => item(prosePieces(prose, view), view));
}

function item(pieces: readonly Piece[], { output }: View): string[] {
  return wrap({ pieces, width: output.width, first: '  • ', rest: '    ' });
}
