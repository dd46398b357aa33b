import { createSandbox } from '@errdex/alltick-sandbox';
import { limits } from '@errdex/alltick/limits';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createClient, createStream, createThrottle } from '../../src/index.ts';
import { useFakeClock } from '../fakeClock.ts';
import { pass, until } from '../stream/server.ts';
import { createChaosProxy, faults } from './proxy.ts';
import { createRandom } from './random.ts';

useFakeClock({ realIo: true });

const codes = ['700.HK', 'AAPL.US', '600519.SH'];
const throttlings = new Set([
  'CONNECTION_THROTTLED',
  'UPGRADE_THROTTLED',
  'REQUEST_THROTTLED',
  'PLAN_RATE_EXCEEDED',
]);
const times = (refused: Readonly<Record<string, number>>): unknown =>
  Object.fromEntries(Object.entries(refused).filter(([name]) => throttlings.has(name)));

describe.each([
  { plan: 'free', seed: 1, with: 'ws' },
  { plan: 'basic', seed: 2, with: 'ws' },
  { plan: 'basic', seed: 3, with: 'ws' },
  { plan: 'premium', seed: 4, with: 'ws' },
  { plan: 'basic', seed: 5, with: 'the global WebSocket' },
] as const)('through chaos of seed $seed, on $plan with $with,', ({ plan, seed, with: given }) => {
  it('keeps every limit and every subscription, and gives each tick once', async () => {
    const sandbox = await createSandbox({ seed: `${seed}` });
    const target = Number(new URL(sandbox.url).port);
    const proxy = await createChaosProxy({ target, seed });
    onTestFinished(async () => {
      await proxy.close();
      await sandbox.close();
      await pass(2000);
    });
    const account = {
      token: `sandbox-${plan}`,
      plan,
      service: 'stock',
      throttle: createThrottle({ plan }),
      // By another name: Node's WebSocket would go through a connection that fetch left open.
      addresses: { http: `http://127.0.0.1:${proxy.port}`, ws: `ws://localhost:${proxy.port}` },
    } as const;
    const stream = createStream({
      ...account,
      WebSocket: given === 'ws' ? WebSocket : globalThis.WebSocket,
    });
    const client = createClient({ ...account, timeout: 5000 });
    const ticks: string[] = [];
    const note = (kind: string) => (tick: { code: string; seq: string; tick_time: string }) =>
      ticks.push(`${kind} ${tick.code} ${tick.seq} ${tick.tick_time}`);
    stream.on('trade', note('trade'));
    stream.on('depth', note('depth'));
    void stream.trades.add(...codes);
    void stream.depth.add('700.HK');
    const enough = new AbortController();
    const answers = { good: 0, bad: 0 };
    const ask = async (): Promise<void> => {
      while (!enough.signal.aborted) {
        const { ok } = await client.tradeTick(codes);
        answers[ok ? 'good' : 'bad'] += 1;
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
    };
    const asked = [ask(), ask()];

    const random = createRandom(seed);
    for (let minute = 0; minute < 30; minute++) {
      await pass(60_000);
      // The machine's clock is set; the server's is not.
      const jump = Math.round((random() - 0.5) * 7_200_000);
      vi.setSystemTime(Date.now() + jump);
      sandbox.clock.advance(-jump);
      const change = stream.trades[random() < 0.5 ? 'remove' : 'add']('AAPL.US');
      void change;
    }
    void stream.trades.add('AAPL.US');
    proxy.calm();
    enough.abort();
    const subscribed = (): number =>
      sandbox.state().connections.find(({ subscribed: count }) => count === 4)?.subscribed ?? 0;
    await until(() => stream.state.kind === 'open' && subscribed() === 4, 100);
    const before = ticks.length;
    await until(() => ticks.length > before + 4, 100);
    await until(() => answers.good + answers.bad > 0, 100);

    expect(times(sandbox.state().counts)).toEqual({});
    const floor = limits['ws-reconnect'].values[plan]?.min ?? 0;
    const gaps = proxy.attempts.slice(1).map((at, index) => at - (proxy.attempts[index] ?? 0));
    expect([...proxy.happened].toSorted()).toEqual([...faults].toSorted());
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(floor);
    expect(new Set(ticks).size).toBe(ticks.length);
    expect(ticks.length).toBeGreaterThan(100);
    expect(answers.good).toBeGreaterThan(10);

    await stream.close();
    // The last requests wait for their turn, for their answers, or to be tried again.
    await pass(300_000);
    await Promise.all(asked);
    // Node’s own class cannot be made to let go of a peer that fell silent.
    if (given === 'ws') expect(proxy.open()).toBe(0);
  });
});
