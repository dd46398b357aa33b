import type { Entry, Envelope, WireForm } from '@errdex/schema';
import type { Block } from '../blocks/block.ts';
import { code, compose } from '../blocks/inline.ts';
import type { View } from '../site/site.ts';

/** A request that gets the entry, the answer as it arrives, and how to catch it. */
export function examples({ view, entry }: { view: View; entry: Entry }): readonly Block[] {
  const { phrases, site, locale } = view;
  const form = formOf(entry);
  const envelope = site.catalog.envelopes.find(({ id }) => id === form?.envelope);
  const request = requestExample({ view, entry });
  return [
    ...(request === undefined
      ? []
      : [
          paragraph(phrases.exampleCall(site.titles.interfaces.get(request.id)?.[locale] ?? '')),
          {
            kind: 'code',
            language: request.kind === 'command' ? 'json' : 'sh',
            text: request.example,
          } as const,
        ]),
    ...(form === undefined || envelope === undefined
      ? []
      : [
          answerText({ view, form, envelope, entry }),
          ...(envelope.carrier === 'upgrade'
            ? []
            : [{ kind: 'code', language: 'json', text: wireBody({ form, envelope }) } as const]),
        ]),
    ...catchExample({ view, entry }),
  ];
}

/** How to catch the entry with the catalogue's package; nothing where the site names none. */
export function catchExample({
  view: { phrases, site, locale },
  entry,
}: {
  readonly view: View;
  readonly entry: Entry;
}): readonly Block[] {
  const envelope = site.catalog.envelopes.find(({ id }) => id === formOf(entry)?.envelope);
  if (site.packageName === undefined || envelope === undefined || entry.kind === 'success')
    return [];
  return [
    paragraph(phrases.exampleCatch),
    {
      kind: 'code',
      language: 'ts',
      text: catching({ entry, envelope, packageName: site.packageName, locale }),
    },
  ];
}

function formOf({ match }: Entry): WireForm | undefined {
  return match.find(({ message }) => message !== undefined) ?? match[0];
}

/** The interface that the entry's own scenario calls last. */
function requestExample({ view, entry }: { view: View; entry: Entry }) {
  const sent = entry.scenarios
    .flatMap(({ steps }) => steps)
    .find(({ expect }) => expect === entry.name)?.send;
  const one = view.site.catalog.interfaces.find(({ id }) => id === sent);
  return one?.example === undefined ? undefined : { ...one, example: one.example };
}

function answerText({
  view: { phrases },
  form,
  envelope,
  entry,
}: {
  view: View;
  form: WireForm;
  envelope: Envelope;
  entry: Entry;
}): Block {
  const status = envelope.code.kind === 'status' ? Number(form.code) : entry.httpStatus?.value;
  if (envelope.carrier === 'upgrade') {
    return paragraph(phrases.exampleRefused, String(form.code));
  }
  return status === undefined || !envelope.transports.includes('http')
    ? { kind: 'paragraph', text: [phrases.exampleFrame] }
    : paragraph(phrases.exampleAnswer, String(status));
}

function paragraph(phrase: string | ((argument: string) => string), argument = ''): Block {
  return {
    kind: 'paragraph',
    text:
      typeof phrase === 'string' ? [phrase] : compose((insert) => phrase(insert(code(argument)))),
  };
}

/** A body in which the form arrives, with nothing in it that its envelope does not ask for. */
export function wireBody({ form, envelope }: { form: WireForm; envelope: Envelope }): string {
  const body: Record<string, unknown> = {};
  for (const requirement of envelope.requires) {
    setAt({
      body,
      pointer: requirement.pointer,
      value: requirement.kind === 'const' ? requirement.value : blank[requirement.type],
    });
  }
  if (envelope.code.kind === 'pointer')
    setAt({ body, pointer: envelope.code.pointer, value: form.code });
  if (envelope.message !== undefined && form.message !== undefined) {
    setAt({ body, pointer: envelope.message, value: form.message });
  }
  if (envelope.trace !== undefined) setAt({ body, pointer: envelope.trace, value: 'demo-1' });
  return JSON.stringify(body, undefined, 2);
}

const blank = { string: '', integer: 0, number: 0, boolean: false, object: {}, array: [] } as const;

function setAt({
  body,
  pointer,
  value,
}: {
  body: Record<string, unknown>;
  pointer: string;
  value: unknown;
}): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop();
  let inner = body;
  for (const key of keys) {
    const next = Object.hasOwn(inner, key) ? inner[key] : undefined;
    const object = typeof next === 'object' && next !== null ? (next as typeof body) : {};
    define(inner, key, object);
    inner = object;
  }
  if (last !== undefined) define(inner, last, value);
}

function define(object: Record<string, unknown>, key: string, value: unknown): void {
  // Assignment would run this one's setter.
  if (key !== '__proto__') {
    object[key] = value;
    return;
  }
  Object.defineProperty(object, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function catching({
  entry,
  envelope,
  packageName,
  locale,
}: {
  entry: Entry;
  envelope: Envelope;
  packageName: string;
  locale: string;
}): string {
  const input =
    envelope.carrier === 'upgrade'
      ? '{ upgrade: response.statusCode }'
      : envelope.transports.includes('http') && entry.transports.includes('http')
        ? '{ status: response.status, body: await response.text() }'
        : '{ frame: event.data }';
  return [
    `import { decode, isOutcome } from '${packageName}';`,
    `import { message } from '${packageName}/messages/${locale}';`,
    '',
    `const outcome = decode(${input});`,
    `if (isOutcome(outcome, '${entry.name}')) {`,
    '  console.error(message(outcome));',
    `  outcome.entry.retry.when; // '${entry.retry.when}'`,
    '}',
  ].join('\n');
}
