import type { TransportOutcome } from './outcome.ts';

/** A connection that failed, with the system's code and nothing else that somebody may have put there. */
export function networkOutcome(code: unknown): TransportOutcome {
  return typeof code === 'string' && /^[A-Z][A-Z_]{3,40}$/.test(code)
    ? { kind: 'network', code }
    : { kind: 'network' };
}
