/** What a limit of any kind says. */
interface LimitBase<Plan extends string, Value> {
  readonly interfaces: readonly string[];
  /** Whether each interface has a budget of its own, or all listed share one. */
  readonly pool: 'each' | 'shared';
  readonly scope: 'token' | 'connection' | 'across-connections' | 'request';
  /** What is counted, e.g. `requests`. */
  readonly counts: string;
  /** What happens past it: one of these entries (likeliest first), or a silent cut. */
  readonly past: { readonly entries: readonly string[]; readonly truncates: boolean };
  /** By plan; a plan that is absent has no such limit. */
  readonly values: { readonly [P in Plan]?: Readonly<Value> };
}

/** At most `max` in `per` milliseconds. */
export interface RateLimit<Plan extends string = string> extends LimitBase<
  Plan,
  { max: number; per: number }
> {
  readonly kind: 'rate';
}
/** At most `max` at once. */
export interface QuantityLimit<Plan extends string = string> extends LimitBase<
  Plan,
  { max: number }
> {
  readonly kind: 'quantity';
}
/** At least `min` milliseconds from one to the next. */
export interface GapLimit<Plan extends string = string> extends LimitBase<Plan, { min: number }> {
  readonly kind: 'gap';
}
/** At most `max` milliseconds of silence. */
export interface TimeoutLimit<Plan extends string = string> extends LimitBase<
  Plan,
  { max: number }
> {
  readonly kind: 'timeout';
}
export type Limit<Plan extends string = string> =
  | RateLimit<Plan>
  | QuantityLimit<Plan>
  | GapLimit<Plan>
  | TimeoutLimit<Plan>;

/** A limit as generated modules carry it. */
type CompactLimit = Omit<Limit, 'kind' | 'values'> & {
  readonly kind: string;
  /** Each figure by plan, in their order; null where a plan has no such limit. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
};

/** Limits by id, from their compact form. */
export function createLimits<Limits>(
  plans: readonly string[],
  compact: { readonly [Id in keyof Limits]: CompactLimit },
): Limits {
  return Object.fromEntries(
    Object.entries<CompactLimit>(compact).map(([id, limit]) => {
      const figures = Object.entries(limit.values);
      const values = plans.flatMap((plan, place) => {
        const value = figures.map(([figure, column]) => [figure, column[place]] as const);
        return value.some(([, number]) => number === null)
          ? []
          : [[plan, Object.fromEntries(value)]];
      });
      return [id, { ...limit, values: Object.fromEntries(values) }];
    }),
  ) as Limits;
}
