import { limits, type PlanId } from '@errdex/alltick/limits';
import { describe, expect, it } from 'vitest';
import { createClient, createStream, createThrottle, type ClientOptions } from '../src/index.ts';

const account: ClientOptions = { token: 'a-c-app', plan: 'basic', service: 'stock' };
const plans = Object.keys(limits['kline-bars'].values) as PlanId[];
const unlimited = { acquire: async () => ({ ok: true, answered: () => {}, ended: () => {} }) };

describe.each([
  ['a client', createClient],
  ['a stream', createStream],
] as const)('%s', (_, create) => {
  it.each(['gold', 'toString', '__proto__', undefined, 7])(
    'does not take %j for a plan',
    (plan) => {
      for (const throttle of [undefined, unlimited]) {
        const options = { ...account, plan, ...(throttle && { throttle }) } as ClientOptions;
        expect(() => create(options)).toThrow(
          new TypeError(`The plan must be one of ${plans.join(', ')}.`),
        );
      }
    },
  );

  it.each(['stocks', 'toString', undefined])('does not take %j for a service', (service) => {
    expect(() => create({ ...account, service } as ClientOptions)).toThrow(
      new TypeError('The service must be one of stock, other.'),
    );
  });
});

it('a throttle takes every plan there is, and no other', () => {
  for (const plan of plans) expect(() => createThrottle({ plan })).not.toThrow();
  expect(() => createThrottle({ plan: 'gold' as PlanId })).toThrow(
    /^The plan must be one of free,/,
  );
});
