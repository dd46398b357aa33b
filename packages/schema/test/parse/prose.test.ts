import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTarget, parseProse } from '../../src/parse/prose.ts';

describe('parseProse', () => {
  it('finds code and links, and keeps the rest as it stands', () => {
    expect(parseProse('Check `data` in [the limits](page:limits/http), not **this**.')).toEqual({
      prose: [
        'Check ',
        { kind: 'code', text: 'data' },
        ' in ',
        { kind: 'link', text: 'the limits', to: 'page:limits/http' },
        ', not **this**.',
      ],
      unsafe: [],
    });
  });

  it('takes a backslash before a backtick or bracket for a literal one', () => {
    expect(parseProse('a \\`b\\` \\[c](d)').prose).toEqual(['a `b` [c](d)']);
  });

  it('names targets that are not safe and keeps their text', () => {
    expect(parseProse('[x](javascript:alert(1))')).toEqual({
      prose: ['[x](javascript:alert(1))'],
      unsafe: ['javascript:alert(1)'],
    });
  });

  it('loses no text and makes no link that is not safe', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('`', '[', ']', '(', ')', '\\', 'https://a', 'page:x', ']('),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        const { prose } = parseProse(source);
        const shown = prose.map((span) => (typeof span === 'string' ? span : span.text)).join('');
        const isSubsequence =
          [...shown].reduce((at, letter) => source.indexOf(letter, at) + 1 || Infinity, 0) <=
          source.length;
        expect(isSubsequence).toBe(true);
        for (const span of prose) {
          if (typeof span !== 'string' && span.kind === 'link')
            expect(isTarget(span.to)).toBe(true);
        }
      }),
    );
  });

  it('reads a long hostile text in time that grows with its length', () => {
    const text = '[('.repeat(50_000) + '`'.repeat(50_000);
    expect(parseProse(text).prose).toEqual([text]);
  });
});
