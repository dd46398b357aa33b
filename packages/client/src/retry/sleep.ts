import { within } from '../within.ts';

/** Waits; false at once when the signal is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
  return (await within({ ms, signal })).kind === 'timeout';
}
