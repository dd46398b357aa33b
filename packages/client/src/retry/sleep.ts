/** Waits; false at once when the signal is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (whole: boolean): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(whole);
    };
    const abort = (): void => end(false);
    const timer = setTimeout(() => end(true), ms);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  });
}
