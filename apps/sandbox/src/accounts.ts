import type { PlanId } from '@errdex/alltick/limits';

/** What a token of the sandbox stands for; there are no others. */
export interface Account {
  readonly token: string;
  readonly plan: PlanId;
  readonly expired: boolean;
}

const plans: Readonly<Record<PlanId, true>> = {
  free: true,
  basic: true,
  premium: true,
  professional: true,
  'all-hk': true,
  'all-cn': true,
  'all-us': true,
};

/** Every plan, in the catalogue's order. */
export const planIds: readonly PlanId[] = Object.keys(plans) as PlanId[];

/** `sandbox-basic`, `sandbox-basic-expired` and the like, by token. */
export const accounts: ReadonlyMap<string, Account> = new Map(
  planIds.flatMap((plan) =>
    [false, true].map((expired) => {
      const token = `sandbox-${plan}${expired ? '-expired' : ''}`;
      return [token, { token, plan, expired }];
    }),
  ),
);

/** Whoever forces `OK` needs no token: the account of the one that came, or this. */
export function forcedAccount(token: string | undefined): Account {
  return accounts.get(token ?? '') ?? { token: '', plan: 'professional', expired: false };
}
