// @generated from alltick by Errdex. Do not edit.
import type { GapLimit, QuantityLimit, RateLimit, TimeoutLimit } from '@errdex/runtime';

export type PlanId =
  | 'free'
  | 'basic'
  | 'premium'
  | 'professional'
  | 'all-hk'
  | 'all-cn'
  | 'all-us';

export interface Limits {
  readonly 'http-endpoint-rate': RateLimit<PlanId>;
  readonly 'batch-kline-rate': RateLimit<PlanId>;
  readonly 'http-combined-rate': RateLimit<PlanId>;
  readonly 'http-minute-total': RateLimit<PlanId>;
  readonly 'http-day-total': RateLimit<PlanId>;
  readonly 'suspension-rate': RateLimit<PlanId>;
  readonly 'batch-kline-groups': QuantityLimit<PlanId>;
  readonly 'batch-kline-bars': QuantityLimit<PlanId>;
  readonly 'kline-bars': QuantityLimit<PlanId>;
  readonly 'http-codes': QuantityLimit<PlanId>;
  readonly 'http-codes-advised': QuantityLimit<PlanId>;
  readonly 'ws-connections': QuantityLimit<PlanId>;
  readonly 'ws-codes': QuantityLimit<PlanId>;
  readonly 'ws-gap-connection': GapLimit<PlanId>;
  readonly 'ws-gap-across-connections': GapLimit<PlanId>;
  readonly 'ws-reconnect': GapLimit<PlanId>;
  readonly 'ws-heartbeat-interval': TimeoutLimit<PlanId>;
  readonly 'ws-heartbeat-timeout': TimeoutLimit<PlanId>;
}

