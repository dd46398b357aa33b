/**
 * At most `max` at once, each until `per` milliseconds after it was freed. Times are those of
 * `performance.now()`, which no change of the clock moves.
 */
export interface Slots {
  readonly free: (now: number) => boolean;
  /** When there may be room for one more behind `ahead` others: never too late a time. */
  readonly next: (now: number, ahead: number) => number;
  readonly take: () => void;
  /** Frees a slot that was taken, from `at` on. */
  readonly release: (at: number) => void;
  /** Nothing is taken or still counts. */
  readonly idle: (now: number) => boolean;
}

/** Slots freed at about the same time. */
interface Freed {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export function createSlots(max: number, per: number): Slots {
  // Two machines' clocks may differ in pace by half a per mille while one of them is being set.
  const span = per && per * 1.001 + 1;
  let taken = 0;
  let counted = 0;
  let log: Freed[] = [];

  const expire = (now: number): void => {
    while (log[0] && log[0].last + span <= now) counted -= (log.shift() as Freed).count;
  };

  return {
    free: (now) => {
      expire(now);
      return taken + counted < max;
    },
    next: (now, ahead) => {
      expire(now);
      const behind = ahead - (max - taken - counted);
      if (behind < 0) return now;
      // Each of those ahead holds its slot for the span as well.
      const rounds = behind < counted ? 0 : Math.floor(behind / max);
      const round = rounds * span;
      let place = behind - rounds * max;
      for (const { last, count } of log) {
        if (place < count) return last + span + round;
        place -= count;
      }
      return now + span + round;
    },
    take: () => {
      taken += 1;
    },
    release: (at) => {
      taken -= 1;
      counted += 1;
      const { first, last, count } = log.at(-1) ?? { first: -Infinity, last: at, count: 0 };
      // A day's requests are not remembered one by one: those of a thousandth of the span together,
      // as if all had been freed with the latest of them.
      if (at >= last && at - first < per / 1000)
        log[log.length - 1] = { first, last: at, count: count + 1 };
      else log.push({ first: at, last: at, count: 1 });
      if (at < last) log = log.toSorted((a, b) => a.last - b.last);
    },
    idle: (now) => {
      expire(now);
      return taken + counted === 0;
    },
  };
}
