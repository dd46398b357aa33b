import { commands } from '@errdex/alltick-protocol';
import type { Market } from '../market/market.ts';
import type { Connection } from './connection.ts';
import type { Subscribed } from './subscriptions.ts';

/** Sends every connection the new tick of each product it is subscribed to. */
export function pushTicks(connections: Iterable<Connection>, market: Market): void {
  // One frame serves all who are subscribed to the same.
  const frames = new Map<string, Buffer>();
  const frameOf = (subscribed: Subscribed) => {
    let frame = frames.get(subscribed.key);
    if (frame === undefined) frames.set(subscribed.key, (frame = createFrame(subscribed, market)));
    return frame;
  };
  for (const connection of connections) {
    const subscribed = connection.subscribed();
    if (subscribed.length > 0) connection.push(subscribed.map(frameOf));
  }
}

function createFrame({ product, push, levels }: Subscribed, market: Market): Buffer {
  const isTrade = push === commands['subscribe-trades'].push;
  const data = isTrade ? market.trade(product) : market.depth(product, levels);
  return Buffer.from(JSON.stringify({ cmd_id: push, data }));
}
