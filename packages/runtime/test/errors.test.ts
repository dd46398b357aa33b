import {
  CodedError,
  createDecoder,
  createIsCoded,
  createIsOutcome,
  createToError,
  UncodedError,
} from '../src/index.ts';
import { describe, expect, it, vi } from 'vitest';
import { entries, envelopes, type Types } from './catalog.ts';

const decode = createDecoder<Types>({ envelopes, entries });
const toError = createToError<Types>('demo');
const isCoded = createIsCoded<Types>('demo');
const isOutcome = createIsOutcome<Types>();

function errorOf(input: unknown): CodedError<Types> {
  const outcome = decode(input);
  if (outcome.kind !== 'error') throw new Error(`Decoded to ${outcome.kind}.`);
  return toError(outcome);
}

describe('toError', () => {
  it('makes an Error that says what its outcome says', () => {
    const error = errorOf({ body: { ret: 401, msg: 'token invalid', trace: 't-1' } });
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CodedError');
    expect(error.message).toBe('TOKEN_INVALID (401): token invalid');
    expect(error.stack).toMatch(/^CodedError: TOKEN_INVALID \(401\): token invalid\n/);
    expect({
      name: error.entry.name,
      code: error.code,
      retry: error.retry.when,
      params: error.params,
      wireMessage: error.wireMessage,
      trace: error.trace,
    }).toStrictEqual({
      name: 'TOKEN_INVALID',
      code: 401,
      retry: 'after-fix',
      params: {},
      wireMessage: 'token invalid',
      trace: 't-1',
    });
  });

  it('leaves the wire message out when there is none', () => {
    expect(errorOf(603).message).toBe('LIMIT_EXCEEDED (603)');
  });

  it('takes a cause and a message', () => {
    const outcome = decode(603);
    if (outcome.kind !== 'error') throw new Error('Not an error.');
    const cause = new Error('Cause');
    const error = toError(outcome, { cause, message: 'Too much' });
    expect(error.message).toBe('Too much');
    expect(error.cause).toBe(cause);
    expect(String(error)).toBe('CodedError: Too much');
    expect(toError(outcome)).not.toHaveProperty('cause');
  });

  it.each([
    ['a coded error', errorOf({ body: { ret: 401, msg: 'token invalid', trace: 't-1' } })],
    ['an uncoded one', toError({ kind: 'unrecognized' })],
  ])('makes %s whose name and message may be assigned, as libraries do', (_, error) => {
    error.message = `Loading failed: ${error.message}`;
    error.name = 'LoadError';
    expect(String(error)).toMatch(/^LoadError: Loading failed: T/);
    expect(errorOf(603).name).toBe('CodedError');
  });

  it('makes an Error that keeps its message in a structured clone', () => {
    const clone = structuredClone<Error>(errorOf({ body: { ret: 401, msg: 'token invalid' } }));
    expect(clone.message).toBe('TOKEN_INVALID (401): token invalid');
  });

  it.each([
    ['an unknown code', { ret: 999, msg: 'new' }, 'No entry of the catalog has the code 999: new'],
    ['several entries', 400, 'Code 400 is one of HEADER_INVALID, DATA_INVALID'],
    ['no envelope', null, 'The response has no form that the catalog declares'],
  ])('makes an UncodedError of %s', (_, input, message) => {
    const outcome = decode(input);
    if (outcome.kind === 'success') throw new Error('A success.');
    const error = toError(outcome);
    expect(error).toBeInstanceOf(UncodedError);
    expect(error.message).toBe(message);
    expect(error.outcome).toBe(outcome);
    expect(isCoded(error)).toBe(false);
  });
});

describe('isCoded', () => {
  it('is false for what throws when it is looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isCoded(proxy, 'LIMIT_EXCEEDED')).toBe(false);
  });

  const error = errorOf(603);

  it('asks for the name when it is given one', () => {
    expect(isCoded(error)).toBe(true);
    expect(isCoded(error, 'LIMIT_EXCEEDED')).toBe(true);
    expect(isCoded(error, 'TOKEN_INVALID')).toBe(false);
  });

  it("refuses another catalogue's errors", () => {
    expect(createIsCoded<Types>('other')(error)).toBe(false);
  });

  it.each([[undefined], [null], ['LIMIT_EXCEEDED'], [603], [{}], [new Error('x')], [decode(603)]])(
    'refuses %s',
    (value) => {
      expect(isCoded(value)).toBe(false);
    },
  );

  it('knows the errors of a second copy of the package', async () => {
    vi.resetModules();
    const copy = await import('@errdex/runtime');
    expect(copy.CodedError).not.toBe(CodedError);
    const outcome = copy.createDecoder<Types>({ envelopes, entries })(603);
    if (outcome.kind !== 'error') throw new Error('Not an error.');
    const foreign: unknown = copy.createToError<Types>('demo')(outcome);
    expect(foreign).not.toBeInstanceOf(CodedError);
    expect(isCoded(foreign, 'LIMIT_EXCEEDED')).toBe(true);
    expect(isCoded(foreign, 'TOKEN_INVALID')).toBe(false);
  });
});

it('isOutcome tells one error from another', () => {
  expect(isOutcome(decode(603), 'LIMIT_EXCEEDED')).toBe(true);
  expect(isOutcome(decode(603), 'TOKEN_INVALID')).toBe(false);
  expect(isOutcome(decode(999), 'LIMIT_EXCEEDED')).toBe(false);
});
