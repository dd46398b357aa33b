import { entries } from '@errdex/alltick';
import { limits } from '@errdex/alltick/limits';
import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, createClient, type Throttle } from '../../src/index.ts';
import { open } from '../http/client.ts';
import { useFakeClock } from '../fakeClock.ts';

useFakeClock();

interface Tried {
  readonly result: unknown;
  /** When each request was sent, in milliseconds from the first. */
  readonly times: readonly number[];
}

/** Asks for a tick where every answer is the same. */
async function ask(
  body: unknown,
  options: Partial<ClientOptions> = {},
  signal?: AbortSignal,
): Promise<Tried> {
  const times: number[] = [];
  const start = performance.now();
  const client = createClient({
    token: 'retry-c-app',
    plan: 'basic',
    service: 'stock',
    throttle: open,
    fetch: async () => {
      times.push(performance.now() - start);
      if (body instanceof Error) throw body;
      const status = (body as { readonly error_msg?: string }).error_msg ? 429 : 200;
      return Response.json(body, { status });
    },
    ...options,
  });
  const asked = client.tradeTick(['700.HK'], signal ? { signal } : {});
  const [result] = await Promise.all([asked, vi.runAllTimersAsync()]);
  return { result, times };
}

describe('a request is tried again', () => {
  it('for exactly the entries whose policy is to wait', async () => {
    const tried: string[] = [];
    for (const entry of Object.values(entries)) {
      const form = entry.match?.find(
        ({ envelope }) => envelope === 'quote' || envelope === 'gateway',
      );
      if (entry.kind === 'success' || !form) continue;
      const { times } = await ask({ ret: form.code, msg: form.message ?? '', trace: '' });
      if (times.length > 1) tried.push(entry.name);
    }
    expect(tried).toEqual(['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED', 'CONNECTION_THROTTLED']);
  });

  it('after the wait of the plan, longer each time, within a quarter of jitter', async () => {
    const wait = limits['http-endpoint-rate'].values.free?.per ?? 0;
    const { result, times } = await ask({ error_msg: 'Too many requests' }, { plan: 'free' });
    expect(result).toMatchObject({ ok: false, outcome: { code: 429 } });
    expect(times).toHaveLength(3);
    const [, second = 0, third = 0] = times;
    expect(second).toBeGreaterThanOrEqual(wait);
    expect(second).toBeLessThanOrEqual(wait * 1.25 + 1);
    expect(third - second).toBeGreaterThanOrEqual(wait * 2);
    expect(third - second).toBeLessThanOrEqual(wait * 2.5 + 1);
  });

  it('as often as the caller says, and not at all without retry', async () => {
    const throttled = { ret: 605, msg: 'too many requests', trace: '' };
    expect((await ask(throttled, { retry: { attempts: 5 } })).times).toHaveLength(5);
    expect((await ask(throttled, { retry: false })).times).toHaveLength(1);
  });

  it('never when its policy is unknown, and never when there was no answer', async () => {
    for (const body of [{ ret: 999, msg: 'x', trace: '' }, { hello: 1 }, new Error('no network')]) {
      expect((await ask(body)).times).toHaveLength(1);
    }
  });

  it('not when the wait is longer than the caller waits', async () => {
    const throttled = { ret: 605, msg: 'too many requests', trace: '' };
    expect((await ask(throttled, { maxWait: 59_999 })).times).toHaveLength(1);
    expect((await ask(throttled, { maxWait: 60_000 })).times).toHaveLength(3);
  });

  it('no longer once the caller aborts', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    const throttled = { ret: 605, msg: 'too many requests', trace: '' };
    const { result, times } = await ask(throttled, {}, controller.signal);
    expect(result).toEqual({ ok: false, outcome: { kind: 'aborted' } });
    expect(times).toHaveLength(1);
  });

  it('with a permit of its own each time, given back when it was answered', async () => {
    const events: string[] = [];
    const throttle: Throttle = {
      acquire: async (use) => {
        events.push(use.interface);
        return { ok: true, answered: () => {}, ended: () => events.push('ended') };
      },
    };
    await ask({ ret: 605, msg: 'too many requests', trace: '' }, { throttle });
    expect(events).toEqual(['trade-tick', 'ended', 'trade-tick', 'ended', 'trade-tick', 'ended']);
  });
});

it('says until when a limit leaves no room, and sends nothing', async () => {
  const until = Date.now() + 3_600_000;
  const throttle: Throttle = {
    acquire: async () => ({ ok: false, limit: 'http-day-total', until }),
  };
  expect(await ask({}, { throttle })).toEqual({
    result: { ok: false, outcome: { kind: 'too-long', limit: 'http-day-total', until } },
    times: [],
  });
});

it('does not hide what a throttle of the caller’s own throws', async () => {
  const throttle: Throttle = { acquire: () => Promise.reject(new Error('Redis is away')) };
  await expect(ask({}, { throttle })).rejects.toThrow('Redis is away');
});
