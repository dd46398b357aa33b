import { networkOutcome } from '../networkOutcome.ts';
import type { TransportOutcome } from '../outcome.ts';
import { within } from '../within.ts';

export interface Exchange {
  readonly fetch: typeof fetch;
  readonly url: string;
  /** JSON to post; without it, GET. */
  readonly body?: string | undefined;
  /** Milliseconds for the whole exchange. */
  readonly ms: number;
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
  ms,
  signal,
}: Exchange): Promise<Answer | TransportOutcome> {
  const controller = new AbortController();
  const ask = async (): Promise<Answer | TransportOutcome> => {
    let status: number | undefined;
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
      if (status !== undefined) return { kind: 'cut-off', status };
      const thrown = error as { readonly cause?: { readonly code?: unknown } } | undefined;
      return networkOutcome(thrown?.cause?.code);
    }
  };
  const outcome = await within({ ms, signal, work: ask });
  if (outcome.kind !== 'answer') controller.abort();
  return outcome;
}
