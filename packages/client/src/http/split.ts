import { failed, type LimitId, type Result } from '../outcome.ts';

export interface Split<Item, Data> {
  readonly items: readonly Item[];
  readonly limit: LimitId;
  readonly max: number;
  readonly excess: 'split' | 'refuse';
  /** The list of the answers that is joined. */
  readonly list: keyof Data & string;
  readonly send: (items: readonly Item[]) => Promise<Result<Data>>;
}

/** Sends at most `max` items at once, one request after the other, and joins the answers. */
export async function split<Item, Data>({
  items,
  limit,
  max,
  excess,
  list,
  send,
}: Split<Item, Data>): Promise<Result<Data>> {
  if (items.length > max && excess === 'refuse') return failed({ kind: 'too-many', limit, max });
  const first = await send(items.slice(0, max));
  if (!first.ok) return first;
  const joined = [...(first.data[list] as readonly unknown[])];
  for (let from = max; from < items.length; from += max) {
    const next = await send(items.slice(from, from + max));
    if (!next.ok) return next;
    for (const one of next.data[list] as readonly unknown[]) joined.push(one);
  }
  return { ...first, data: { ...first.data, [list]: joined } };
}
