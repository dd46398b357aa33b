import type { ErrorName } from '@errdex/alltick';
import { type Limits, limits, type PlanId } from '@errdex/alltick/limits';
import type { Service } from '@errdex/alltick-protocol';
import type { Clock } from '../clock.ts';
import { createWindow, type Window } from './window.ts';

/** A budget and how much of it is used. */
export interface Usage {
  readonly limit: keyof Limits;
  /** The interface that it is counted for; absent where all share it. */
  readonly interface?: string;
  readonly used: number;
  readonly max: number;
  /** Milliseconds. */
  readonly per: number;
}

/** Counts what a token does against its plan's limits. What is refused does not use up a budget. */
export interface Meter {
  /** The entry that refuses the request; undefined when it is let through, and counted. */
  readonly request: (id: string) => ErrorName | undefined;
  /** The same for a command of a connection. */
  readonly command: (id: string, connection: Connected) => ErrorName | undefined;
  /** The same for opening a connection. Attempts that are refused count for the next gap. */
  readonly connect: (service: Service) => ErrorName | undefined;
  /** `max` of a quantity limit of the plan; Infinity when it has none. */
  readonly max: (id: QuantityId) => number;
  readonly connections: ReadonlySet<Connected>;
  readonly open: (connection: Connected) => void;
  readonly close: (connection: Connected) => void;
  readonly usage: () => readonly Usage[];
}

/** A connection, as far as limits know it. */
export interface Connected {
  readonly service: Service;
}

type OfKind<Kind> = {
  [Id in keyof Limits]: Limits[Id]['kind'] extends Kind ? Id : never;
}[keyof Limits];
type QuantityId = OfKind<'quantity'>;

const rates = Object.entries(limits).flatMap(([id, limit]) =>
  limit.kind === 'rate' ? [{ id: id as keyof Limits, limit }] : [],
);
const gapIn = limits['ws-gap-connection'];
const gapAcross = limits['ws-gap-across-connections'];

export function createMeter({
  clock,
  plan,
}: {
  readonly clock: Clock;
  readonly plan: PlanId;
}): Meter {
  const windows = new Map<string, Window>();
  const connections = new Set<Connected>();
  const attempts = new Map<Service, number>();
  let last: { readonly by: Connected; readonly at: number } | undefined;

  /** The budgets that a request to the interface draws on, in the catalogue's order. */
  const budgets = (id: string) =>
    rates.flatMap(({ id: limit, limit: { interfaces, pool, past, values } }) => {
      const value = values[plan];
      if (value === undefined || !interfaces.includes(id)) return [];
      const key = pool === 'each' ? `${limit} ${id}` : limit;
      let window = windows.get(key);
      if (window === undefined) windows.set(key, (window = createWindow(value.per)));
      return [{ limit, value, window, pool, refusal: past.entries[0] as ErrorName }];
    });
  const byInterface = new Map<string, ReturnType<typeof budgets>>();
  const budgetsOf = (id: string) => {
    let found = byInterface.get(id);
    if (found === undefined) byInterface.set(id, (found = budgets(id)));
    return found;
  };

  return {
    request(id) {
      const now = clock.now();
      const drawn = budgetsOf(id);
      for (const { value, window, refusal } of drawn) {
        if (window.used(now) >= value.max) return refusal;
      }
      for (const { window } of drawn) window.add(now);
      return undefined;
    },
    command(id, connection) {
      if (!gapIn.interfaces.includes(id)) return undefined;
      const now = clock.now();
      const before = last;
      last = { by: connection, at: now };
      if (before === undefined) return undefined;
      const { values, past } = before.by === connection ? gapIn : gapAcross;
      return now - before.at < (values[plan]?.min ?? 0)
        ? (past.entries[0] as ErrorName)
        : undefined;
    },
    connect(service) {
      const now = clock.now();
      const since = now - (attempts.get(service) ?? Number.NEGATIVE_INFINITY);
      attempts.set(service, now);
      const { values, past } = limits['ws-reconnect'];
      if (since < (values[plan]?.min ?? 0)) return past.entries[0] as ErrorName;
      // A connection to each of the two services counts as one.
      const open = [...connections].filter((one) => one.service === service).length;
      const { values: most, past: excess } = limits['ws-connections'];
      return open >= (most[plan]?.max ?? Infinity) ? (excess.entries[0] as ErrorName) : undefined;
    },
    max: (id) => limits[id].values[plan]?.max ?? Infinity,
    connections,
    open: (connection) => void connections.add(connection),
    close: (connection) => void connections.delete(connection),
    usage() {
      const now = clock.now();
      return [...byInterface].flatMap(([id, drawn], index, all) =>
        drawn.flatMap(({ limit, value, window, pool }) => {
          const used = { limit, used: window.used(now), ...value };
          if (pool === 'each') return [{ ...used, interface: id }];
          const before = all.slice(0, index);
          return before.some(([, others]) => others.some((other) => other.limit === limit))
            ? []
            : [used];
        }),
      );
    },
  };
}
