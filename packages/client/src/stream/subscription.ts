import { CancelType, type DepthSymbolItem, type Push, commands } from '@errdex/alltick-protocol';
import { type Failed, failed, type Result } from '../outcome.ts';
import type { CodeSet } from './stream.ts';

type Codes = ReadonlyMap<string, DepthSymbolItem>;

interface Change {
  readonly apply: (codes: Map<string, DepthSymbolItem>) => void;
  readonly settle: (result: Result<readonly string[]>) => void;
}

/** What to send next, and what to do when it was answered. */
export interface Message {
  readonly command: 'subscribe-trades' | 'subscribe-depth' | 'cancel';
  readonly data: object;
  readonly accept: (trace: string) => void;
  /** Takes back what was asked for; false when that was several things, which now go one by one. */
  readonly refuse: (why: Failed) => boolean;
}

/** One set of codes, and how far the server's list is behind it. */
export interface Subscription {
  readonly set: CodeSet<string | DepthSymbolItem>;
  /** `cmd_id` of what the server pushes for it. */
  readonly push: number;
  /** Delivers a tick that is of a code in the set, and not the one that was delivered last. */
  readonly receive: (data: Push['data']) => void;
  /** The next message; undefined when the server's list is as it should be. */
  readonly next: () => Message | undefined;
  /** A new connection has no list. */
  readonly reset: () => void;
  /** Nothing will be sent any more. */
  readonly end: (why: Failed) => void;
}

export interface SubscriptionOptions {
  readonly kind: 'trade' | 'depth';
  readonly max: number;
  readonly deliver: (data: Push['data']) => void;
  /** Tells that `next` may have become another. */
  readonly changed: () => void;
}

const wire = {
  trade: { command: 'subscribe-trades', cancel: CancelType.Trades },
  depth: { command: 'subscribe-depth', cancel: CancelType.Depth },
} as const;

export function createSubscription({
  kind,
  max,
  deliver,
  changed,
}: SubscriptionOptions): Subscription {
  const { command, cancel } = wire[kind];
  /** What the server has confirmed, on this connection or the last one. */
  let base: Codes = new Map();
  /** Whether the server has `base` on this connection. */
  let current = false;
  let pending: readonly Change[] = [];
  /** Changes go one by one after several at once were refused, so that none is blamed for another. */
  let single = false;
  let wanted = base;
  let ended: Failed | undefined;
  const delivered = new Map<string, string>();

  const want = (changes: readonly Change[]): void => {
    pending = changes;
    wanted = applied(pending, base);
    for (const code of delivered.keys()) if (!wanted.has(code)) delivered.delete(code);
  };

  /** The first changes are done with, and the server has `base`. */
  const finish = (count: number, result: Result<readonly string[]>): void => {
    const done = pending.slice(0, count);
    current = true;
    want(pending.slice(count));
    single &&= pending.length > 0;
    for (const { settle } of done) settle(result);
  };

  const change = async (apply: Change['apply']): Promise<Result<readonly string[]>> => {
    if (ended) return ended;
    const codes = applied([{ apply }], wanted);
    if (codes.size > max) return failed({ kind: 'too-many', limit: 'ws-codes', max });
    if (current && pending.length === 0 && same(codes, base)) return confirmed(base);
    return new Promise((settle) => {
      want([...pending, { apply, settle }]);
      changed();
    });
  };

  const accept = (count: number, codes: Codes, trace?: string): void => {
    base = codes;
    finish(count, confirmed(codes, trace));
  };

  const refuse = (count: number, why: Failed): boolean => {
    if (count > 1 || (count === 1 && !current)) {
      single = true;
      return false;
    }
    // Refused again, the list as it was is not asked for until something changes.
    finish(count, why);
    return true;
  };

  const next = (): Message | undefined => {
    const count = single ? Number(current) : pending.length;
    const codes = applied(pending.slice(0, count), base);
    if (current ? same(codes, base) : codes.size === 0) {
      // The server need not be asked for what it has.
      if (count > 0 || !current) accept(count, codes);
      return pending.length > 0 ? next() : undefined;
    }
    return {
      ...(codes.size > 0
        ? { command, data: { symbol_list: [...codes.values()] } }
        : { command: 'cancel', data: { cancel_type: cancel } }),
      accept: (trace) => accept(count, codes, trace),
      refuse: (why) => refuse(count, why),
    };
  };

  return {
    set: {
      get codes() {
        return [...wanted.keys()];
      },
      add: (...items) => change((codes) => addAll(codes, items)),
      remove: (...gone) =>
        change((codes) => {
          for (const code of gone) codes.delete(code);
        }),
      set: (...items) =>
        change((codes) => {
          codes.clear();
          addAll(codes, items);
        }),
    },
    push: commands[command].push,
    receive: (data) => {
      const { code, seq, tick_time: time } = data;
      const tick = `${seq} ${time}`;
      // After a reconnection the server may send the last tick once more.
      if (!wanted.has(code) || delivered.get(code) === tick) return;
      delivered.set(code, tick);
      deliver(data);
    },
    next,
    reset: () => {
      current = false;
    },
    end: (why) => {
      ended = why;
      for (const { settle } of pending) settle(why);
      pending = [];
    },
  };
}

function applied(changes: readonly Pick<Change, 'apply'>[], to: Codes): Codes {
  const codes = new Map(to);
  for (const { apply } of changes) apply(codes);
  return codes;
}

function confirmed(codes: Codes, trace?: string): Result<readonly string[]> {
  return { ok: true, data: [...codes.keys()], trace };
}

function addAll(
  codes: Map<string, DepthSymbolItem>,
  items: readonly (string | DepthSymbolItem)[],
): void {
  for (const item of items) {
    const symbol = typeof item === 'string' ? { code: item } : item;
    codes.set(symbol.code, symbol);
  }
}

function same(one: Codes, other: Codes): boolean {
  return (
    one.size === other.size &&
    [...one].every(
      ([code, item]) => other.has(code) && other.get(code)?.depth_level === item.depth_level,
    )
  );
}
