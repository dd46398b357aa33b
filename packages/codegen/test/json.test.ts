import type { Catalog } from '@errdex/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../src/index.ts';
import { sampleCatalog } from './sampleCatalog.ts';

const textOf = (catalog: Catalog): string => json().generate(catalog).get('catalog.json') ?? '';

describe('the generator json', () => {
  it('makes one file that JSON.parse reads back as the same value', () => {
    const catalog = sampleCatalog();
    expect([...json().generate(catalog).keys()]).toEqual(['catalog.json']);
    expect(JSON.parse(textOf(catalog))).toEqual(catalog);
  });

  it('keeps the order of keys, and gives every entry a line of its own', () => {
    const catalog = sampleCatalog();
    const text = textOf(catalog);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys(catalog));
    expect(text.split('\n').filter((line) => line.startsWith('    {"name":'))).toHaveLength(2);
    expect(text.startsWith('{\n  "irVersion": 1,\n  "id": "sample",\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('keeps any text and any key, `__proto__` too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (words, value) => {
        const catalog = { ...sampleCatalog((text) => text + words), id: words };
        const limits = [
          { ...catalog.limits[0], values: Object.fromEntries([['__proto__', value]]) },
        ];
        const changed = { ...catalog, limits } as unknown as Catalog;
        const read = JSON.parse(textOf(changed)) as { limits: { values: object }[] };
        expect(JSON.stringify(read)).toBe(JSON.stringify(changed));
        expect(Object.hasOwn(read.limits[0]?.values ?? {}, '__proto__')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes no options', () => {
    expect(() => json({ indent: 2 } as never)).toThrow('`json` does not accept its options');
  });
});
