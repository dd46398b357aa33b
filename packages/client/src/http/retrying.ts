import type { PlanId } from '@errdex/alltick/limits';
import type { EndpointId } from '@errdex/alltick-protocol';
import { failed, type Result, tooLong } from '../outcome.ts';
import { sleep } from '../retry/sleep.ts';
import { waitBefore } from '../retry/waitBefore.ts';
import type { Denial, Permit, Throttle } from '../throttle/throttle.ts';

export interface Retrying<Data> {
  readonly endpoint: EndpointId;
  readonly once: () => Promise<Result<Data>>;
  readonly throttle: Throttle;
  readonly plan: PlanId;
  readonly attempts: number;
  readonly maxWait: number;
  readonly signal?: AbortSignal | undefined;
}

/** Sends when the throttle permits, and again when and as often as the answer's policy says. */
export async function retrying<Data>(call: Retrying<Data>): Promise<Result<Data>> {
  const { endpoint, once, throttle, plan, attempts, maxWait, signal } = call;
  for (let attempt = 1; ; attempt++) {
    let permit: Permit | Denial;
    try {
      permit = await throttle.acquire({ interface: endpoint }, { signal, maxWait });
    } catch (error) {
      if (signal?.aborted) return failed({ kind: 'aborted' });
      throw error;
    }
    if (!permit.ok) return failed(tooLong(permit));
    let result: Result<Data>;
    try {
      result = await once();
    } finally {
      permit.ended();
    }
    if (result.ok || attempt >= attempts) return result;
    const wait = waitBefore(result.outcome, plan);
    if (wait === undefined || wait > maxWait) return result;
    const longer = wait * 2 ** (attempt - 1) * (1 + Math.random() / 4);
    if (!(await sleep(Math.min(longer, maxWait), signal))) return failed({ kind: 'aborted' });
  }
}
