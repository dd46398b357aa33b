import type { ErrorName } from '@errdex/alltick';
import { CancelType, commands } from '@errdex/alltick-protocol';
import type { PlanId } from '@errdex/alltick/limits';
import type { Service } from '@errdex/alltick-protocol';
import type { Meter } from '../limits/meter.ts';
import { findProducts } from '../market/findProducts.ts';
import type { Product } from '../market/products.ts';
import type { ReadCommand } from './readFrame.ts';

/** A product that is pushed, in the form in which it was asked for. */
export interface Subscribed {
  readonly product: Product;
  readonly push: (typeof commands)['subscribe-depth' | 'subscribe-trades']['push'];
  /** Of an order book. */
  readonly levels?: number;
  /** The same for everybody who gets the same pushes. */
  readonly key: string;
}

/** What a connection is subscribed to. */
export interface Subscriptions {
  /** Replaces or cancels; an entry when that is refused, and nothing changes. */
  readonly apply: (command: ReadCommand) => ErrorName | undefined;
  readonly all: () => readonly Subscribed[];
}

export function createSubscriptions({
  service,
  plan,
  max,
}: {
  readonly service: Service;
  readonly plan: PlanId;
  readonly max: Meter['max'];
}): Subscriptions {
  let depth: readonly Subscribed[] = [];
  let trades: readonly Subscribed[] = [];
  let all: readonly Subscribed[] = [];

  /** Reads a list; of a code that is listed twice, the last counts. */
  const read = (
    list: readonly { readonly code: string; readonly depth_level?: number }[],
    push: Subscribed['push'],
  ): readonly Subscribed[] | ErrorName => {
    if (list.length > max('ws-codes')) return 'REQUEST_QUANTITY_EXCEEDED';
    const wanted = [...new Map(list.map((item) => [item.code, item.depth_level]))];
    const products = findProducts({ codes: wanted.map(([code]) => code), service, plan });
    if (typeof products === 'string') return products;
    return products.map((product, index) => {
      const levels = wanted[index]?.[1];
      const key = `${push} ${product.code} ${levels ?? ''}`;
      return { product, push, key, ...(levels !== undefined && { levels }) };
    });
  };

  return {
    apply(command) {
      if (command.id === 'subscribe-depth') {
        const list = read(command.data.symbol_list, commands['subscribe-depth'].push);
        if (typeof list === 'string') return list;
        depth = list;
      } else if (command.id === 'subscribe-trades') {
        const list = read(command.data.symbol_list, commands['subscribe-trades'].push);
        if (typeof list === 'string') return list;
        trades = list;
      } else if (command.id === 'cancel') {
        const { cancel_type } = command.data;
        if (cancel_type === CancelType.All || cancel_type === CancelType.Depth) depth = [];
        if (cancel_type === CancelType.All || cancel_type === CancelType.Trades) trades = [];
      }
      all = [...depth, ...trades];
      return undefined;
    },
    all: () => all,
  };
}
