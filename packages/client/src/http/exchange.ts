import { networkOutcome } from '../networkOutcome.ts';
import type { TransportOutcome } from '../outcome.ts';

export interface Exchange {
  readonly fetch: typeof fetch;
  readonly url: string;
  /** JSON to post; without it, GET. */
  readonly body?: string | undefined;
  /** Milliseconds for the whole exchange. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly text: string;
}

/** One request and the text of its answer. Never throws; what `fetch` throws may hold the address. */
export async function exchange({
  fetch,
  url,
  body,
  timeout,
  signal,
}: Exchange): Promise<Answer | TransportOutcome> {
  if (signal?.aborted) return { kind: 'aborted' };
  const controller = new AbortController();
  let stopped: TransportOutcome | undefined;
  let status: number | undefined;
  const stop = (outcome: TransportOutcome): void => {
    stopped ??= outcome;
    controller.abort();
  };
  const abort = (): void => stop({ kind: 'aborted' });
  const timer = setTimeout(
    () => stop({ kind: 'timeout', ms: timeout }),
    // What is longer than this, timers take for no time at all.
    Math.min(timeout, 2 ** 31 - 1),
  );
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(url, {
      // Whoever redirects does not get the token.
      redirect: 'manual',
      signal: controller.signal,
      ...(body !== undefined && {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
    });
    status = response.status;
    return { kind: 'answer', status, text: await response.text() };
  } catch (error) {
    if (stopped) return stopped;
    if (status !== undefined) return { kind: 'cut-off', status };
    const { cause } = (error ?? {}) as { readonly cause?: { readonly code?: unknown } };
    return networkOutcome(cause?.code);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
