import { CancelType, type DepthSymbolItem } from '@errdex/alltick-protocol';
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
  /** The next message; undefined when the server's list is as it should be. */
  readonly next: () => Message | undefined;
  /** A new connection has no list. */
  readonly reset: () => void;
  /** Whether a tick is of a code in the set, and not the one that was delivered last. */
  readonly isNew: (code: string, tick: string) => boolean;
  /** Nothing will be sent any more. */
  readonly end: (why: Failed) => void;
}

export interface SubscriptionOptions {
  readonly command: 'subscribe-trades' | 'subscribe-depth';
  readonly max: number;
  /** Tells that `next` may have become another. */
  readonly changed: () => void;
}

export function createSubscription({ command, max, changed }: SubscriptionOptions): Subscription {
  /** What the server has confirmed, on this connection or the last one. */
  let base: Codes = new Map();
  /** Whether the server has `base` on this connection. */
  let current = false;
  let pending: Change[] = [];
  /** Changes go one by one after several at once were refused, so that none is blamed for another. */
  let single = false;
  let wanted = base;
  let ended: Failed | undefined;
  const delivered = new Map<string, string>();

  const applied = (changes: readonly Pick<Change, 'apply'>[], to: Codes): Codes => {
    const codes = new Map(to);
    for (const { apply } of changes) apply(codes);
    return codes;
  };

  const want = (codes: Codes): void => {
    wanted = codes;
    for (const code of delivered.keys()) if (!wanted.has(code)) delivered.delete(code);
  };

  const change = (apply: Change['apply']): Promise<Result<readonly string[]>> => {
    if (ended) return Promise.resolve(ended);
    const codes = applied([{ apply }], wanted);
    if (codes.size > max) {
      return Promise.resolve(failed({ kind: 'too-many', limit: 'ws-codes', max }));
    }
    if (current && pending.length === 0 && same(codes, base)) {
      return Promise.resolve({ ok: true, data: [...base.keys()], trace: undefined });
    }
    return new Promise((settle) => {
      pending.push({ apply, settle });
      want(codes);
      changed();
    });
  };

  const accept = (count: number, codes: Codes, trace?: string): void => {
    const done = pending.slice(0, count);
    base = codes;
    current = true;
    pending = pending.slice(count);
    single &&= pending.length > 0;
    want(applied(pending, base));
    for (const { settle } of done) settle({ ok: true, data: [...codes.keys()], trace });
  };

  const refuse = (count: number, why: Failed): boolean => {
    single ||= count > 1 || (count === 1 && !current);
    if (count > 1 || (count === 1 && !current)) return false;
    // Refused again, the list as it was is not asked for until something changes.
    current = true;
    const done = pending.slice(0, count);
    pending = pending.slice(count);
    want(applied(pending, base));
    for (const { settle } of done) settle(why);
    return true;
  };

  const next = (): Message | undefined => {
    const count = single ? Number(current) : pending.length;
    const codes = applied(pending.slice(0, count), base);
    const list = [...codes.values()];
    if (current ? same(codes, base) : codes.size === 0) {
      // The server need not be asked for what it has.
      if (count > 0 || !current) accept(count, codes);
      return pending.length > 0 ? next() : undefined;
    }
    return {
      ...(list.length > 0
        ? { command, data: { symbol_list: list } }
        : {
            command: 'cancel',
            data: {
              cancel_type: command === 'subscribe-depth' ? CancelType.Depth : CancelType.Trades,
            },
          }),
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
    next,
    reset: () => {
      current = false;
    },
    isNew: (code, tick) => {
      if (!wanted.has(code) || delivered.get(code) === tick) return false;
      delivered.set(code, tick);
      return true;
    },
    end: (why) => {
      ended = why;
      for (const { settle } of pending) settle(why);
      pending = [];
    },
  };
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
