import type { TransportOutcome } from './outcome.ts';

export interface Within<Value> {
  /** Milliseconds. */
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
  /** Not begun when the signal is aborted already. Never rejects; without it, there is only to wait. */
  readonly work?: () => Promise<Value>;
}

/** What is longer than this, in milliseconds, timers take for no time at all. */
export const longestTimer: number = 2 ** 31 - 1;

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
    const timer = setTimeout(() => settle({ kind: 'timeout', ms }), Math.min(ms, longestTimer));
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    else void work?.().then(settle);
  });
}
