import type { Entry, Envelope, Transport, WireForm } from '@errdex/schema';
import type { Block, Inline } from '../blocks/block.ts';
import { code, compose, valueText } from '../blocks/inline.ts';
import { shared } from '../blocks/keep.ts';
import type { View } from '../site/site.ts';
import { type ExampleRequest, exampleRequest } from './exampleRequest.ts';
import { sentName, stepCall } from './scenario.ts';

/** A request that gets the entry, the answer as it arrives, and how to catch it. */
export function examples({ view, entry }: { view: View; entry: Entry }): readonly Block[] {
  const { request, transport, arrived } = exchange({ view, entry });
  return [
    ...(request === undefined ? [] : requestBlocks({ view, request })),
    ...(arrived === undefined
      ? []
      : [
          ...answerParagraph({ view, ...arrived, entry, transport }),
          ...(arrived.envelope.carrier === 'upgrade'
            ? []
            : [{ kind: 'code', language: 'json', text: wireBody({ ...arrived, entry }) } as const]),
        ]),
    ...catchBlocks({ view, entry, transport, arrived }),
  ];
}

/** How to catch the entry with the catalogue's package; nothing where the site names none. */
export function catchExample({
  view,
  entry,
}: {
  readonly view: View;
  readonly entry: Entry;
}): readonly Block[] {
  return catchBlocks({ view, entry, ...exchange({ view, entry }) });
}

interface Exchange {
  readonly request: ExampleRequest | undefined;
  readonly transport: Transport;
  /** Undefined when the entry never arrives over the transport. */
  readonly arrived: Arrived | undefined;
}

/** A request that gets the entry, and the form in which it then arrives. */
function exchange({ view, entry }: { view: View; entry: Entry }): Exchange {
  const request = exampleRequest({ catalog: view.site.catalog, entry });
  const transport = request?.sent.transport ?? entry.transports[0] ?? 'http';
  return { request, transport, arrived: arrivedForm({ view, entry, transport }) };
}

function catchBlocks({
  view: { phrases, site, locale },
  entry,
  transport,
  arrived,
}: Pick<Exchange, 'transport' | 'arrived'> & { view: View; entry: Entry }): readonly Block[] {
  const { packageName } = site;
  if (packageName === undefined || arrived === undefined || entry.kind === 'success') return [];
  const { envelope } = arrived;
  const text = catching({ entry, envelope, transport, packageName, locale });
  return [paragraph([phrases.exampleCatch]), { kind: 'code', language: 'ts', text }];
}

function requestBlocks({
  view,
  request: { sent, step, text, exact },
}: {
  view: View;
  request: ExampleRequest;
}): readonly Block[] {
  const { phrases } = view;
  return [
    paragraph(
      compose((put) =>
        exact
          ? phrases.exampleCall(put(valueText(sentName({ view, step }))))
          : phrases.exampleLike(stepCall({ view, step }, put)),
      ),
    ),
    { kind: 'code', language: sent.kind === 'command' ? 'json' : 'sh', text },
  ];
}

interface Arrived {
  readonly form: WireForm;
  readonly envelope: Envelope;
}

/** The form in which the entry arrives over a transport, the one that says most. */
function arrivedForm({
  view: {
    site: { catalog },
  },
  entry,
  transport,
}: {
  view: View;
  entry: Entry;
  transport: Transport;
}): Arrived | undefined {
  const forms = entry.match.flatMap((form) => {
    const envelope = catalog.envelopes.find(({ id }) => id === form.envelope);
    return envelope?.transports.includes(transport) === true ? [{ form, envelope }] : [];
  });
  return forms.find(({ form }) => form.message !== undefined) ?? forms[0];
}

function answerParagraph({
  view,
  form,
  envelope,
  entry,
  transport,
}: Arrived & { view: View; entry: Entry; transport: Transport }): readonly Block[] {
  const { phrases } = view;
  if (envelope.carrier === 'upgrade') {
    return [paragraph(compose((put) => phrases.exampleRefused(put(code(String(form.code))))))];
  }
  const status = envelope.code.kind === 'status' ? form.code : entry.httpStatus?.value;
  const text = (): Inline =>
    transport === 'ws'
      ? [phrases.exampleFrame]
      : compose((put) =>
          phrases.exampleAnswer(status === undefined ? undefined : put(code(String(status)))),
        );
  return shared({ view, key: `answer ${transport} ${status}`, make: () => [paragraph(text())] });
}

function paragraph(text: Inline): Block {
  return { kind: 'paragraph', composed: true, text };
}

/** A body in which the form arrives, with nothing in it but what tells the entry and its params. */
export function wireBody({ form, envelope, entry }: Arrived & { readonly entry: Entry }): string {
  const body: Record<string, unknown> = {};
  for (const requirement of envelope.requires) {
    const value = requirement.kind === 'const' ? requirement.value : blankOf(requirement.type);
    setAt({ body, pointer: requirement.pointer, value });
  }
  if (envelope.code.kind === 'pointer')
    setAt({ body, pointer: envelope.code.pointer, value: form.code });
  if (envelope.message !== undefined && form.message !== undefined) {
    setAt({ body, pointer: envelope.message, value: form.message });
  }
  for (const { from, type, values } of entry.params) {
    if (from === undefined || (from === envelope.message && form.message !== undefined)) continue;
    setAt({ body, pointer: from, value: values?.[0] ?? paramValues[type] });
  }
  return JSON.stringify(body, undefined, 2);
}

type RequiredType = Extract<Envelope['requires'][number], { kind: 'type' }>['type'];

/** A value of a type that says nothing; a new one, since a field may be set in it. */
function blankOf(type: RequiredType): unknown {
  switch (type) {
    case 'string':
      return '…';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'object':
      return {};
    case 'array':
      return [];
  }
}
const paramValues = {
  string: '…',
  integer: 1,
  number: 1,
  boolean: true,
  datetime: '2026-01-01T00:00:00Z',
} as const;

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
    .map((key) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key));
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
  transport,
  packageName,
  locale,
}: {
  entry: Entry;
  envelope: Envelope;
  transport: Transport;
  packageName: string;
  locale: string;
}): string {
  const input =
    envelope.carrier === 'upgrade'
      ? '{ upgrade: response.statusCode }'
      : transport === 'http'
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
