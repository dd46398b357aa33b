import type { Entry, Envelope } from '../src/index.ts';

export type ErrorName =
  | 'HEADER_INVALID'
  | 'DATA_INVALID'
  | 'TOKEN_INVALID'
  | 'LIMIT_EXCEEDED'
  | 'GATEWAY_THROTTLED'
  | 'CONNECTION_REFUSED'
  | 'SERVICE_FAILED';

/** The types that a generated module would have. */
export interface Types {
  readonly errorEntry: Entry<ErrorName>;
  readonly successEntry: Entry<'OK'>;
  readonly params: {
    readonly LIMIT_EXCEEDED: { readonly max: number; readonly side: 'buy' | 'sell' };
  };
}

export const envelopes: readonly Envelope[] = [
  {
    id: 'quote',
    carrier: 'body',
    requires: [{ kind: 'type', pointer: '/ret', type: 'integer' }],
    code: { kind: 'pointer', pointer: '/ret' },
    message: '/msg',
    trace: '/trace',
  },
  {
    id: 'gateway',
    carrier: 'body',
    requires: [{ kind: 'type', pointer: '/error_msg', type: 'string' }],
    code: { kind: 'status' },
    message: '/error_msg',
  },
  {
    id: 'service',
    carrier: 'body',
    requires: [{ kind: 'const', pointer: '/meta/success', value: false }],
    code: { kind: 'const', value: 'service' },
    message: '/meta/error',
  },
  { id: 'upgrade', carrier: 'upgrade', requires: [], code: { kind: 'status' } },
];

function entry<Name extends string>(
  name: Name,
  rest: Partial<Entry<Name>> & Pick<Entry<Name>, 'code'>,
): Entry<Name> {
  return {
    name,
    kind: 'error',
    domain: 'request',
    connection: 'stays-open',
    retry: { when: 'after-fix', executed: 'no' },
    ...rest,
  };
}

const quote = (
  code: number,
  message?: string,
): { envelope: string; code: number; message?: string } => ({
  envelope: 'quote',
  code,
  ...(message === undefined ? {} : { message }),
});

export const entries: readonly (Types['errorEntry'] | Types['successEntry'])[] = [
  entry('OK', { code: 200, kind: 'success', match: [quote(200, 'ok')] }),
  entry('HEADER_INVALID', {
    code: 400,
    match: [quote(400, 'request header param invalid'), quote(201, 'request header param invalid')],
  }),
  entry('DATA_INVALID', { code: 400, match: [quote(400, 'request data param invalid')] }),
  entry('TOKEN_INVALID', { code: 401, match: [quote(401, 'token invalid')] }),
  entry('LIMIT_EXCEEDED', {
    code: 603,
    match: [quote(603)],
    params: [
      { name: 'max', type: 'integer', from: '/data/max', default: 5 },
      { name: 'side', type: 'string', values: ['buy', 'sell'], from: '/data/side', default: 'buy' },
      { name: 'until', type: 'datetime', from: '/data/until', default: 0 },
      { name: 'open', type: 'boolean', from: '/data/a~1b', default: false },
    ],
  }),
  entry('GATEWAY_THROTTLED', {
    code: 429,
    match: [{ envelope: 'gateway', code: 429, message: 'Too many requests' }],
  }),
  entry('CONNECTION_REFUSED', {
    code: 429,
    connection: 'closes',
    match: [{ envelope: 'upgrade', code: 429 }],
  }),
  entry('SERVICE_FAILED', { code: 'service', match: [{ envelope: 'service', code: 'service' }] }),
];
