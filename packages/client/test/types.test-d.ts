import type { ErrorOutcome } from '@errdex/alltick';
import type { KlineResponse, TradeTick } from '@errdex/alltick-protocol';
import { expectTypeOf, it } from 'vitest';
import type { Client, ClientOptions, orThrow, Result, StreamItem } from '../src/index.ts';

it('gives data where it is good, and an outcome where it is not', () => {
  type Answer = Awaited<ReturnType<Client['kline']>>;
  expectTypeOf<Extract<Answer, { ok: true }>['data']>().toEqualTypeOf<KlineResponse>();
  expectTypeOf<Extract<Answer, { ok: true }>>().not.toHaveProperty('outcome');
  type Outcome = Extract<Answer, { ok: false }>['outcome'];
  expectTypeOf<Extract<Outcome, { kind: 'error' }>>().toEqualTypeOf<ErrorOutcome>();
  expectTypeOf<Extract<Outcome, { kind: 'too-long' }>['until']>().toEqualTypeOf<number>();
});

it('throws the failure away with orThrow', () => {
  expectTypeOf<typeof orThrow<KlineResponse>>()
    .parameter(0)
    .toEqualTypeOf<Result<KlineResponse> | Promise<Result<KlineResponse>>>();
  expectTypeOf<ReturnType<typeof orThrow<KlineResponse>>>().resolves.toEqualTypeOf<KlineResponse>();
});

it('narrows what is streamed by its kind', () => {
  expectTypeOf<Extract<StreamItem, { kind: 'trade' }>['data']>().toEqualTypeOf<TradeTick>();
  expectTypeOf<Extract<StreamItem, { kind: 'dropped' }>>().not.toHaveProperty('data');
});

it('takes plans and services that exist', () => {
  expectTypeOf<'gold'>().not.toExtend<ClientOptions['plan']>();
  expectTypeOf<'all-hk'>().toExtend<ClientOptions['plan']>();
  expectTypeOf<ClientOptions['service']>().toEqualTypeOf<'stock' | 'other'>();
});
