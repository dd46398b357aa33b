import { createDecoder } from '../src/index.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entries, envelopes, type Types } from './catalog.ts';

const decode = createDecoder<Types>({ envelopes, entries });
const kinds = ['success', 'error', 'unknown', 'ambiguous', 'unrecognized'];

const anyBody = fc.anything({
  key: fc.constantFrom(
    'ret',
    'msg',
    'trace',
    'data',
    'meta',
    'success',
    'error_msg',
    '__proto__',
    'max',
  ),
  values: [
    fc.constantFrom<unknown>(
      200,
      400,
      401,
      603,
      '401',
      'ok',
      '{"ret":401}',
      '{',
      Number.NaN,
      -0,
      1n,
      null,
    ),
    fc.string({ unit: 'binary' }),
  ],
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});
const anyInput = fc.oneof(
  anyBody,
  fc.record({ status: anyBody, body: anyBody }, { requiredKeys: [] }),
  fc.record({ upgrade: anyBody, frame: anyBody, body: anyBody }, { requiredKeys: [] }),
);

it('gives an outcome for whatever it is given', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      expect(kinds).toContain(decode(input).kind);
    }),
    { numRuns: 2000 },
  );
});

function refuse(): never {
  throw new Error('No.');
}
const cycle: Record<string, unknown> = { ret: 401 };
cycle['body'] = cycle;
cycle['frame'] = cycle;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

it.each([
  [
    'a getter that throws',
    {
      get body() {
        return refuse();
      },
    },
  ],
  [
    'a code that throws',
    {
      body: {
        get ret() {
          return refuse();
        },
      },
    },
  ],
  [
    'a proxy that throws',
    new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  ],
  ['a revoked proxy', { body: revoked.proxy }],
  ['a cycle', cycle],
  ['deep JSON', '['.repeat(100_000)],
  ['a symbol', Symbol('x')],
  ['a bigint', 401n],
  ['a function', refuse],
  ['a constructor as key', { body: { ret: 401, constructor: null, __proto__: null } }],
])('does not throw for %s', (_, input) => {
  expect(kinds).toContain(decode(input).kind);
});
