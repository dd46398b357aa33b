import type { PlanId } from '@errdex/alltick/limits';
import { longestTimer } from '../within.ts';
import { type Budget, createBudgets } from './budgets.ts';
import type { Slots } from './slots.ts';
import type { Denial, Permit, Throttle, Use } from './throttle.ts';

interface Waiter {
  readonly key: string;
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

/**
 * A throttle in this process, for everything that uses one token with this plan. A slot is free
 * again its span after the answer to its request has come: the request cannot have reached the
 * server later than that, so however the network delays, the server never counts too many.
 * Throws a TypeError when there is no such plan.
 */
export function createThrottle({ plan }: { readonly plan: PlanId }): Throttle {
  const budgets = createBudgets(plan);
  /** Who waits for the same thing, in order of arrival; no queue is empty. */
  const queues = new Map<string, Waiter[]>();
  let order = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const concerning = (use: Use): readonly Budget[] =>
    budgets.filter(({ interfaces }) => interfaces.includes(use.interface));

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

  const release = (taken: Slots[], delay = 0): void => {
    // Whatever is called twice, nothing is freed twice.
    for (const slots of taken.splice(0)) slots.release(performance.now() + delay);
    pump();
  };

  const grant = (use: Use): Permit => {
    const take = (lasting: boolean): Slots[] =>
      concerning(use)
        .filter((budget) => budget.lasting === lasting)
        .map(({ own }) => {
          own(use).take();
          return own(use);
        });
    const passing = take(false);
    const lasting = take(true);
    return {
      ok: true,
      answered: () => release(passing),
      ended: (delay) => {
        release(passing);
        release(lasting, delay);
      },
    };
  };

  /** Lets through whoever can go, refuses who would wait too long, and sleeps until the next may. */
  const pump = (): void => {
    clearTimeout(timer);
    const now = performance.now();
    let wake = Infinity;
    const heads = [...queues.values()].map(([head]) => head as Waiter);
    for (const head of heads.toSorted((a, b) => a.order - b.order)) {
      const { use, deadline, settle } = head;
      const found = isFree(use, now) ? undefined : obstacle(use, now, () => 0);
      if (!found || found.at >= deadline) {
        leave(head);
        settle(found ? denial(found, now) : grant(use));
        // What this one leaves may be the turn of the next in its queue.
        wake = now;
      } else {
        wake = Math.min(wake, deadline, found.at > now ? found.at : Infinity);
      }
    }
    if (queues.size > 0 && wake < Infinity) {
      timer = setTimeout(pump, Math.min(Math.ceil(wake - now), longestTimer));
    }
  };

  const leave = (waiter: Waiter): void => {
    const { key } = waiter;
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
        const queue = queues.get(key) ?? [];
        if (queue.length === 0 && isFree(use, now)) return resolve(grant(use));
        const ahead = ({ interfaces, key: place }: Budget): number =>
          [...queues.values()]
            .filter(
              ([head]) =>
                head && interfaces.includes(head.use.interface) && place(head.use) === place(use),
            )
            .reduce((sum, { length }) => sum + length, 0);
        const found = obstacle(use, now, ahead);
        if (found && found.at - now > maxWait) return resolve(denial(found, now));
        const abort = (): void => {
          leave(waiter);
          pump();
          reject(signal?.reason as Error);
        };
        const waiter: Waiter = {
          key,
          use,
          order: order++,
          deadline: now + maxWait,
          settle: (answer) => {
            signal?.removeEventListener('abort', abort);
            resolve(answer);
          },
        };
        signal?.addEventListener('abort', abort);
        queue.push(waiter);
        queues.set(key, queue);
        pump();
      }),
  };
}

function denial({ limit, at }: Obstacle, now: number): Denial {
  return { ok: false, limit, until: Math.ceil(Date.now() + at - now) };
}
