import { afterEach, describe, expect, it, vi } from 'vitest';
import { createThrottle } from '../../src/index.ts';
import { useFakeClock } from '../fakeClock.ts';
import { pass, serveStream, settle, streamTo } from '../stream/server.ts';

useFakeClock({ realIo: true });
afterEach(() => {
  vi.restoreAllMocks();
});

/** What holds memory or the process, as far as Node counts it. */
const resources = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

describe('a thousand reconnections', () => {
  it('leave no timer, socket or listener behind', async () => {
    const { url, peers } = await serveStream();
    const listening = new Map<AbortSignal, number>();
    let added = 0;
    const count = (by: number) =>
      function counted(this: AbortSignal): void {
        listening.set(this, (listening.get(this) ?? 0) + by);
      };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function add(
      this: EventTarget,
      ...args
    ) {
      if (this instanceof AbortSignal) {
        added += 1;
        count(1).call(this);
      }
      return addEventListener.apply(this, args);
    });
    vi.spyOn(EventTarget.prototype, 'removeEventListener').mockImplementation(function remove(
      this: EventTarget,
      ...args
    ) {
      if (this instanceof AbortSignal) count(-1).call(this);
      return removeEventListener.apply(this, args);
    });
    const throttle = createThrottle({ plan: 'basic' });
    const stream = streamTo(url, { throttle });
    void stream.trades.add('A');
    let timers = 0;
    let sockets = 0;
    for (let nth = 0; nth < 1000; nth++) {
      while (peers.length === nth || stream.state.kind !== 'open') {
        await vi.advanceTimersByTimeAsync(1000);
        await settle();
      }
      // One heartbeat now and then, so that the wait stays at the floor.
      if (nth % 2 === 0) await pass(11_000);
      if (nth === 10) [timers, sockets] = [vi.getTimerCount(), resources()];
      peers[nth]?.ws.terminate();
      await settle();
    }
    while (stream.state.kind !== 'open') {
      await vi.advanceTimersByTimeAsync(1000);
      await settle();
    }
    expect(peers).toHaveLength(1001);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(timers);
    expect(resources()).toBeLessThanOrEqual(sockets);
    await stream.close();
    await settle();
    expect(added).toBeGreaterThan(1000);
    expect([...listening.values()].filter((left) => left > 0)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
