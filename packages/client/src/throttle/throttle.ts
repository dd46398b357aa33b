import type { CommandId, EndpointId, Service } from '@errdex/alltick-protocol';
import type { LimitId } from '../outcome.ts';

/** What a permit is asked for: plain data, so that a throttle may live in another process. */
export interface Use {
  readonly interface: EndpointId | CommandId | 'connect';
  /** Of a connection; one of each service counts as one. */
  readonly service?: Service;
  /** Which connection a command is sent on; unique among all that share the throttle. */
  readonly connection?: string;
}

export interface Patience {
  /** Rejects with its reason when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** The longest wait, in milliseconds; what would take longer is refused. */
  readonly maxWait?: number | undefined;
}

/** Leave to do one thing. */
export interface Permit {
  readonly ok: true;
  /** It was answered, or is given up: from here on rates and gaps count. */
  readonly answered: () => void;
  /** What it opened is gone: at once, or `delay` milliseconds from now. Implies `answered`. */
  readonly ended: (delay?: number) => void;
}

/** There is no room before `until` (Unix ms). */
export interface Denial {
  readonly ok: false;
  readonly limit: LimitId;
  readonly until: number;
}

/**
 * Keeps everything that uses one token within the limits of its plan. Clients and streams in one
 * process share one that `createThrottle` makes; one of your own may count across processes.
 */
export interface Throttle {
  readonly acquire: (use: Use, patience?: Patience) => Promise<Permit | Denial>;
}
