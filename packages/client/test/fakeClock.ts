import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, beforeEach, vi } from 'vitest';

/**
 * Every test of the file has a clock of its own, and fails when it leaves a timer behind. With
 * `realIo`, what sockets need goes on by itself.
 */
export function useFakeClock({ realIo = false }: { readonly realIo?: boolean } = {}): void {
  if (realIo) beforeAll(loadHttpParser);
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

/**
 * Node compiles the parser of `fetch` on another thread when it is first used. On a busy machine that
 * takes longer than minutes of a test's clock do.
 */
async function loadHttpParser(): Promise<void> {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await answer.text();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
