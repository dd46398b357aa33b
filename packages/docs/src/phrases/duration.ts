/** Words for units of time: the singular and the plural. */
interface Units {
  readonly ms: readonly [string, string];
  readonly s: readonly [string, string];
  readonly min: readonly [string, string];
  readonly h: readonly [string, string];
  readonly d: readonly [string, string];
}

const steps = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/** Milliseconds in the largest unit that gives a whole number, or else tenths of seconds. */
export function formatDuration({ ms, units }: { ms: number; units: Units }): string {
  const tenths = ms === 0 || (ms > 1000 && ms % 100 === 0);
  const [unit, size] =
    steps.find(([, length]) => ms >= length && ms % length === 0) ??
    (tenths ? (['s', 1000] as const) : (['ms', 1] as const));
  const count = ms / size;
  return `${formatNumber(count)} ${units[unit][count === 1 ? 0 : 1]}`;
}

/** A number with commas between thousands, the same on every machine. */
export function formatNumber(value: number): string {
  if (Math.abs(value) < 1000) return String(value);
  const [whole = '', ...rest] = String(value).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}
