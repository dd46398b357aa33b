import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/index.ts';

const parts = (icu: string) => {
  const parsed = parseMessage({ icu, locale: 'en' });
  return parsed.kind === 'message' ? parsed.message.parts : parsed;
};

describe('parseMessage', () => {
  it('keeps a message without arguments as one text', () => {
    expect(parts('Try again.')).toEqual(['Try again.']);
  });

  it('reads quotes as ICU does', () => {
    expect(parts("it''s '{literal}' {name}")).toEqual([
      "it's {literal} ",
      { kind: 'argument', param: 'name' },
    ]);
  });

  it('keeps tags as text', () => {
    expect(parts('<b>{a}</b>')).toEqual(['<b>', { kind: 'argument', param: 'a' }, '</b>']);
  });

  it('turns # right inside a plural into the number less its offset, and nowhere else', () => {
    expect(parts('{n, plural, offset:1 =1 {me} other {# and {g, select, other {#}}}}')).toEqual([
      {
        kind: 'plural',
        param: 'n',
        offset: 1,
        ordinal: false,
        cases: {
          '=1': ['me'],
          other: [
            { kind: 'number', param: 'n', offset: 1, options: {} },
            ' and ',
            { kind: 'select', param: 'g', cases: { other: ['#'] } },
          ],
        },
      },
    ]);
  });

  it('resolves styles and skeletons to options of Intl', () => {
    expect(
      parts('{a, number, percent}{b, number, ::.00}{c, date, short}{d, time, ::HHmm}'),
    ).toEqual([
      { kind: 'number', param: 'a', offset: 0, options: { style: 'percent' } },
      {
        kind: 'number',
        param: 'b',
        offset: 0,
        options: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
      },
      { kind: 'datetime', param: 'c', options: { dateStyle: 'short' } },
      {
        kind: 'datetime',
        param: 'd',
        options: expect.objectContaining({ minute: '2-digit' }) as unknown,
      },
    ]);
  });

  it.each([
    ['::scale/1000', { scale: 1000 }],
    ['::scale/0.5', { scale: 0.5 }],
    ['::percent', { style: 'percent' }],
    ['::percent scale/100', { style: 'percent' }],
    ['::%x100', { style: 'percent' }],
    ['::percent scale/10', { style: 'percent', scale: 0.1 }],
  ])('reads %s so that it says what ICU writes', (skeleton, options) => {
    expect(parts(`{n, number, ${skeleton}}`)).toEqual([
      { kind: 'number', param: 'n', offset: 0, options },
    ]);
  });

  it.each([
    ['{', /a } is missing at the end of an argument, at character 1/],
    ['{n, plural, one {x}}', /the case `other` is missing/],
    ['{n, nonsense}', /the type is none of number, .*, at character 5/],
    ['{n, number, roman}', /"roman" is unknown/],
    ['{d, date, roman}', /"roman" is unknown/],
    ['{n, number, ::percent foo}', /"foo" means nothing/],
    ['{n, number, ::scale/x}', /scale\/ is followed by a number/],
    ['{n, number, ::scale}', /scale\/ is followed by a number/],
    ['{n, number, ::currency/XX}', /Intl cannot format what the skeleton "currency\/XX"/],
    ['{n, number, ::currency}', /Intl cannot format/],
    ['{n, number, ::unit/foo}', /Intl cannot format/],
    ['{n, number, ::measure-unit}', /Intl cannot format/],
    [`{n, number, ::.${'0'.repeat(110)}}`, /Intl cannot format/],
    [`{n, number, ::${'@'.repeat(25)}}`, /Intl cannot format/],
    ['{d, date, ::yQ}', /"Q" means nothing/],
    ['{d, time, ::foo}', /"f" means nothing/],
  ])('says what is wrong with %s', (icu, reason) => {
    expect(parts(icu)).toMatchObject({
      kind: 'invalid',
      reason: expect.stringMatching(reason) as unknown,
    });
  });
});
