import type { DecoderData } from '../../decoder/data.ts';
import type { Answer, Received } from '../../decoder/findAnswer.ts';
import { messageText } from '../../decoder/messageText.ts';
import type { ShownEntry } from '../../decoder/openData.ts';
import { element } from './element.ts';

type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** What the page shows for an answer. */
export function answerElements({
  answer,
  data,
}: {
  readonly answer: Answer;
  readonly data: DecoderData;
}): readonly HTMLElement[] {
  switch (answer.kind) {
    case 'nothing':
      return [];
    case 'entry':
      return entryElements(answer, data);
    case 'candidates':
      return [
        element('p', { className: 'decoded-title' }, data.words.ambiguous),
        ...factList(receivedFacts(answer.received, data)),
        entryList(answer.entries),
      ];
    default:
      return [
        element('p', { className: 'decoded-title' }, missingText(answer, data)),
        ...(answer.kind === 'unknown' ? factList(receivedFacts(answer.received, data)) : []),
        ...(answer.suggestions.length === 0
          ? []
          : [element('p', {}, data.words.suggestions), entryList(answer.suggestions)]),
      ];
  }
}

function entryElements(
  { entry, params, received }: AnswerOf<'entry'>,
  data: DecoderData,
): readonly HTMLElement[] {
  const { words, locale } = data;
  const lead = entry.kind === 'error' ? `${words.error} ` : words.success + words.colon;
  const message = messageText({ message: entry.message, params, locale });
  return [
    element('p', { className: 'decoded-title' }, lead, entryLink(entry)),
    element('p', {}, entry.meaning),
    ...factList([
      [words.message, message],
      [words.retry, entry.advice],
      // An old form's code, which the title does not have.
      ...(received.code === undefined || received.code === entry.code
        ? []
        : [[words.code, String(received.code)] as const]),
      ...(received.trace ? [[words.trace, received.trace] as const] : []),
    ]),
  ];
}

type Fact = readonly [label: string, value: string];

function receivedFacts({ wireMessage, trace }: Received, { words }: DecoderData): readonly Fact[] {
  return [
    ...(wireMessage ? [[words.wireMessage, wireMessage] as const] : []),
    ...(trace ? [[words.trace, trace] as const] : []),
  ];
}

function factList(facts: readonly Fact[]): readonly HTMLElement[] {
  if (facts.length === 0) return [];
  const items = facts.map(([label, value]) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value)),
  );
  return [element('dl', { className: 'facts' }, ...items)];
}

function missingText(
  { kind, received: { code, wireMessage = '' } }: AnswerOf<'unknown' | 'no-code' | 'unrecognized'>,
  { words }: DecoderData,
): string {
  if (kind === 'unrecognized') return words.unrecognized;
  // A function, since `$&` in what arrived means nothing.
  if (code === undefined) return words.unknownMessage.replace('{}', () => wireMessage);
  return (kind === 'unknown' ? words.unknown : words.noCode).replace('{}', () => String(code));
}

function entryList(entries: readonly ShownEntry[]): HTMLElement {
  return element(
    'ul',
    {},
    ...entries.map((entry) =>
      element(
        'li',
        {},
        entryLink(entry),
        element('span', { className: 'decoded-meaning' }, entry.meaning),
      ),
    ),
  );
}

function entryLink({ code, name, kind, address }: ShownEntry): HTMLElement {
  const badge = element('span', { className: `badge ${kind}` }, String(code));
  // A long name may break after its underscores.
  const parts = name.split(/(?<=_)/).flatMap((part) => [document.createElement('wbr'), part]);
  const link = element('span', { className: 'decoded-name' }, ...parts.slice(1));
  return element('a', { href: address }, badge, ' ', link);
}
