import type { Event } from './events.ts';

/** An event and how far down it is drawn. */
export interface Placed {
  readonly event: Event;
  readonly y: number;
}

/** A connection, or all HTTP requests. */
export interface Lane {
  readonly id: string;
  readonly transport: Event['transport'];
  readonly stretches: readonly Stretch[];
}

/** A time during which a connection is open, or may be: nothing tells when it was left. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: 'open' | 'uncertain';
  readonly end: 'goes-on' | 'closed' | 'none';
}

/** How far below its last event the end of a closed connection is drawn. */
const stub = 15;

/** The lanes in order of appearance. */
export function lanesOf({
  placed,
  top,
  bottom,
}: {
  readonly placed: readonly Placed[];
  readonly top: number;
  readonly bottom: number;
}): readonly Lane[] {
  const ids = [...new Set(placed.map(({ event }) => event.lane))];
  return ids.map((id) => {
    const own = placed.filter(({ event }) => event.lane === id);
    const transport = own[0]?.event.transport ?? 'http';
    return { id, transport, stretches: transport === 'ws' ? stretches(own, top, bottom) : [] };
  });
}

function stretches(placed: readonly Placed[], top: number, bottom: number): readonly Stretch[] {
  const found: Stretch[] = [];
  // A connection that no step opens has been open all along.
  let from = placed[0]?.event.connects === true ? undefined : top;
  let last = top;
  for (const { event, y } of placed) {
    if (event.connects) {
      if (from !== undefined) {
        if (last > from) found.push({ from, to: last, kind: 'open', end: 'none' });
        found.push({ from: last, to: y, kind: 'uncertain', end: 'none' });
      }
      from = event.kind === 'success' ? y : undefined;
    }
    last = y;
    if (event.after === 'stays-open' || from === undefined) continue;
    found.push({ from, to: y + stub, kind: 'open', end: 'closed' });
    from = undefined;
  }
  if (from !== undefined) found.push({ from, to: bottom, kind: 'open', end: 'goes-on' });
  return found;
}
