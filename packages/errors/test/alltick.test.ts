import {
  decode,
  entries,
  isCoded,
  isOutcome,
  REQUEST_DATA_INVALID,
  REQUEST_HEADER_INVALID,
  toError,
  TOKEN_INVALID,
} from '@errdex/alltick';
import catalog from '@errdex/alltick/catalog.json' with { type: 'json' };
import { limits } from '@errdex/alltick/limits';
import * as en from '@errdex/alltick/messages/en';
import * as zh from '@errdex/alltick/messages/zh';
import { describe, expect, it } from 'vitest';

describe('decode', () => {
  it.each([
    [
      'an HTTP answer',
      { status: 200, body: { ret: 401, msg: 'token invalid', trace: 't' } },
      'TOKEN_INVALID',
    ],
    [
      'an answer without a token',
      { status: 401, body: '{"msg":"token is required","trace":"","ret":401}' },
      'TOKEN_MISSING',
    ],
    [
      'a header in the old numbering',
      { ret: 201, msg: 'request header param invalid', cmd_id: 0 },
      'REQUEST_HEADER_INVALID',
    ],
    [
      'the data of a request',
      { ret: 400, msg: 'request data param invalid' },
      'REQUEST_DATA_INVALID',
    ],
    [
      'the gateway',
      { status: 429, body: { error_msg: 'Too many requests' } },
      'PLAN_RATE_EXCEEDED',
    ],
    ['the older wording', { ret: 429, msg: 'rate limit' }, 'PLAN_RATE_EXCEEDED'],
    [
      'wording that differs by case alone',
      { ret: 605, msg: 'too many requests' },
      'REQUEST_THROTTLED',
    ],
    [
      'a frame before the connection closes',
      { frame: { ret: 606, msg: 'too many requests and connection will be closed' } },
      'CONNECTION_THROTTLED',
    ],
    ['a refused upgrade', { upgrade: 429 }, 'UPGRADE_THROTTLED'],
    [
      'the suspension service',
      { status: 500, body: { success: false, error: 'Down' } },
      'SUSPENSION_QUERY_FAILED',
    ],
  ])('recognises %s', (_, input, name) => {
    expect(decode(input)).toMatchObject({ kind: 'error', entry: { name } });
  });

  it('recognises every declared wire form', () => {
    const forms = catalog.entries.flatMap(({ name, kind, match }) =>
      match.map((form) => ({ name, kind, form })),
    );
    expect(forms.length).toBeGreaterThan(15);
    for (const { name, kind, form } of forms) {
      expect(decode(responseOf(form)), JSON.stringify(form)).toMatchObject({
        kind,
        entry: { name },
      });
    }
  });

  it('tells success, codes of several entries, new codes and pushes apart', () => {
    expect(decode({ body: { ret: 200, msg: 'ok', trace: 't', data: {} } }).kind).toBe('success');
    expect(decode(400)).toMatchObject({
      kind: 'ambiguous',
      candidates: [entries.REQUEST_DATA_INVALID, entries.REQUEST_HEADER_INVALID],
    });
    expect(decode({ ret: 602, msg: 'new' })).toMatchObject({ kind: 'unknown', code: 602 });
    expect(decode({ cmd_id: 22998, data: { code: '700.HK' } }).kind).toBe('unrecognized');
  });
});

interface Form {
  readonly envelope: string;
  readonly code: number;
  readonly message?: string | undefined;
}

/** A response in the form. */
function responseOf({ envelope, code, message = 'Some words' }: Form): unknown {
  switch (envelope) {
    case 'quote':
      return { status: 200, body: { ret: code, msg: message, trace: '' } };
    case 'gateway':
      return { status: code, body: { error_msg: message } };
    case 'suspension-success':
      return { status: 200, body: { success: true } };
    case 'suspension-error':
      return { status: code, body: { success: false, error: message } };
    default:
      return { upgrade: code };
  }
}

it('throws, guards and speaks both languages', () => {
  const outcome = decode({ status: 200, body: { ret: TOKEN_INVALID, msg: 'token invalid' } });
  if (!isOutcome(outcome, 'TOKEN_INVALID')) throw new Error('Not recognised.');
  const error: unknown = toError(outcome);
  if (!isCoded(error, 'TOKEN_INVALID')) throw new Error('Not coded.');
  expect(zh.message(error)).toBe(zh.TOKEN_INVALID());
  expect(en.message(outcome)).toBe(en.TOKEN_INVALID());
  expect(zh.TOKEN_INVALID()).toMatch(/[一-鿿]/);
});

it('gives limits by plan', () => {
  expect(limits['ws-reconnect'].values.basic?.min).toBe(3000);
  expect(REQUEST_DATA_INVALID).toBe(REQUEST_HEADER_INVALID);
});
