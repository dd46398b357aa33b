import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { tidied } from '../../src/docs/tidied.ts';

/** What is left of making a file: 80 MB that nobody needs. */
const waste = (): WeakRef<object> => new WeakRef(Array.from({ length: 10_000_000 }, () => 0.5));

test('collects what is left of making a file before others are made', async () => {
  let left: WeakRef<object> | undefined;
  const files = Array.from({ length: 50 }, (_, index) => ({
    path: `${index}`,
    text: () => {
      if (index === 0) left = waste();
      return ['text'];
    },
  }));
  const [first, ...others] = tidied(files);
  first?.text();
  // What was made in this turn of the event loop is kept to its end.
  await setImmediate();
  expect(left?.deref()).toBeDefined();
  await setImmediate();
  for (const { text } of others) expect(text()).toEqual(['text']);
  await setImmediate();
  expect(left?.deref()).toBeUndefined();
});

test('keeps files and their order', () => {
  const files = ['a', 'b'].map((path) => ({ path, text: () => [path, '!'] }));
  const kept = tidied(files).map(({ path, text }) => [path, [...text()].join('')]);
  expect(kept).toEqual([
    ['a', 'a!'],
    ['b', 'b!'],
  ]);
});
