const longest = 9;
const units = [86_400_000, 3_600_000, 60_000, 1000] as const;

/** How much later, in few characters: a long time that is not round is told about. */
export function gapText({
  ms,
  duration,
}: {
  readonly ms: number;
  readonly duration: (ms: number) => string;
}): string {
  const exact = `+${duration(ms)}`;
  const unit = units.find((size) => ms >= size);
  if (exact.length <= longest || unit === undefined) return exact;
  return `≈ ${duration(Math.round(ms / unit) * unit)}`;
}
