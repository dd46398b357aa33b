import * as cardinals from 'make-plural/cardinals';
import * as ordinals from 'make-plural/ordinals';
import { describe, expect, it } from 'vitest';
import { emitRule, pluralCategories, pluralRule } from '../../src/typescript/pluralRules.ts';
import { typescript } from '../../src/typescript/typescript.ts';
import { catalogOf } from './fixture.ts';

const numbers = [
  ...Array.from({ length: 2100 }, (_, at) => at),
  10_000,
  20_000,
  40_000,
  60_000,
  80_000,
  100_000,
  100_001,
  1_000_000,
  2_000_000,
  1_100_000,
  0.1,
  0.2,
  0.5,
  1.1,
  1.2,
  1.5,
  2.4,
  2.5,
  3.14,
  5.5,
  10.1,
  11.11,
  12.3,
  0.11,
  0.12,
  100.5,
  1000.21,
];

type Rule = (value: number) => string;

/** The emitted function of a rule, to be called. */
function compile(source: string): Rule {
  const code = emitRule({ name: 'rule', source });
  return new Function(`${code.replace('export function', 'return function')}`)() as Rule;
}

describe.each([
  ['cardinal', cardinals],
  ['ordinal', ordinals],
])('emitted %s rules', (_, rules) => {
  it("give make-plural's categories for every locale", () => {
    const bySource = new Map<string, Rule>();
    for (const rule of Object.values(rules as unknown as Record<string, Rule>)) {
      bySource.set(rule.toString(), rule);
    }
    expect(bySource.size).toBeGreaterThan(20);
    for (const [source, rule] of bySource) {
      const emitted = compile(source);
      for (const number of numbers) {
        expect(emitted(number), `${number} by ${source}`).toBe(rule(number));
        if (emitted(-number) !== rule(number)) expect.fail(`-${number} by ${source}`);
      }
    }
  });
});

it('is one function per rule, whatever asks for it', () => {
  const english = pluralRule({ locale: 'en', ordinal: false });
  expect(english.name).toBe('cardinal_en');
  expect(pluralRule({ locale: 'en-GB', ordinal: false })).toStrictEqual(english);
  expect(pluralRule({ locale: 'en', ordinal: true }).name).toBe('ordinal_en');
  const text = typescript()
    .generate(
      catalogOf({
        locales: ['en', 'en-GB'],
        entries: ['A', 'B'].map((name, code) => ({
          name,
          code,
          params: [{ name: 'n', type: 'integer' }],
          messages: {
            en: '{n, plural, one {1} other {#}}',
            'en-GB': '{n, plural, one {1} other {#}}',
          },
        })),
      }),
    )
    .get('messages/plurals.js');
  expect(text?.match(/export function/g)).toHaveLength(1);
});

it('is no module when no message needs a rule', () => {
  for (const locale of ['zh', 'zh-Hant-TW', 'xx'])
    expect(pluralCategories({ locale, ordinal: false })).toStrictEqual([]);
  const catalog = catalogOf({ entries: [{ name: 'A', code: 1 }] });
  expect([...typescript().generate(catalog).keys()]).not.toContain('messages/plurals.js');
});
