import { expect, it } from 'vitest';
import { createEntries, type Entry } from '../src/index.ts';

it('fills in what most entries have in common, and keeps what they say themselves', () => {
  const entries = createEntries<Record<'A' | 'B', Entry>>(`{
"A":{"code":1,"domain":"d","retry":{"when":"never","executed":"no"},"match":[{"envelope":"e"},{"envelope":"e","code":2}]},
"B":{"code":0,"kind":"success","domain":"d","connection":"closes","retry":{"when":"never","executed":"yes"}}
}`);
  expect(entries.A).toEqual({
    name: 'A',
    code: 1,
    kind: 'error',
    domain: 'd',
    connection: 'stays-open',
    retry: { when: 'never', executed: 'no' },
    match: [
      { envelope: 'e', code: 1 },
      { envelope: 'e', code: 2 },
    ],
  });
  expect(entries.B).toMatchObject({ name: 'B', kind: 'success', connection: 'closes' });
});
