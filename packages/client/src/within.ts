import type { TransportOutcome } from './outcome.ts';

export interface Within<Value> {
  /** Milliseconds. */
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
  /** Never rejects; without it, there is only to wait. */
  readonly work?: Promise<Value>;
}

/** What the work gives, unless the time is over or the signal aborted before. */
export function within<Value = never>({
  ms,
  signal,
  work,
}: Within<Value>): Promise<Value | Extract<TransportOutcome, { kind: 'timeout' | 'aborted' }>> {
  return new Promise((resolve) => {
    const settle: typeof resolve = (value) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(value);
    };
    const abort = (): void => settle({ kind: 'aborted' });
    // What is longer than this, timers take for no time at all.
    const timer = setTimeout(() => settle({ kind: 'timeout', ms }), Math.min(ms, 2 ** 31 - 1));
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    void work?.then(settle);
  });
}
