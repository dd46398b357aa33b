import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiteral } from '../../src/decoder/readLiteral.ts';

const read = (text: string) => readLiteral(text, 0).value;

describe('readLiteral', () => {
  it('reads whatever JSON.stringify writes as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })),
        fc.boolean(),
        (object, wide) => {
          const text = JSON.stringify(object, undefined, wide ? 2 : undefined);
          expect(readLiteral(`${text} and more`, 0)).toEqual({
            value: JSON.parse(text),
            end: text.length,
          });
        },
      ),
    );
  });

  it('reads objects as Python prints them', () => {
    expect(read(`{'ret': 606, 'msg': "it's over", 'data': None, 'ok': False}`)).toEqual({
      ret: 606,
      msg: "it's over",
      data: null,
      ok: false,
    });
  });

  it('reads objects as Node prints them', () => {
    expect(read(`{ ret: 606, msg: 'closed', data: { list: [ [Object], undefined ] } }`)).toEqual({
      ret: 606,
      msg: 'closed',
      data: { list: [['Object'], null] },
    });
  });

  it('reads maps as Java prints them', () => {
    expect(read('{ret=429, msg=Too Many Requests, trace=a-1}')).toEqual({
      ret: 429,
      msg: 'Too Many Requests',
      trace: 'a-1',
    });
  });

  it('reads a key that would be a setter as any other', () => {
    const value = read('{"__proto__": {"ret": 1}}') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each(['{', '{a', '{a:', '{a:1', '{"a', '{a:[1] b:2}', '{{}}', '{:1}', '{,}', '{a:,}'])(
    'finds no object in %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('gives up on objects deeper than answers are', () => {
    expect(read('{a:'.repeat(1000))).toBeUndefined();
    expect(read(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`)).toBeUndefined();
  });
});
