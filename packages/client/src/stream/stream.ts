import type { DepthSymbolItem, DepthTick, TradeTick } from '@errdex/alltick-protocol';
import type { Account } from '../client.ts';
import type { Failure, Result } from '../outcome.ts';

export interface StreamOptions extends Account {
  /** A class like the browser's; else, in Node, that of the package `ws` if it is there; else the global one. */
  readonly WebSocket?: new (url: string) => object;
  /** How many items are kept for a reader that is slow; 1,024. */
  readonly buffer?: number;
}

export type StreamItem =
  | { readonly kind: 'trade'; readonly data: TradeTick }
  | { readonly kind: 'depth'; readonly data: DepthTick }
  /** The reader was so slow that the oldest `count` items, of these codes, are lost to it. */
  | { readonly kind: 'dropped'; readonly count: number; readonly codes: readonly string[] };

export type StreamState =
  /** For its turn to connect; `outcome` is what ended or prevented the last connection. */
  | { readonly kind: 'waiting'; readonly attempt: number; readonly outcome?: Failure }
  | { readonly kind: 'connecting'; readonly attempt: number }
  | { readonly kind: 'open' }
  /** For good: by `close()`, or because of an outcome that no attempt would change. */
  | { readonly kind: 'closed'; readonly outcome?: Failure };

export interface StreamEvents {
  readonly trade: TradeTick;
  readonly depth: DepthTick;
  readonly dropped: Extract<StreamItem, { kind: 'dropped' }>;
  readonly state: StreamState;
  /** Whatever went wrong, also what the stream itself gets over. */
  readonly error: Failure;
}

/**
 * The codes that are subscribed to. A change takes effect at once here, and over the wire as soon as
 * the limits let it; it survives reconnections. What comes back tells when the server has confirmed
 * it, with all codes then subscribed to, or why it was refused and taken back. It never rejects.
 */
export interface CodeSet<Item> {
  readonly codes: readonly string[];
  readonly add: (...items: readonly Item[]) => Promise<Result<readonly string[]>>;
  readonly remove: (...codes: readonly string[]) => Promise<Result<readonly string[]>>;
  readonly set: (...items: readonly Item[]) => Promise<Result<readonly string[]>>;
}

/**
 * AllTick over WebSocket. It connects at once, and again whenever it has to, until `close()`.
 * Iterating gives what is pushed from then on, each iterator all of it; it throws when the stream
 * closes for another reason than `close()`.
 */
export interface Stream extends AsyncIterable<StreamItem, undefined> {
  readonly trades: CodeSet<string>;
  readonly depth: CodeSet<string | DepthSymbolItem>;
  readonly state: StreamState;
  /** Gives back what takes the listener off. */
  readonly on: <Name extends keyof StreamEvents>(
    name: Name,
    listener: (event: StreamEvents[Name]) => void,
  ) => () => void;
  /** Nothing of the stream runs any more once this is resolved. */
  readonly close: () => Promise<void>;
}
