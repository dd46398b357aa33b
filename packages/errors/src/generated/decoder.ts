// @generated from alltick by Errdex. Do not edit.
import { createDecoder, createIsCoded, createIsOutcome, createToError, type Decode, type Envelope, type IsCoded, type IsOutcome, type ToError } from '@errdex/runtime';
import { entries } from './entries.ts';
import type { Types } from './names.ts';

const envelopes: readonly Envelope[] = [
  { id: 'quote', carrier: 'body', requires: [{ kind: 'type', pointer: '/ret', type: 'integer' }, { kind: 'type', pointer: '/msg', type: 'string' }], code: { kind: 'pointer', pointer: '/ret' }, message: '/msg', trace: '/trace' },
  { id: 'gateway', carrier: 'body', requires: [{ kind: 'type', pointer: '/error_msg', type: 'string' }], code: { kind: 'status' }, message: '/error_msg' },
  { id: 'suspension-success', carrier: 'body', requires: [{ kind: 'const', pointer: '/success', value: true }], code: { kind: 'const', value: 200 } },
  { id: 'suspension-error', carrier: 'body', requires: [{ kind: 'const', pointer: '/success', value: false }], code: { kind: 'const', value: 500 }, message: '/error' },
  { id: 'handshake', carrier: 'upgrade', requires: [], code: { kind: 'status' } },
];

/**
 * Tells what a response means. Takes `{ status?, body }` (HTTP; the body parsed or as text),
 * `{ upgrade: status }` (a refused WebSocket handshake), `{ frame }` or the parsed WebSocket frame
 * itself, a JSON text, or a bare code. Returns a plain value; never throws, whatever it is given.
 */
export const decode: Decode<Types> = /* @__PURE__ */ createDecoder<Types>({ envelopes, entries });

/** Makes an outcome an Error to throw; the stack is captured here and not before. */
export const toError: ToError<Types> = /* @__PURE__ */ createToError<Types>('alltick');

/** Whether a value is an error that `toError` made, and the named one. */
export const isCoded: IsCoded<Types> = /* @__PURE__ */ createIsCoded<Types>('alltick');

/** Whether an outcome is the named error. */
export const isOutcome: IsOutcome<Types> = /* @__PURE__ */ createIsOutcome<Types>();
