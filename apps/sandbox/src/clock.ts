/** The sandbox's time: the real one plus what it was advanced by. */
export interface Clock {
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Skips `ms` milliseconds at once; what repeats is run, once. Throws a RangeError for what is no time. */
  readonly advance: (ms: number) => void;
  /** Runs it every `ms` milliseconds; call what comes back to stop. */
  readonly every: (ms: number, run: () => void) => () => void;
}

export function createClock(): Clock {
  let skipped = 0;
  const repeated = new Set<() => void>();
  return {
    now: () => Date.now() + skipped,
    advance(ms) {
      if (!Number.isFinite(ms)) throw new RangeError(`${ms} ms cannot be skipped.`);
      skipped += ms;
      for (const run of repeated) run();
    },
    every(ms, run) {
      const timer = setInterval(run, ms);
      repeated.add(run);
      return () => {
        clearInterval(timer);
        repeated.delete(run);
      };
    },
  };
}
