import { beforeEach, vi } from 'vitest';

/**
 * Every test of the file has a clock of its own, and fails when it leaves a timer behind. With
 * `realIo`, what sockets need goes on by itself.
 */
export function useFakeClock({ realIo = false }: { readonly realIo?: boolean } = {}): void {
  beforeEach(({ onTestFinished }) => {
    // What is registered first runs last: by then, the test has closed what it opened.
    onTestFinished(() => {
      const left = vi.getTimerCount();
      vi.useRealTimers();
      if (left > 0) throw new Error(`${left} timers are left.`);
    });
    vi.useFakeTimers(
      realIo
        ? {
            toFake: [
              'setTimeout',
              'clearTimeout',
              'setInterval',
              'clearInterval',
              'Date',
              'performance',
            ],
          }
        : undefined,
    );
  });
}
