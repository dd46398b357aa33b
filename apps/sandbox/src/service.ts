import type { EntryName } from '@errdex/alltick';
import { type Account, accounts } from './accounts.ts';
import { type Answers, createAnswers, type Profile } from './answers/answers.ts';
import type { Clock } from './clock.ts';
import { createMeter, type Meter } from './limits/meter.ts';
import { createLog, type Log } from './log.ts';
import { createMarket, type Market } from './market/market.ts';

/** What all ways into the sandbox share. */
export interface SandboxService {
  readonly clock: Clock;
  readonly profile: Profile;
  readonly market: Market;
  readonly answers: Answers;
  readonly log: Log;
  /** The meters of all tokens that were used, by token. */
  readonly meters: ReadonlyMap<string, Meter>;
  readonly meterOf: (account: Account) => Meter;
}

export function createService({
  clock,
  profile,
  seed,
}: {
  readonly clock: Clock;
  readonly profile: Profile;
  readonly seed: string;
}): SandboxService {
  const meters = new Map<string, Meter>();
  return {
    clock,
    profile,
    market: createMarket({ clock, seed }),
    answers: createAnswers(profile),
    log: createLog(),
    meters,
    meterOf({ token, plan }) {
      let meter = meters.get(token);
      if (meter === undefined) meters.set(token, (meter = createMeter({ clock, plan })));
      return meter;
    },
  };
}

/** The account of a token, or the entry that refuses it. */
export function authenticate(token: string | undefined): Account | EntryName {
  if (token === undefined || token === '') return 'TOKEN_MISSING';
  const account = accounts.get(token);
  return account === undefined || account.expired ? 'TOKEN_INVALID' : account;
}
