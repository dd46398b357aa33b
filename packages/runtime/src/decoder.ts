import {
  type Claim,
  type Claims,
  createDecoderIndex,
  type DecoderIndex,
  type DecoderTable,
  type EnvelopeIndex,
} from './decoderIndex.ts';
import type { Code } from './entry.ts';
import type { AmbiguousOutcome, CatalogTypes, Outcome, UnknownOutcome } from './outcome.ts';
import { noParams } from './params.ts';
import { isType, read } from './pointer.ts';

/**
 * Tells what a response means. Takes `{ status?, body }` (HTTP; the body parsed or as text),
 * `{ upgrade: status, body? }` (a refused WebSocket handshake), `{ frame }` or the parsed WebSocket frame
 * itself, a JSON text, or a bare code. Returns a plain value; never throws, whatever it is given.
 */
export type Decode<T extends CatalogTypes = CatalogTypes> = (input: unknown) => Outcome<T>;

/** Makes a `Decode`; the table is read at its first call. */
export function createDecoder<T extends CatalogTypes>(table: DecoderTable): Decode<T> {
  let index: DecoderIndex | undefined;
  return (input) => {
    index ??= createDecoderIndex(table);
    try {
      return decode(index, input) ?? { kind: 'unrecognized' };
    } catch {
      // A getter or a proxy of the input threw.
      return { kind: 'unrecognized' };
    }
  };
}

function decode(index: DecoderIndex, input: unknown): Outcome | undefined {
  const value = typeof input === 'string' ? parse(input) : input;
  if (typeof value !== 'object' || value === null) {
    return isCode(value) ? decodeCode(index, value) : undefined;
  }
  const { status, body, frame, upgrade } = value as Readonly<Record<string, unknown>>;
  // A refused handshake may have a body, such as a gateway's answer; it counts where the status alone
  // is nothing that the catalogue knows.
  const refused =
    upgrade === undefined ? undefined : decodeEnvelope(index.upgrade, undefined, upgrade);
  if (refused !== undefined && refused.kind !== 'unknown') return refused;
  return (
    (body === undefined ? undefined : decodeBody(index, body, status ?? upgrade)) ??
    (frame === undefined ? undefined : decodeBody(index, frame, undefined)) ??
    refused ??
    decodeEnvelope(index.body, value, undefined) ??
    (status === undefined ? undefined : decodeEnvelope(index.body, undefined, status))
  );
}

function decodeBody(index: DecoderIndex, body: unknown, status: unknown): Outcome | undefined {
  return decodeEnvelope(index.body, typeof body === 'string' ? parse(body) : body, status);
}

/** The value of a JSON text; any other text as it is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function decodeCode({ byCode }: DecoderIndex, code: Code): Outcome | undefined {
  const claims = byCode.get(code);
  // Any text might be a code; only a number that nobody claims certainly is one.
  if (claims === undefined && typeof code === 'string') return undefined;
  const claim = claims && choose(claims, undefined);
  const received = { code, envelope: undefined, wireMessage: undefined, trace: undefined };
  if (claim === undefined) return unsettled(claims, received);
  const { kind, entry, retry, readParams } = claim;
  return { ...received, kind, entry, retry, params: readParams?.(undefined) ?? noParams };
}

type Fields = Readonly<Record<string, unknown>>;
const noFields: Fields = {};

// Keys are read in place wherever a pointer has a single one: each place then keeps seeing the same
// key, which makes decoding twice as fast as going through one function.
function decodeEnvelope(
  envelopes: readonly EnvelopeIndex[],
  body: unknown,
  status: unknown,
): Outcome | undefined {
  const fields = typeof body === 'object' && body !== null ? (body as Fields) : noFields;
  for (const envelope of envelopes) {
    const { code: codePath, codeType, message, messageType, trace } = envelope;
    let code: unknown = envelope.constant ?? status;
    if (codePath !== undefined) {
      code = typeof codePath === 'string' ? fields[codePath] : read(body, codePath);
      if (codeType !== undefined && !isType(code, codeType)) continue;
    }
    let text: unknown;
    if (message !== undefined) {
      text = typeof message === 'string' ? fields[message] : read(body, message);
      if (messageType !== undefined && !isType(text, messageType)) continue;
    }
    if (!fits(envelope, body, fields)) continue;
    const wireMessage = typeof text === 'string' ? text : undefined;
    let claims: Claims | undefined;
    if (isCode(code)) claims = envelope.byCode.get(code);
    else if (envelope.byMessage === undefined || wireMessage === undefined) continue;
    else claims = envelope.byMessage.get(wireMessage);
    let id: unknown;
    if (trace !== undefined) id = typeof trace === 'string' ? fields[trace] : read(body, trace);
    const sender = typeof id === 'string' ? id : undefined;
    const claim = claims && choose(claims, wireMessage);
    if (claim === undefined) {
      const received = isCode(code) ? code : undefined;
      return unsettled(claims, {
        code: received,
        envelope: envelope.id,
        wireMessage,
        trace: sender,
      });
    }
    return {
      kind: claim.kind,
      entry: claim.entry,
      code: claim.code,
      retry: claim.retry,
      params: claim.readParams === undefined ? noParams : claim.readParams(body),
      envelope: envelope.id,
      wireMessage,
      trace: sender,
    };
  }
  return undefined;
}

function fits({ checks }: EnvelopeIndex, body: unknown, fields: Fields): boolean {
  for (const { path, type, value } of checks) {
    const found = typeof path === 'string' ? fields[path] : read(body, path);
    if (type === undefined ? found !== value : !isType(found, type)) return false;
  }
  return true;
}

function isCode(code: unknown): code is Code {
  return typeof code === 'number' || typeof code === 'string';
}

function unsettled(
  claims: Claims | undefined,
  received: Omit<UnknownOutcome, 'kind'>,
): UnknownOutcome | AmbiguousOutcome {
  if (claims === undefined) return { kind: 'unknown', ...received };
  return { kind: 'ambiguous', candidates: [...(claims.rivals ?? [])], ...received };
}

/** An exact message wins; wording drifts, so a lone entry answers for its code anyhow. */
function choose(claims: Claims, wireMessage: string | undefined): Claim | undefined {
  if (claims.rivals === undefined) return claims;
  const named = wireMessage === undefined ? undefined : claims.byMessage?.get(wireMessage);
  return named ?? claims.any;
}
