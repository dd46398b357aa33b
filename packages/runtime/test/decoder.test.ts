import { createDecoder, type Outcome } from '../src/index.ts';
import { describe, expect, it } from 'vitest';
import { entries, envelopes, type Types } from './catalog.ts';

const decode = createDecoder<Types>({ envelopes, entries });

/** The kind, and the name or candidates, of an outcome. */
function summary(outcome: Outcome<Types>): string {
  if (outcome.kind === 'error' || outcome.kind === 'success') {
    return `${outcome.kind} ${outcome.entry.name}`;
  }
  if (outcome.kind !== 'ambiguous') return outcome.kind;
  return `ambiguous ${outcome.candidates.map(({ name }) => name).join(' ')}`;
}

describe('an envelope', () => {
  it('gives all that it says', () => {
    const body = { ret: 401, msg: 'token invalid', trace: 't-1', data: {} };
    expect(decode({ status: 200, body })).toStrictEqual({
      kind: 'error',
      entry: entries[3],
      code: 401,
      retry: { when: 'after-fix', executed: 'no' },
      params: {},
      envelope: 'quote',
      wireMessage: 'token invalid',
      trace: 't-1',
    });
  });

  it.each([
    ['a parsed body', { status: 200, body: { ret: 401 } }],
    ['a body as text', { body: '{"ret":401}' }],
    ['a frame', { frame: { ret: 401 } }],
    ['a frame as text', { frame: '{"ret":401}' }],
    ['a parsed frame by itself', { ret: 401, cmd_id: 22005 }],
    ['a JSON text by itself', ' {"ret":401}\n'],
    ['a frame with a status of its own', { ret: 401, status: 500 }],
    ['a frame with a body of its own', { ret: 401, body: { other: 1 } }],
  ])('is found in %s', (_, input) => {
    expect(summary(decode(input))).toBe('error TOKEN_INVALID');
  });

  it.each([
    ['the message decides', { ret: 400, msg: 'request data param invalid' }, 'error DATA_INVALID'],
    ['a code that one entry claims', { ret: 401, msg: 'Token is bad' }, 'error TOKEN_INVALID'],
    ['an old code', { ret: 201, msg: 'request header param invalid' }, 'error HEADER_INVALID'],
    [
      'a message that nobody declares',
      { ret: 400, msg: 'x' },
      'ambiguous HEADER_INVALID DATA_INVALID',
    ],
    ['no message', { ret: 400 }, 'ambiguous HEADER_INVALID DATA_INVALID'],
    ['a code that nobody declares', { ret: 999 }, 'unknown'],
    ['success', { ret: 200, msg: 'ok' }, 'success OK'],
    ['a constant code', { meta: { success: false, error: 'E' } }, 'error SERVICE_FAILED'],
    ['another constant', { meta: { success: true } }, 'unrecognized'],
    ['a code of another type', { ret: '401' }, 'unrecognized'],
    ['a message of another type', { error_msg: 429 }, 'unrecognized'],
  ])('settles %s', (_, body, expected) => {
    expect(summary(decode({ status: 200, body }))).toBe(expected);
  });

  it('keeps the code received beside the declared one', () => {
    const outcome = decode({ body: { ret: 201, msg: 'request header param invalid' } });
    expect(outcome).toMatchObject({ kind: 'error', code: 201, entry: { code: 400 } });
  });
});

describe('a status as code', () => {
  it.each([
    [
      'decides with its message',
      { status: 429, body: { error_msg: 'Too many requests' } },
      'error GATEWAY_THROTTLED',
    ],
    [
      'decides without a known message',
      { status: 429, body: { error_msg: 'slow' } },
      'error GATEWAY_THROTTLED',
    ],
    ['is unknown when nobody declares it', { status: 502, body: { error_msg: 'x' } }, 'unknown'],
    [
      'leaves the message to decide when missing',
      { error_msg: 'Too many requests' },
      'error GATEWAY_THROTTLED',
    ],
    ['leaves nothing to decide with', { error_msg: 'no route' }, 'unknown'],
    ['of a refused upgrade', { upgrade: 429 }, 'error CONNECTION_REFUSED'],
    ['of another refused upgrade', { upgrade: 503 }, 'unknown'],
    [
      'of a refused upgrade counts before the body that a gateway gave it',
      { upgrade: 429, body: { error_msg: 'Too many requests' } },
      'error CONNECTION_REFUSED',
    ],
    [
      'of a refused upgrade that nobody declares leaves the body to decide',
      { upgrade: 403, body: { ret: 401 } },
      'error TOKEN_INVALID',
    ],
  ])('%s', (_, input, expected) => {
    expect(summary(decode(input))).toBe(expected);
  });

  it('gives the declared code when the message decided', () => {
    expect(decode({ error_msg: 'Too many requests' })).toMatchObject({ code: 429 });
  });

  it('tells the response without a body where an envelope requires none', () => {
    const bare = createDecoder({
      envelopes: [{ id: 'http', carrier: 'body', requires: [], code: { kind: 'status' } }],
      entries: [{ ...entries[3]!, match: [{ envelope: 'http', code: 404 }] }],
    });
    expect(bare({ status: 404 })).toMatchObject({ kind: 'error', code: 404 });
    expect(bare({ unrelated: true })).toStrictEqual({ kind: 'unrecognized' });
  });

  it('of a refused upgrade is that of its body', () => {
    const outcome = decode({ upgrade: 502, body: { error_msg: 'x' } });
    expect(outcome).toMatchObject({ kind: 'unknown', code: 502, envelope: 'gateway' });
  });
});

describe('a bare code', () => {
  it.each([
    ['one entry', 603, 'error LIMIT_EXCEEDED'],
    ['one entry by an old code', 201, 'error HEADER_INVALID'],
    ['several entries', 400, 'ambiguous HEADER_INVALID DATA_INVALID'],
    ['entries of several envelopes', 429, 'ambiguous GATEWAY_THROTTLED CONNECTION_REFUSED'],
    ['nobody', 999, 'unknown'],
    ['a string code', 'service', 'error SERVICE_FAILED'],
    ['a number as text', '603', 'error LIMIT_EXCEEDED'],
    ['text that is no code', 'token invalid', 'unrecognized'],
  ])('of %s', (_, code, expected) => {
    expect(summary(decode(code))).toBe(expected);
  });
});

const paramsOf = (data: unknown): unknown => decode({ body: { ret: 603, data } });

describe('params', () => {
  it('are read from the envelope', () => {
    const data = { max: 100, side: 'sell', until: '2026-01-01T00:00:00Z', 'a/b': true };
    expect(paramsOf(data)).toMatchObject({
      params: { max: 100, side: 'sell', until: Date.UTC(2026, 0, 1), open: true },
    });
  });

  it.each([
    ['missing', undefined],
    ['of another type', { max: '100', side: 7, until: 'soon', 'a/b': 'yes' }],
    ['outside the declared values', { max: 1.5, side: 'hold', until: Number.NaN }],
    ['beyond what a Date holds', { until: 8.65e15 }],
  ])('take their defaults when %s', (_, data) => {
    expect(paramsOf(data)).toMatchObject({
      params: { max: 5, side: 'buy', until: 0, open: false },
    });
  });
});

it('gives plain values that can be stored and sent', () => {
  const outcome = decode({ status: 200, body: { ret: 603, msg: 'm', data: { max: 3 } } });
  expect(Object.getPrototypeOf(outcome)).toBe(Object.prototype);
  expect(JSON.parse(JSON.stringify(outcome))).toMatchObject({ kind: 'error', params: { max: 3 } });
  expect(structuredClone(outcome)).toStrictEqual(outcome);
});
