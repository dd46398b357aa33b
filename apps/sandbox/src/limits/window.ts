/** What was counted in one budget. */
export interface Window {
  /** How many count at that time. */
  readonly used: (now: number) => number;
  readonly add: (now: number) => void;
}

const day = 86_400_000;
/** The reset's time zone is not documented; the docs are Chinese, so it is taken to be UTC+8. */
const dayStartsAt = -8 * 3_600_000;

/** Budgets of a day begin anew at midnight; all others count what was in the last `per` ms. */
export function createWindow(per: number): Window {
  return per === day ? createDay() : createSliding(per);
}

function createDay(): Window {
  let today = 0;
  let count = 0;
  const turn = (now: number) => {
    const date = Math.floor((now - dayStartsAt) / day);
    if (date !== today) count = 0;
    today = date;
  };
  return {
    used(now) {
      turn(now);
      return count;
    },
    add(now) {
      turn(now);
      count += 1;
    },
  };
}

function createSliding(per: number): Window {
  let times: number[] = [];
  let first = 0;
  return {
    used(now) {
      while (first < times.length && (times[first] ?? 0) <= now - per) first += 1;
      if (first > 1024) {
        times = times.slice(first);
        first = 0;
      }
      return times.length - first;
    },
    add: (now) => void times.push(now),
  };
}
