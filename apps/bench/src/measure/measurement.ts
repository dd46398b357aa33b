/** One line of the table. */
export interface Measurement {
  readonly measure: string;
  /** What was measured, and what it is compared with, as people read it. */
  readonly figure: string;
  readonly floor?: string;
  /** What the target speaks of. */
  readonly value: number;
  /** The same ratio of CPU times, which other programs on the machine hardly bend. */
  readonly cpu?: number;
  readonly unit: '×' | 'MB' | 'bytes' | 'ms' | '/s';
  /** Absent when the line is for orientation. */
  readonly target?: { readonly is: 'at most' | 'at least'; readonly value: number };
}

export function isMissed({ value, target }: Measurement): boolean {
  if (target === undefined) return false;
  // What is no number was not measured.
  return !(target.is === 'at most' ? value <= target.value : value >= target.value);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the ratios of runs that followed each other, which noise that lasts cannot bend. */
export function ratio(over: readonly number[], under: readonly number[]): number {
  return median(over.map((value, index) => value / (under[index] ?? Number.NaN)));
}

/** A time as people read it. */
export function formatTime(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 1) return `${ms.toPrecision(3)} ms`;
  if (ms >= 1e-3) return `${(ms * 1e3).toPrecision(3)} µs`;
  return `${(ms * 1e6).toPrecision(3)} ns`;
}
