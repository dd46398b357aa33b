import { describe, expect, it } from 'vitest';
import { createReaders } from '../../src/stream/readers.ts';

type Item = Parameters<ReturnType<typeof createReaders>['push']>[0];

const trade = (seq: string): Item => ({ kind: 'trade', data: { code: 'A', seq } }) as Item;
const over = { done: true, value: undefined };

describe('a reader', () => {
  it('has what came before it first asked', async () => {
    const readers = createReaders(10, () => {});
    const reader = readers.read();
    readers.push(trade('1'));
    expect(await reader.next()).toEqual({ done: false, value: trade('1') });
  });

  it('that waits can leave at once', async () => {
    const readers = createReaders(10, () => {});
    const reader = readers.read();
    const waiting = reader.next();
    expect(await reader.return?.()).toEqual(over);
    expect(await waiting).toEqual(over);
  });

  it.each(['before it read', 'after it read'])('that left %s is given nothing', async (when) => {
    const readers = createReaders(0, () => {});
    const reader = readers.read();
    if (when === 'after it read') {
      readers.push(trade('1'));
      await reader.next();
    }
    await reader.return?.();
    const data = new Proxy({}, { get: () => expect.unreachable('It was given an item.') });
    readers.push({ kind: 'trade', data } as Item);
  });

  it('reads what is kept for it before the end, and before a failure', async () => {
    const readers = createReaders(10, () => {});
    const [one, other] = [readers.read(), readers.read()];
    readers.push(trade('1'));
    readers.end(new Error('The token expired.'));
    expect(await one.next()).toEqual({ done: false, value: trade('1') });
    await expect(one.next()).rejects.toThrow('The token expired.');
    expect(await one.next()).toEqual(over);
    expect(await other.next()).toEqual({ done: false, value: trade('1') });
  });

  it('does not slow another down', async () => {
    const dropped: number[] = [];
    const readers = createReaders(2, ({ count }) => dropped.push(count));
    const [slow, quick] = [readers.read(), readers.read()];
    for (const seq of ['1', '2', '3', '4']) {
      readers.push(trade(seq));
      expect(await quick.next()).toEqual({ done: false, value: trade(seq) });
    }
    expect(await slow.next()).toEqual({
      done: false,
      value: { kind: 'dropped', count: 2, codes: ['A'] },
    });
    expect(await slow.next()).toEqual({ done: false, value: trade('3') });
    expect(dropped).toEqual([2]);
  });
});
