import type { EntryName } from '@errdex/alltick';

/** A request, and what came of it. */
export interface Logged {
  /** Counts from 1. */
  readonly number: number;
  /** By the sandbox's clock, Unix milliseconds. */
  readonly at: number;
  /** Of the sandbox; any other token is left out, since it may be a real one. */
  readonly token?: string;
  /** The catalogue's id of the endpoint or command. */
  readonly interface: string;
  /** Of a command: the number of its connection. */
  readonly connection?: number;
  /** The entry that it got; a fault instead got none. */
  readonly entry?: EntryName;
  readonly fault?: string;
}

const kept = 200;

/** The last requests, and how often each entry was given since the beginning. */
export interface Log {
  readonly add: (request: Omit<Logged, 'number'>) => void;
  /** Latest last. */
  readonly last: () => readonly Logged[];
  readonly counts: () => Readonly<Record<string, number>>;
  /** Calls back after every request; call what comes back to stop. */
  readonly watch: (seen: (request: Logged) => void) => () => void;
}

export function createLog(): Log {
  const requests: Logged[] = [];
  const counts = new Map<string, number>();
  const watchers = new Set<(request: Logged) => void>();
  let number = 0;
  return {
    add(request) {
      number += 1;
      const logged = { number, ...request };
      requests[(number - 1) % kept] = logged;
      const outcome = request.entry ?? `fault: ${request.fault}`;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      for (const seen of watchers) seen(logged);
    },
    last: () => requests.toSorted((one, other) => one.number - other.number),
    counts: () => Object.fromEntries(counts),
    watch(seen) {
      watchers.add(seen);
      return () => void watchers.delete(seen);
    },
  };
}
