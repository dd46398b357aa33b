import type { Commands } from './commands.ts';
import type { DepthTick, TradeTick } from './responses.ts';

/** An order book that was subscribed to. A push has neither `ret` nor `seq_id`. */
export interface DepthPush {
  readonly cmd_id: Commands['subscribe-depth']['push'];
  readonly data: DepthTick;
}

/** A trade that was subscribed to. */
export interface TradePush {
  readonly cmd_id: Commands['subscribe-trades']['push'];
  readonly data: TradeTick;
}

export type Push = DepthPush | TradePush;
