import { createSandbox } from '@errdex/alltick-sandbox';
import { expect, it, onTestFinished } from 'vitest';
import { createClient, createThrottle, type Throttle, type Use } from '../../src/index.ts';

it('one throttle serves several clients, also where it hears of them as JSON alone', async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const central = createThrottle({ plan: 'basic' });
  const remote: Throttle = {
    acquire: (use, patience) => central.acquire(JSON.parse(JSON.stringify(use)) as Use, patience),
  };
  const clients = [central, remote].map((throttle) =>
    createClient({
      token: 'sandbox-basic',
      plan: 'basic',
      service: 'stock',
      addresses: { http: sandbox.url },
      throttle,
      retry: false,
    }),
  );
  const asked = [...clients, ...clients].map((client) => client.tradeTick(['700.HK']));
  expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(Object.keys(sandbox.state().counts)).toEqual(['OK']);
});

it('clients that each have a throttle of their own do meet the limit', async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const ask = () =>
    createClient({
      token: 'sandbox-basic',
      plan: 'basic',
      service: 'stock',
      addresses: { http: sandbox.url },
      retry: false,
    }).tradeTick(['700.HK']);
  const results = await Promise.all([ask(), ask()]);
  expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
});
