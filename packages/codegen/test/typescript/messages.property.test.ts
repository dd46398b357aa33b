import { parseMessage, type Param } from '@errdex/schema';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { catalogOf } from './fixture.ts';
import { importMessages } from './generated.ts';

const params: readonly Param[] = [
  { name: 'n', type: 'integer' },
  { name: 'x', type: 'number' },
  { name: 's', type: 'string' },
  { name: 'side', type: 'string', values: ['buy', 'sell', 'other-one'] },
  { name: 'open', type: 'boolean' },
  { name: 'at', type: 'datetime' },
];

const literal = fc
  .array(
    fc.constantFrom('a', ' ', '产品', '`', '${n}', '\\', "''", '$', '"', '\n', '😀', '#', '<b>'),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('').replaceAll('{', "'{'").replaceAll('}', "'}'"));
const category = fc.constantFrom('zero', 'one', 'two', 'few', 'many', '=0', '=1', '=2', '=-1');

const { message: icu } = fc.letrec<{
  message: string;
  part: string;
  plural: string;
  select: string;
}>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    fc.constantFrom(
      '{n}',
      '{s}',
      '{side}',
      '{x, number}',
      '{n, number, integer}',
      '{x, number, percent}',
      '{x, number, ::.00}',
      '{x, number, ::scale/100}',
      '{at, date, ::yyyyMMMd}',
    ),
    tie('plural'),
    tie('select'),
  ),
  plural: fc
    .record({
      param: fc.constantFrom('n', 'x'),
      type: fc.constantFrom('plural', 'selectordinal'),
      offset: fc.constantFrom('', 'offset:1 ', 'offset:2 '),
      cases: fc.uniqueArray(fc.tuple(category, tie('message')), {
        maxLength: 4,
        selector: ([key]) => key,
      }),
      other: tie('message'),
    })
    .map(({ param, type, offset, cases, other }) => {
      const written = [...cases, ['other', other] as const];
      return `{${param}, ${type}, ${offset}${written.map(([key, value]) => `${key} {${value}}`).join(' ')}}`;
    }),
  select: fc
    .record({
      of: fc.constantFrom(
        ['side', 'buy', 'sell', 'other-one'],
        ['s', 'a', 'b'],
        ['open', 'true', 'false'],
      ),
      cases: fc.array(tie('message'), { maxLength: 3 }),
      other: tie('message'),
    })
    .map(({ of: [param, ...keys], cases, other }) => {
      const written = cases.flatMap((value, at) => (keys[at] ? [`${keys[at]} {${value}} `] : []));
      return `{${param}, select, ${written.join('')}other {${other}}}`;
    }),
}));

const values = fc.record({
  n: fc.oneof(fc.integer({ min: -3, max: 25 }), fc.integer({ min: -2e9, max: 2e9 })),
  x: fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(0.5, 1.5, 2.1, 10.25, 0.001, -1.1)),
  s: fc.constantFrom('a', 'b', 'text', ''),
  side: fc.constantFrom('buy', 'sell', 'other-one'),
  open: fc.boolean(),
  at: fc.integer({ min: 0, max: 2e12 }),
});

const locales = ['en', 'zh', 'ru', 'ar', 'cy', 'pl', 'fr', 'pt-PT', 'zh-Hant', 'lv', 'he', 'it'];

it('compiled messages read as intl-messageformat formats them', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(icu, fc.array(values, { minLength: 4, maxLength: 4 })), {
        minLength: 15,
        maxLength: 15,
      }),
      fc.constantFrom(...locales),
      async (cases, locale) => {
        const messages = cases.filter(
          ([message]) => parseMessage({ icu: message, locale }).kind === 'message',
        );
        const catalog = catalogOf({
          locales: [locale],
          entries: messages.map(([message], at) => ({
            name: `M_${at}`,
            params,
            messages: { [locale]: message },
          })),
        });
        const compiled = await importMessages(catalog, locale);
        for (const [at, [message, inputs]] of messages.entries()) {
          const reference = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
          for (const input of inputs) {
            expect(compiled[`M_${at}`]?.(input), `${locale}: ${message}`).toBe(
              reference.format(input),
            );
          }
        }
        fc.pre(messages.length > 0);
      },
    ),
    { numRuns: 60 },
  );
});
