import type { PlanId } from '@errdex/alltick/limits';
import type { Profile } from '../answers/answers.ts';
import type { Usage } from '../limits/meter.ts';
import type { Logged } from '../log.ts';
import type { SandboxService } from '../service.ts';
import type { Connection } from '../ws/connection.ts';

/** Everything that the sandbox knows at a moment. Times are Unix milliseconds by its clock. */
export interface State {
  readonly now: number;
  readonly profile: Profile;
  /** Tokens that were used, with how much of their limits. */
  readonly accounts: readonly { readonly token: string; readonly usage: readonly Usage[] }[];
  readonly connections: readonly ConnectionState[];
  /** The last ones, latest last. */
  readonly requests: readonly Logged[];
  /** How often each entry was given. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface ConnectionState {
  readonly number: number;
  readonly token: string;
  readonly plan: PlanId;
  readonly service: 'stock' | 'other';
  readonly opened: number;
  readonly heartbeat: number;
  /** How many products are pushed. */
  readonly subscribed: number;
  /** Pushes left out because the reader was slow. */
  readonly dropped: number;
}

export function readState(
  { clock, profile, meters, log }: SandboxService,
  connections: Iterable<Connection>,
): State {
  return {
    now: clock.now(),
    profile,
    accounts: [...meters].map(([token, meter]) => ({ token, usage: meter.usage() })),
    connections: [...connections].map((connection) => ({
      number: connection.number,
      token: connection.account.token,
      plan: connection.account.plan,
      service: connection.service,
      opened: connection.opened,
      heartbeat: connection.heartbeat(),
      subscribed: connection.subscribed().length,
      dropped: connection.dropped(),
    })),
    requests: log.last(),
    counts: log.counts(),
  };
}
