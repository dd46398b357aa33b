import { describe, expect, it } from 'vitest';
import { ask, asked } from './asking.ts';
import { cases as otherCases } from './chineseCases.ts';
import { disputeCases } from './chineseDisputeCases.ts';
import { looseChinese } from './looseCases.ts';

const cases = [...otherCases, ...disputeCases, ...looseChinese];

describe('questions in Chinese', () => {
  it.each(cases)('answers “$question” from $source', ({ question, source, first, direct }) => {
    const answer = asked(question, 'en');
    expect(answer.locale).toBe('zh');
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
      expect(ask({ text, locale: 'en' })?.locale, text).toBe('zh');
      expect(asked(text).sources, text).not.toEqual([]);
    }
  });

  it('answers what has no language in the language of the page', () => {
    for (const text of [
      '606',
      'TOKEN_INVALID',
      'token is required',
      '{"ret":606,"msg":"x"}',
      '/kline',
    ]) {
      expect(asked(text, 'zh').locale, text).toBe('zh');
      expect(asked(text, 'en').locale, text).toBe('en');
    }
  });

  it('has no answer to what the catalogue says nothing about', () => {
    expect(ask({ text: '蒙娜丽莎是谁画的？', locale: 'zh' })).toBeUndefined();
  });
});
