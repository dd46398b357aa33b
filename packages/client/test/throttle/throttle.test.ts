import { describe, expect, it, vi } from 'vitest';
import { createThrottle, type Permit, type Throttle, type Use } from '../../src/index.ts';
import { useFakeClock } from '../fakeClock.ts';

useFakeClock();

/** Times, from now, at which each use in turn is permitted, when its answer takes `answer` ms. */
async function timesOf(
  uses: readonly Use[],
  throttle: Throttle,
  answer = 0,
): Promise<readonly number[]> {
  const start = performance.now();
  const times: number[] = [];
  const all = uses.map(async (use, index) => {
    const permit = (await throttle.acquire(use)) as Permit;
    times[index] = performance.now() - start;
    if (answer > 0) setTimeout(() => permit.ended(), answer);
    else permit.ended();
  });
  await vi.runAllTimersAsync();
  await Promise.all(all);
  return times;
}
const many = (use: Use['interface'], count: number): readonly Use[] =>
  Array.from({ length: count }, () => ({ interface: use }));
const second = (ms: number): number => Math.floor(ms / 1000);

describe('a throttle', () => {
  it('keeps an endpoint to its rate, in order', async () => {
    const times = await timesOf(many('kline', 4), createThrottle({ plan: 'basic' }));
    expect(times.map(second)).toEqual([0, 1, 2, 3]);
  });

  it('counts the span from the answer, not from the request', async () => {
    const times = await timesOf(many('kline', 3), createThrottle({ plan: 'basic' }), 500);
    expect(times.map((time) => Math.floor(time / 500))).toEqual([0, 3, 6]);
  });

  it('gives each endpoint a rate of its own', async () => {
    const uses = (['kline', 'trade-tick', 'depth-tick', 'batch-kline', 'suspension'] as const).map(
      (name) => ({ interface: name }),
    );
    const throttle = createThrottle({ plan: 'basic' });
    expect((await timesOf(uses, throttle)).map(second)).toEqual([0, 0, 0, 0, 0]);
  });

  it('keeps all endpoints together to their rate where the plan has one', async () => {
    const uses = [...many('kline', 8), ...many('trade-tick', 8)];
    const times = await timesOf(uses, createThrottle({ plan: 'premium' }));
    expect(times.filter((time) => second(time) === 0)).toHaveLength(10);
    expect(times.filter((time) => second(time) === 1)).toHaveLength(6);
  });

  it('keeps to the total of a minute', async () => {
    const uses = (['kline', 'trade-tick', 'depth-tick', 'static-info'] as const).flatMap((name) =>
      many(name, 3),
    );
    const times = await timesOf(uses, createThrottle({ plan: 'free' }));
    const late = times.filter((time) => time >= 60_000);
    expect(late).toHaveLength(2);
    expect(Math.max(...times)).toBeLessThan(90_000);
  });

  it('keeps to the total of a day, and says at once until when', async () => {
    const throttle = createThrottle({ plan: 'free' });
    const times = await timesOf(
      Array.from({ length: 1000 }, (_, index) => ({
        interface: (['kline', 'trade-tick', 'depth-tick', 'static-info'] as const)[index % 4]!,
      })),
      throttle,
    );
    const start = Date.now() - Math.max(...times);
    const denied = await throttle.acquire({ interface: 'kline' }, { maxWait: 120_000 });
    expect(denied).toMatchObject({ ok: false, limit: 'http-day-total' });
    const { until } = denied as { until: number };
    expect(until).toBeGreaterThan(start + 86_400_000);
    expect(until).toBeLessThan(start + 86_400_000 * 1.01);
    vi.setSystemTime(until);
    await vi.advanceTimersByTimeAsync(until - Date.now());
  });

  it('denies at once what those ahead leave no room for', async () => {
    const throttle = createThrottle({ plan: 'basic' });
    const ahead = Array.from({ length: 10 }, () => throttle.acquire({ interface: 'kline' }));
    const now = Date.now();
    const denied = await throttle.acquire({ interface: 'kline' }, { maxWait: 5000 });
    expect(denied).toMatchObject({ ok: false, limit: 'http-endpoint-rate' });
    expect(second((denied as { until: number }).until - now)).toBe(10);
    for (const one of ahead) {
      void one.then((permit) => (permit as Permit).ended());
    }
    await vi.runAllTimersAsync();
  });

  it('denies what waited to its end, because an answer is long in coming', async () => {
    const throttle = createThrottle({ plan: 'basic' });
    const permit = (await throttle.acquire({ interface: 'kline' })) as Permit;
    const denied = throttle.acquire({ interface: 'kline' }, { maxWait: 5000 });
    await vi.advanceTimersByTimeAsync(5001);
    expect(await denied).toMatchObject({ ok: false, limit: 'http-endpoint-rate' });
    permit.ended();
  });

  it('lets who aborts go, and the next one up', async () => {
    const throttle = createThrottle({ plan: 'basic' });
    const controller = new AbortController();
    const first = (await throttle.acquire({ interface: 'kline' })) as Permit;
    const aborted = throttle.acquire({ interface: 'kline' }, { signal: controller.signal });
    const next = throttle.acquire({ interface: 'kline' });
    first.ended();
    controller.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(1010);
    expect(await next).toMatchObject({ ok: true });
    await expect(
      throttle.acquire({ interface: 'kline' }, { signal: controller.signal }),
    ).rejects.toThrow('enough');
  });

  it('is not moved by a clock that jumps', async () => {
    const throttle = createThrottle({ plan: 'basic' });
    const permit = (await throttle.acquire({ interface: 'kline' })) as Permit;
    permit.ended();
    vi.setSystemTime(Date.now() + 3_600_000);
    let permitted = false;
    const next = throttle.acquire({ interface: 'kline' }).then(() => (permitted = true));
    await vi.advanceTimersByTimeAsync(900);
    expect(permitted).toBe(false);
    vi.setSystemTime(0);
    await vi.advanceTimersByTimeAsync(200);
    await next;
  });
});

const on = (connection: string): Use => ({ interface: 'subscribe-trades', connection });

describe('connections', () => {
  it('open with the plan’s gap between them, of whatever service', async () => {
    const uses = [
      { interface: 'connect', service: 'stock' },
      { interface: 'connect', service: 'other' },
    ] as const;
    const times = await timesOf(uses, createThrottle({ plan: 'free' }));
    expect(times.map(second)).toEqual([0, 10]);
  });

  it('are at most as many of a service as the plan has, each until it is gone', async () => {
    const throttle = createThrottle({ plan: 'basic' });
    const first = (await throttle.acquire({ interface: 'connect', service: 'stock' })) as Permit;
    first.answered();
    await vi.advanceTimersByTimeAsync(60_000);
    const other = (await throttle.acquire({ interface: 'connect', service: 'other' })) as Permit;
    other.answered();
    let opened = false;
    const waiting = throttle
      .acquire({ interface: 'connect', service: 'stock' })
      .then(() => (opened = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toBe(false);
    first.ended(5000);
    await vi.advanceTimersByTimeAsync(4900);
    expect(opened).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await waiting;
  });

  it('keep the gap across them, and none within one', async () => {
    const throttle = createThrottle({ plan: 'premium' });
    const times = await timesOf([on('a'), on('a'), on('b'), on('a')], throttle);
    expect(times.map(second)).toEqual([0, 0, 3, 6]);
  });
});
