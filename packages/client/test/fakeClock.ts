import { afterEach, beforeEach, vi } from 'vitest';

/** Every test of the file has a clock of its own, and fails when it leaves a timer behind. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    const left = vi.getTimerCount();
    vi.useRealTimers();
    if (left > 0) throw new Error(`${left} timers are left.`);
  });
}
