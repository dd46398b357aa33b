import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/decoder/messageText.ts';

describe('messageText', () => {
  it('fills in params as the locale writes them', () => {
    const message = [
      { kind: 'number', param: 'count', offset: 0, options: {} },
      ' ',
      {
        kind: 'plural',
        param: 'count',
        ordinal: false,
        offset: 0,
        cases: { '=0': ['none'], one: ['request'], other: ['requests'] },
      },
      ' by ',
      { kind: 'argument', param: 'who' },
    ] as const;
    const text = (count: number): string =>
      messageText({ message, params: { count, who: 'you' }, locale: 'en' });
    expect(text(1200)).toBe('1,200 requests by you');
    expect(text(1)).toBe('1 request by you');
    expect(text(0)).toBe('0 none by you');
  });

  it('shows the name of a param that has no value', () => {
    const message = [
      { kind: 'argument', param: 'a' },
      { kind: 'number', param: 'b', offset: 0, options: {} },
      { kind: 'datetime', param: 'c', options: {} },
      { kind: 'select', param: 'd', cases: { other: ['!'] } },
    ] as const;
    expect(messageText({ message, params: {}, locale: 'zh' })).toBe('{a}{b}{c}!');
  });

  it('takes no member of every object for a case', () => {
    const message = [{ kind: 'select', param: 'a', cases: { buy: ['B'], other: ['-'] } }] as const;
    expect(messageText({ message, params: { a: 'constructor' }, locale: 'en' })).toBe('-');
  });

  it('multiplies a number by the scale of its skeleton', () => {
    const message = [{ kind: 'number', param: 'n', offset: 0, options: { scale: 1000 } }] as const;
    expect(messageText({ message, params: { n: 10 }, locale: 'en' })).toBe('10,000');
  });
});
