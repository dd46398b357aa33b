import type { Code, DecodableEntry, Retry } from './entry.ts';
import type { Envelope, JsonType } from './envelope.ts';
import { createParamReader, type ParamReader } from './params.ts';
import { type Path, parsePointer } from './pointer.ts';

/** What a decoder is made from; the IR's catalogue fits. */
export interface DecoderTable {
  /** In the order in which they are tried. */
  readonly envelopes: readonly Envelope[];
  readonly entries: readonly DecodableEntry[] | Readonly<Record<string, DecodableEntry>>;
}

/** One form of an entry, with what decoding takes from the entry: one object to fetch, not three. */
export interface Claim {
  readonly entry: DecodableEntry;
  readonly kind: DecodableEntry['kind'];
  readonly retry: Retry;
  /** The form's code. */
  readonly code: Code;
  readonly readParams: ParamReader | undefined;
}

/** The first claim on a code, and what decides between it and its rivals. */
export interface Claims extends Claim {
  /** The entries that claim it, once there are several. */
  readonly rivals: Set<DecodableEntry> | undefined;
  readonly byMessage: Map<string, Claim> | undefined;
  /** The one whose form has no message. */
  readonly any: Claim | undefined;
}

/** A value of a type, or exactly a constant, at a path. */
export interface Check {
  readonly path: Path;
  readonly type: JsonType | undefined;
  readonly value: unknown;
}

export interface EnvelopeIndex {
  readonly id: string;
  /** What is required elsewhere than at the code and the message. */
  readonly checks: readonly Check[];
  readonly codeType: JsonType | undefined;
  readonly messageType: JsonType | undefined;
  /** Where the code is; without a path it is `constant`, or else the status. */
  readonly code: Path | undefined;
  readonly constant: Code | undefined;
  readonly message: Path | undefined;
  readonly trace: Path | undefined;
  readonly byCode: Map<Code, Claims>;
  /** Decides alone where the code is a status and none was given; undefined elsewhere. */
  readonly byMessage: Map<string, Claims> | undefined;
}

export interface DecoderIndex {
  readonly body: readonly EnvelopeIndex[];
  readonly upgrade: readonly EnvelopeIndex[];
  /** Who claims a bare code. */
  readonly byCode: Map<Code, Claims>;
}

export function createDecoderIndex({ envelopes, entries }: DecoderTable): DecoderIndex {
  const indexes = new Map(envelopes.map((envelope) => [envelope.id, indexEnvelope(envelope)]));
  const byCode: DecoderIndex['byCode'] = new Map();
  for (const entry of Object.values(entries)) {
    const { kind, retry } = entry;
    const readParams = createParamReader(entry);
    add(byCode, entry.code, { entry, kind, retry, code: entry.code, readParams });
    for (const { envelope, code, message } of entry.match ?? []) {
      const claim: Claim = { entry, kind, retry, code, readParams };
      add(byCode, code, claim);
      const index = indexes.get(envelope);
      if (index === undefined) continue;
      const claims = add(index.byCode, code, claim);
      if (message === undefined) claims.any ??= claim;
      else {
        claims.byMessage ??= new Map();
        if (!claims.byMessage.has(message)) claims.byMessage.set(message, claim);
        if (index.byMessage) add(index.byMessage, message, claim);
      }
    }
  }
  const carriedBy = (carrier: Envelope['carrier']): EnvelopeIndex[] =>
    envelopes
      .filter((envelope) => envelope.carrier === carrier)
      .map((envelope) => indexes.get(envelope.id) as EnvelopeIndex);
  return { body: carriedBy('body'), upgrade: carriedBy('upgrade'), byCode };
}

function indexEnvelope({ id, requires, code, message, trace }: Envelope): EnvelopeIndex {
  const codePointer = code.kind === 'pointer' ? code.pointer : undefined;
  // What decoding reads anyway is not read a second time to be checked.
  const typeAt = (pointer: string | undefined): JsonType | undefined => {
    const asked = requires.find((requirement) => requirement.pointer === pointer);
    return asked?.kind === 'type' ? asked.type : undefined;
  };
  const elsewhere = requires.filter(
    ({ kind, pointer }) => kind === 'const' || (pointer !== codePointer && pointer !== message),
  );
  return {
    id,
    checks: elsewhere.map((requirement) => ({
      path: parsePointer(requirement.pointer),
      type: requirement.kind === 'type' ? requirement.type : undefined,
      value: requirement.kind === 'type' ? undefined : requirement.value,
    })),
    codeType: typeAt(codePointer),
    messageType: typeAt(message),
    code: codePointer === undefined ? undefined : parsePointer(codePointer),
    constant: code.kind === 'const' ? code.value : undefined,
    message: message === undefined ? undefined : parsePointer(message),
    trace: trace === undefined ? undefined : parsePointer(trace),
    byCode: new Map(),
    byMessage: code.kind === 'status' ? new Map() : undefined,
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function add<Key>(claimed: Map<Key, Claims>, key: Key, claim: Claim): Mutable<Claims> {
  const known: Mutable<Claims> | undefined = claimed.get(key);
  if (known === undefined) {
    const first = { ...claim, rivals: undefined, byMessage: undefined, any: undefined };
    claimed.set(key, first);
    return first;
  }
  if (known.entry !== claim.entry) {
    known.rivals ??= new Set([known.entry]);
    known.rivals.add(claim.entry);
  }
  return known;
}
