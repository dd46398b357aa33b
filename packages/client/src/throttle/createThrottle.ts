import type { PlanId } from '@errdex/alltick/limits';
import { type Budget, createBudgets } from './budgets.ts';
import type { Denial, Permit, Throttle, Use } from './throttle.ts';

interface Waiter {
  readonly use: Use;
  readonly order: number;
  readonly deadline: number;
  readonly settle: (answer: Permit | Denial) => void;
}

/** Where the wait would be longest. */
interface Obstacle {
  readonly limit: Denial['limit'];
  readonly at: number;
}

const longestTimer = 2 ** 31 - 1;

/**
 * A throttle in this process, for everything that uses one token with this plan. A slot is free
 * again its span after the answer to its request has come: the request cannot have reached the
 * server later than that, so however the network delays, the server never counts too many.
 */
export function createThrottle({ plan }: { readonly plan: PlanId }): Throttle {
  const budgets = createBudgets(plan);
  /** Who waits for the same thing, in order of arrival; no queue is empty. */
  const queues = new Map<string, Waiter[]>();
  let order = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const known: Record<string, readonly Budget[]> = {};
  const concerning = ({ interface: id }: Use): readonly Budget[] =>
    (known[id] ??= budgets.filter(({ interfaces }) => interfaces.includes(id)));

  const isFree = (use: Use, now: number): boolean =>
    concerning(use).every(({ needed }) => needed(use, now).every((slots) => slots.free(now)));

  const obstacle = (
    use: Use,
    now: number,
    ahead: (budget: Budget) => number,
  ): Obstacle | undefined =>
    concerning(use)
      .flatMap((budget) =>
        budget
          .needed(use, now)
          .map((slots) => ({ limit: budget.limit, at: slots.next(now, ahead(budget)) })),
      )
      .toSorted((a, b) => b.at - a.at)[0];

  const grant = (use: Use): Permit => {
    let held = concerning(use).map(({ own, lasting }) => ({ slots: own(use), lasting }));
    for (const { slots } of held) slots.take();
    const release = (all: boolean, at: number): void => {
      const released = held.filter(({ lasting }) => all || !lasting);
      held = held.filter(({ lasting }) => !all && lasting);
      for (const { slots } of released) slots.release(at);
      if (queues.size > 0) pump();
    };
    const answered = (): void => release(false, performance.now());
    return {
      ok: true,
      answered,
      ended: (delay = 0) => {
        answered();
        release(true, performance.now() + delay);
      },
    };
  };

  /** Lets through whoever can go, refuses who would wait too long, and sleeps until the next may. */
  const pump = (): void => {
    clearTimeout(timer);
    const now = performance.now();
    let wake = Infinity;
    const heads = [...queues].map(([key, [head]]) => ({ key, head: head as Waiter }));
    for (const { key, head } of heads.toSorted((a, b) => a.head.order - b.head.order)) {
      const { use, deadline, settle } = head;
      const ready = isFree(use, now);
      const found = obstacle(use, now, () => 0);
      const at = found?.at ?? now;
      if (ready || !found || at >= deadline) {
        leave(key, head);
        settle(ready || !found ? grant(use) : denial(found, now));
        // What this one leaves may be the turn of the next in its queue.
        wake = now;
      } else {
        wake = Math.min(wake, at > now ? at : deadline, deadline);
      }
    }
    if (queues.size > 0 && wake < Infinity) {
      timer = setTimeout(pump, Math.min(Math.ceil(wake - now), longestTimer));
    }
  };

  const leave = (key: string, waiter: Waiter): void => {
    const left = (queues.get(key) ?? []).filter((other) => other !== waiter);
    if (left.length > 0) queues.set(key, left);
    else queues.delete(key);
  };

  return {
    acquire: (use, { signal, maxWait = Infinity } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        // Commands wait together: a busy connection would leave the others no gap.
        const key = use.connection === undefined ? `${use.interface} ${use.service}` : 'commands';
        const now = performance.now();
        if (!queues.has(key) && isFree(use, now)) return resolve(grant(use));
        const ahead = (budget: Budget): number =>
          [...queues.values()]
            .filter(
              ([head]) =>
                head &&
                concerning(head.use).includes(budget) &&
                budget.key(head.use) === budget.key(use),
            )
            .reduce((sum, queue) => sum + queue.length, 0);
        const found = obstacle(use, now, ahead);
        if (found && found.at - now > maxWait) return resolve(denial(found, now));
        const abort = (): void => {
          leave(key, waiter);
          pump();
          reject(signal?.reason as Error);
        };
        const waiter: Waiter = {
          use,
          order: order++,
          deadline: now + maxWait,
          settle: (answer) => {
            signal?.removeEventListener('abort', abort);
            resolve(answer);
          },
        };
        signal?.addEventListener('abort', abort);
        const queue = queues.get(key);
        if (queue) queue.push(waiter);
        else {
          queues.set(key, [waiter]);
          pump();
        }
      }),
  };
}

function denial({ limit, at }: Obstacle, now: number): Denial {
  return { ok: false, limit, until: Math.ceil(Date.now() + at - now) };
}
