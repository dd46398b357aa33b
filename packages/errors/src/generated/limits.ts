// @generated from alltick by Errdex. Do not edit.
import { createLimits, type GapLimit, type QuantityLimit, type RateLimit, type TimeoutLimit } from '@errdex/runtime';

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
export const limits: Limits = /* @__PURE__ */ createLimits<Limits>(['free', 'basic', 'premium', 'professional', 'all-hk', 'all-cn', 'all-us'], {
  'http-endpoint-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'depth-tick', 'trade-tick', 'static-info'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { max: [1, 1, 10, 20, 20, 20, 20], per: [10000, 1000, 1000, 1000, 1000, 1000, 1000] },
  },
  'batch-kline-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['batch-kline'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { max: [1, 1, 1, 1, 1, 1, 1], per: [10000, 3000, 2000, 1000, 1000, 1000, 1000] },
  },
  'http-combined-rate': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { max: [null, null, 10, 20, 20, 20, 20], per: [null, null, 1000, 1000, 1000, 1000, 1000] },
  },
  'http-minute-total': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['REQUEST_THROTTLED', 'PLAN_RATE_EXCEEDED'], truncates: false },
    values: { max: [10, 60, 600, 1200, 1200, 1200, 1200], per: [60000, 60000, 60000, 60000, 60000, 60000, 60000] },
  },
  'http-day-total': {
    kind: 'rate', pool: 'shared', scope: 'token', counts: 'requests',
    interfaces: ['kline', 'batch-kline', 'depth-tick', 'trade-tick', 'static-info', 'suspension'],
    past: { entries: ['REQUEST_THROTTLED', 'PLAN_RATE_EXCEEDED'], truncates: false },
    values: { max: [1000, 86400, 864000, 1728000, 1728000, 1728000, 1728000], per: [86400000, 86400000, 86400000, 86400000, 86400000, 86400000, 86400000] },
  },
  'suspension-rate': {
    kind: 'rate', pool: 'each', scope: 'token', counts: 'requests',
    interfaces: ['suspension'],
    past: { entries: ['PLAN_RATE_EXCEEDED', 'REQUEST_THROTTLED'], truncates: false },
    values: { max: [1, 1, 1, 1, 1, 1, 1], per: [60000, 60000, 60000, 60000, 60000, 60000, 60000] },
  },
  'batch-kline-groups': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'groups',
    interfaces: ['batch-kline'],
    past: { entries: ['REQUEST_QUANTITY_EXCEEDED'], truncates: false },
    values: { max: [5, 100, 200, 500, 500, 500, 500] },
  },
  'batch-kline-bars': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'bars',
    interfaces: ['batch-kline'],
    past: { entries: [], truncates: true },
    values: { max: [2, 2, 2, 2, 2, 2, 2] },
  },
  'kline-bars': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'bars',
    interfaces: ['kline'],
    past: { entries: [], truncates: true },
    values: { max: [500, 500, 500, 500, 500, 500, 500] },
  },
  'http-codes': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'products',
    interfaces: ['depth-tick', 'trade-tick', 'static-info'],
    past: { entries: [], truncates: true },
    values: { max: [5, null, null, null, null, null, null] },
  },
  'http-codes-advised': {
    kind: 'quantity', pool: 'each', scope: 'request', counts: 'products',
    interfaces: ['depth-tick', 'trade-tick', 'static-info'],
    past: { entries: [], truncates: false },
    values: { max: [null, 50, 50, 50, 50, 50, 50] },
  },
  'ws-connections': {
    kind: 'quantity', pool: 'shared', scope: 'token', counts: 'connections',
    interfaces: ['connect'],
    past: { entries: ['UPGRADE_THROTTLED', 'CONNECTION_THROTTLED'], truncates: false },
    values: { max: [1, 1, 3, 10, 10, 10, 10] },
  },
  'ws-codes': {
    kind: 'quantity', pool: 'each', scope: 'connection', counts: 'products',
    interfaces: ['subscribe-depth', 'subscribe-trades'],
    past: { entries: ['REQUEST_QUANTITY_EXCEEDED'], truncates: false },
    values: { max: [5, 100, 200, 3000, 3000, 3000, 3000] },
  },
  'ws-gap-connection': {
    kind: 'gap', pool: 'shared', scope: 'connection', counts: 'requests',
    interfaces: ['subscribe-depth', 'subscribe-trades', 'cancel'],
    past: { entries: ['CONNECTION_THROTTLED', 'REQUEST_THROTTLED'], truncates: false },
    values: { min: [1000, 1000, 1000, 1000, 1000, 1000, 1000] },
  },
  'ws-gap-across-connections': {
    kind: 'gap', pool: 'shared', scope: 'across-connections', counts: 'requests',
    interfaces: ['subscribe-depth', 'subscribe-trades', 'cancel'],
    past: { entries: ['CONNECTION_THROTTLED'], truncates: false },
    values: { min: [3000, 3000, 3000, 3000, 3000, 3000, 3000] },
  },
  'ws-reconnect': {
    kind: 'gap', pool: 'shared', scope: 'token', counts: 'connections',
    interfaces: ['connect'],
    past: { entries: ['UPGRADE_THROTTLED', 'CONNECTION_THROTTLED'], truncates: false },
    values: { min: [10000, 3000, 3000, 3000, 3000, 3000, 3000] },
  },
  'ws-heartbeat-interval': {
    kind: 'timeout', pool: 'shared', scope: 'connection', counts: 'heartbeats',
    interfaces: ['heartbeat'],
    past: { entries: [], truncates: false },
    values: { max: [10000, 10000, 10000, 10000, 10000, 10000, 10000] },
  },
  'ws-heartbeat-timeout': {
    kind: 'timeout', pool: 'shared', scope: 'connection', counts: 'heartbeats',
    interfaces: ['heartbeat'],
    past: { entries: [], truncates: false },
    values: { max: [30000, 30000, 30000, 30000, 30000, 30000, 30000] },
  },
});
