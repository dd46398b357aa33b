import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile, parseValue } from '../../src/parse/parseFile.ts';
import { parseLocated, parseYaml } from '../../src/parse/yaml.ts';
import { entry } from '../catalogFolder.ts';

const file = (text: string) => ({ path: 'entries/a.yaml', text });

/** Pieces of which YAML texts are made, the awkward ones among them. */
const piece = fc.constantFrom(
  'a',
  'b: ',
  'name: A\n',
  '\n',
  '  ',
  '- ',
  '? ',
  ': ',
  '"x"',
  "'y'",
  '|\n  z\n',
  '>\n  z\n',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '# c\n',
  '1_000',
  '0b11',
  '0x1F',
  '0o17',
  '1e3',
  '1e400',
  '.inf',
  '.nan',
  '~',
  'null',
  'Null: ',
  'true',
  'yes',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '&x ',
  '*x',
  '!!str ',
  '!t ',
  '<<: ',
  '__proto__: ',
  '"__proto__": ',
  'constructor: ',
  '\t',
  '\r\n',
  '\r',
  '\u0085',
  '\u2028',
  '中文',
  '「」：',
  '12:30',
  '2024-01-01',
  '-',
  '--',
  '@',
  '`',
  '%',
  '!',
  '"\\u0041"',
  '1: ',
  '"1": ',
  '\\',
);
const soup = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const real = entry({
  name: 'A_B',
  code: 7,
  zh: '还有 {n}',
  en: 'has {n}',
  more: `params: { n: { type: integer } }
scenarios:
  - id: s
    title: { zh: 景, en: S }
    steps: [{ at: 0s, send: quote, with: { codes: 6 }, expect: OK }]
httpStatus: { value: 200 }`,
});
const words = [...real.matchAll(/[^\s,{}[\]:]+/g)];

/** A real entry with words replaced, and some of it cut or doubled. */
const damaged = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(words.length - 1), piece), { maxLength: 3 }),
    fc.option(fc.tuple(fc.nat(real.length), fc.nat(60), soup)),
  )
  .map(([replaced, cut]) => {
    let text = real;
    for (const [at, by] of replaced.toSorted(([a], [b]) => b - a)) {
      const word = words[at];
      if (word) text = text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
    }
    return cut ? text.slice(0, cut[0]) + cut[2] + text.slice(cut[0] + cut[1]) : text;
  });

describe('parseYaml', () => {
  it('leads to the same draft as the parser with positions, wherever both accept a file', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fast = parseFile(file(text));
        const located = parseLocated(file(text));
        if (fast.draft === undefined || located.kind === 'findings') return;
        // js-yaml is laxer in places, such as the indentation of a quoted text’s second line.
        expect(parseValue({ file: file(text), kind: 'entry', value: located.value })).toEqual(fast);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('answers any text with a value or with findings', () => {
    fc.assert(
      fc.property(fc.oneof(soup, damaged), (text) => {
        const parsed = parseYaml(file(text));
        expect(parsed.kind === 'value' || parsed.findings.length > 0).toBe(true);
      }),
    );
  });

  it.each([
    ['0b11', '0b11'],
    ['1e400', Infinity],
    ['1_000', '1_000'],
    ['2024-01-01', '2024-01-01'],
    ['yes', 'yes'],
    ['0o17', 15],
  ])('reads %s as YAML 1.2 does', (source, value) => {
    expect(parseYaml(file(`a: ${source}`))).toEqual({ kind: 'value', value: { a: value } });
  });

  it('refuses a key that two spellings share', () => {
    expect(parseYaml(file('1: a\n"1": b'))).toMatchObject({
      findings: [{ id: 'yaml-duplicate-key' }],
    });
  });

  it('stops at an alias bomb instead of expanding it', () => {
    const levels = Array.from({ length: 40 }, (_, index) =>
      index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
    );
    const result = parseYaml(file(levels.join('\n')));
    expect(result).toMatchObject({ kind: 'findings' });
  });

  it('reads a byte-for-byte large scalar without trouble', () => {
    const value = '长'.repeat(300_000);
    expect(parseYaml(file(`a: ${value}`))).toEqual({ kind: 'value', value: { a: value } });
  });
});
