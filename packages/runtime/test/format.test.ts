import { createDateFormat, createNumberFormat } from '../src/index.ts';
import { describe, expect, it } from 'vitest';

const numbers = [0, -0, 1, 7, 42, 999, 1000, 1234.5, -3, 0.5, Number.NaN, 1e21];

describe.each(['en', 'zh', 'ar-EG', 'fa', 'de-CH', 'hi-u-nu-deva'])('numbers in %s', (locale) => {
  it('are as Intl writes them, the first time and later', () => {
    const format = createNumberFormat(locale);
    const intl = new Intl.NumberFormat(locale);
    for (const value of [...numbers, ...numbers]) expect(format(value)).toBe(intl.format(value));
  });

  it('follow options', () => {
    const options = { style: 'percent', minimumFractionDigits: 1 } as const;
    const format = createNumberFormat(locale, options);
    const intl = new Intl.NumberFormat(locale, options);
    for (const value of [...numbers, ...numbers]) expect(format(value)).toBe(intl.format(value));
  });
});

it('dates are as Intl writes them', () => {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format = createDateFormat('zh', options);
  expect(format(0)).toBe('1970年1月1日');
  expect(format(new Date(0))).toBe('1970年1月1日');
});

it('asks Intl for nothing before the first value', () => {
  expect(() => createNumberFormat('not a locale')).not.toThrow();
  expect(() => createNumberFormat('not a locale')(1)).toThrow(RangeError);
});
