import type { ErrorOutcome, UncodedOutcome } from '@errdex/alltick';
import type { Failure, LimitId, TransportOutcome } from '../outcome.ts';

type Uncoded = UncodedOutcome | TransportOutcome;

/** What to tell a user, by the kind of what has no entry; `until` is Unix ms. */
export type Phrases = {
  readonly [Kind in Uncoded['kind']]: (outcome: Extract<Uncoded, { kind: Kind }>) => string;
};

/** The message of any failure, for the user in front of the program. */
export type Message = (outcome: Failure) => string;

/** Limits on K-lines are the same on every plan. */
export function isAboutBars(limit: LimitId): boolean {
  return limit === 'kline-bars' || limit === 'batch-kline-bars';
}

export function createMessage(coded: (outcome: ErrorOutcome) => string, phrases: Phrases): Message {
  return (outcome) =>
    outcome.kind === 'error'
      ? coded(outcome)
      : (phrases[outcome.kind] as (outcome: Failure) => string)(outcome);
}
