/** An AllTick-shaped market data API that really returns every error code. */
export { accounts, planIds } from './accounts.ts';
export type { Account } from './accounts.ts';
export type { Profile } from './answers/answers.ts';
export type { Clock } from './clock.ts';
export type { ConnectionState, State } from './control/state.ts';
export type { Usage } from './limits/meter.ts';
export type { Logged } from './log.ts';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