/** Every limit by its id. Times are milliseconds; a plan that is absent has no such limit. */
export const limits: Limits = {
  'http-endpoint-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'depth-tick', 'trade-tick', 'static-info'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { free: { max: 1, per: 10000 }, basic: { max: 1, per: 1000 }, premium: { max: 10, per: 1000 }, professional: { max: 20, per: 1000 }, 'all-hk': { max: 20, per: 1000 }, 'all-cn': { max: 20, per: 1000 }, 'all-us': { max: 20, per: 1000 } },
  },
  'batch-kline-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['batch-kline'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { free: { max: 1, per: 10000 }, basic: { max: 1, per: 3000 }, premium: { max: 1, per: 2000 }, professional: { max: 1, per: 1000 }, 'all-hk': { max: 1, per: 1000 }, 'all-cn': { max: 1, per: 1000 }, 'all-us': { max: 1, per: 1000 } },
  },
  'http-combined-rate': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { premium: { max: 10, per: 1000 }, professional: { max: 20, per: 1000 }, 'all-hk': { max: 20, per: 1000 }, 'all-cn': { max: 20, per: 1000 }, 'all-us': { max: 20, per: 1000 } },
  },
  'http-minute-total': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['REQUEST_THROTTLED', 'PLAN_RATE_EXCEEDED'], truncates: false },
    values: { free: { max: 10, per: 60000 }, basic: { max: 60, per: 60000 }, premium: { max: 600, per: 60000 }, professional: { max: 1200, per: 60000 }, 'all-hk': { max: 1200, per: 60000 }, 'all-cn': { max: 1200, per: 60000 }, 'all-us': { max: 1200, per: 60000 } },
  },
  'http-day-total': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['REQUEST_THROTTLED', 'PLAN_RATE_EXCEEDED'], truncates: false },
    values: { free: { max: 1000, per: 86400000 }, basic: { max: 86400, per: 86400000 }, premium: { max: 864000, per: 86400000 }, professional: { max: 1728000, per: 86400000 }, 'all-hk': { max: 1728000, per: 86400000 }, 'all-cn': { max: 1728000, per: 86400000 }, 'all-us': { max: 1728000, per: 86400000 } },
  },
  'suspension-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['suspension'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { free: { max: 1, per: 60000 }, basic: { max: 1, per: 60000 }, premium: { max: 1, per: 60000 }, professional: { max: 1, per: 60000 }, 'all-hk': { max: 1, per: 60000 }, 'all-cn': { max: 1, per: 60000 }, 'all-us': { max: 1, per: 60000 } },
  },
  'batch-kline-groups': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'groups',
    interfaces: ['batch-kline'],
    past: { entries: ['REQUEST_QUANTITY_EXCEEDED'], truncates: false },
    values: { free: { max: 5 }, basic: { max: 100 }, premium: { max: 200 }, professional: { max: 500 }, 'all-hk': { max: 500 }, 'all-cn': { max: 500 }, 'all-us': { max: 500 } },
  },
  'batch-kline-bars': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'bars',
    interfaces: ['batch-kline'],
    past: { entries: [], truncates: true },
    values: { free: { max: 2 }, basic: { max: 2 }, premium: { max: 2 }, professional: { max: 2 }, 'all-hk': { max: 2 }, 'all-cn': { max: 2 }, 'all-us': { max: 2 } },
  },
  'kline-bars': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'bars',
    interfaces: ['kline'],
    past: { entries: [], truncates: true },
    values: { free: { max: 500 }, basic: { max: 500 }, premium: { max: 500 }, professional: { max: 500 }, 'all-hk': { max: 500 }, 'all-cn': { max: 500 }, 'all-us': { max: 500 } },
  },
  'http-codes': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'products',
    interfaces: ['depth-tick', 'trade-tick', 'static-info'],
    past: { entries: [], truncates: true },
    values: { free: { max: 5 } },
  },
  'http-codes-advised': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'products',
    interfaces: ['depth-tick', 'trade-tick', 'static-info'],
    past: { entries: [], truncates: false },
    values: { basic: { max: 50 }, premium: { max: 50 }, professional: { max: 50 }, 'all-hk': { max: 50 }, 'all-cn': { max: 50 }, 'all-us': { max: 50 } },
  },
  'ws-connections': {
    kind: 'quantity', pool: 'shared', scope: 'token', counts: 'connections',
    interfaces: ['connect'],
    past: { entries: ['UPGRADE_THROTTLED', 'CONNECTION_THROTTLED'], truncates: false },
    values: { free: { max: 1 }, basic: { max: 1 }, premium: { max: 3 }, professional: { max: 10 }, 'all-hk': { max: 10 }, 'all-cn': { max: 10 }, 'all-us': { max: 10 } },
  },
  'ws-codes': {
    kind: 'quantity', pool: 'each', scope: 'connection', counts: 'products',
    interfaces: ['subscribe-depth', 'subscribe-trades'],
    past: { entries: ['REQUEST_QUANTITY_EXCEEDED'], truncates: false },
    values: { free: { max: 5 }, basic: { max: 100 }, premium: { max: 200 }, professional: { max: 3000 }, 'all-hk': { max: 3000 }, 'all-cn': { max: 3000 }, 'all-us': { max: 3000 } },
  },
  'ws-gap-connection': {
    kind: 'gap', pool: 'shared', scope: 'connection', counts: 'requests',
    interfaces: ['subscribe-depth', 'subscribe-trades', 'cancel'],
    past: { entries: ['CONNECTION_THROTTLED', 'REQUEST_THROTTLED'], truncates: false },
    values: { free: { min: 1000 }, basic: { min: 1000 }, premium: { min: 1000 }, professional: { min: 1000 }, 'all-hk': { min: 1000 }, 'all-cn': { min: 1000 }, 'all-us': { min: 1000 } },
  },
  'ws-gap-across-connections': {
    kind: 'gap', pool: 'shared', scope: 'across-connections', counts: 'requests',
    interfaces: ['subscribe-depth', 'subscribe-trades', 'cancel'],
    past: { entries: ['CONNECTION_THROTTLED'], truncates: false },
    values: { free: { min: 3000 }, basic: { min: 3000 }, premium: { min: 3000 }, professional: { min: 3000 }, 'all-hk': { min: 3000 }, 'all-cn': { min: 3000 }, 'all-us': { min: 3000 } },
  },
  'ws-reconnect': {
    kind: 'gap', pool: 'shared', scope: 'token', counts: 'connections',
    interfaces: ['connect'],
    past: { entries: ['UPGRADE_THROTTLED', 'CONNECTION_THROTTLED'], truncates: false },
    values: { free: { min: 10000 }, basic: { min: 3000 }, premium: { min: 3000 }, professional: { min: 3000 }, 'all-hk': { min: 3000 }, 'all-cn': { min: 3000 }, 'all-us': { min: 3000 } },
  },
  'ws-heartbeat-interval': {
    kind: 'timeout', pool: 'shared', scope: 'connection', counts: 'heartbeats',
    interfaces: ['heartbeat'],
    past: { entries: [], truncates: false },
    values: { free: { max: 10000 }, basic: { max: 10000 }, premium: { max: 10000 }, professional: { max: 10000 }, 'all-hk': { max: 10000 }, 'all-cn': { max: 10000 }, 'all-us': { max: 10000 } },
  },
  'ws-heartbeat-timeout': {
    kind: 'timeout', pool: 'shared', scope: 'connection', counts: 'heartbeats',
    interfaces: ['heartbeat'],
    past: { entries: [], truncates: false },
    values: { free: { max: 30000 }, basic: { max: 30000 }, premium: { max: 30000 }, professional: { max: 30000 }, 'all-hk': { max: 30000 }, 'all-cn': { max: 30000 }, 'all-us': { max: 30000 } },
  },
};
