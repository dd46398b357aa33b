import { expect, it } from 'vitest';
import { type Generator, json, markdown, typescript } from '../src/index.ts';
import { quoteCatalog } from './typescript/quoteCatalog.ts';

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) freeze(member);
    Object.freeze(value);
  }
  return value;
}

const generators: readonly [string, Generator][] = [
  ['typescript', typescript()],
  ['json', json()],
  ['markdown', markdown()],
];

it.each(generators)(
  '%s changes nothing in the IR and gives the same bytes twice',
  (_, generator) => {
    const catalog = freeze(quoteCatalog());
    const first = generator.generate(catalog);
    expect(first.size).toBeGreaterThan(0);
    expect([...generator.generate(catalog)]).toEqual([...first]);
  },
);
