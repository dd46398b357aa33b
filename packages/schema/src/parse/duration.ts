const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a duration such as `300ms`, `10s` or `1d` that the schema has accepted. */
export function milliseconds(duration: string): number {
  const [, amount, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(duration) ?? [];
  if (amount === undefined || unit === undefined)
    throw new TypeError(`not a duration: ${duration}`);
  return Number(amount) * units[unit as keyof typeof units];
}
