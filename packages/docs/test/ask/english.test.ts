import { describe, expect, it } from 'vitest';
import { ask, asked } from './asking.ts';
import { cases as entryCases } from './englishCases.ts';
import { disputeCases } from './englishDisputeCases.ts';
import { limitCases } from './englishLimitCases.ts';
import { looseEnglish } from './looseCases.ts';

const cases = [...entryCases, ...limitCases, ...disputeCases, ...looseEnglish];

describe('questions in English', () => {
  it.each(cases)('answers “$question” from $source', ({ question, source, first, direct }) => {
    // The page's language must not matter.
    const answer = asked(question, 'zh');
    expect(answer.locale).toBe('en');
    expect(answer.sources).toContain(source);
    if (first !== undefined) expect(answer.first).toMatch(first);
    if (direct !== undefined) expect(answer.direct).toMatch(direct);
  });

  it.each(cases)('can answer what it suggests after “$question”', ({ question }) => {
    const { followUps } = asked(question);
    expect(followUps.length).toBeGreaterThanOrEqual(2);
    expect(followUps.length).toBeLessThanOrEqual(4);
    expect(followUps).not.toContain(question);
    for (const text of followUps) {
      expect(ask({ text, locale: 'zh' })?.locale, text).toBe('en');
      expect(asked(text).sources, text).not.toEqual([]);
    }
  });

  it('has no answer to what the catalogue says nothing about', () => {
    expect(ask({ text: 'Who painted the Mona Lisa?', locale: 'en' })).toBeUndefined();
  });
});
