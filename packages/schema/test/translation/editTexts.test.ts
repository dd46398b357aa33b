import { describe, expect, it } from 'vitest';
import { editTexts } from '../../src/translation/editText.ts';

const edit = (yaml: string, path: (string | number)[], value: string, first?: true): string =>
  editTexts({ yaml, edits: [{ path, value, ...(first && { first }) }] });

describe('putting a text into a file', () => {
  it.each([
    ['a: old # why\nb: 1\n', "a: 'new' # why\nb: 1\n"],
    ['a: |\n  old\n  lines\n# why\nb: 1\n', "a: 'new'\n# why\nb: 1\n"],
    ['a: "old\n  lines"   # why\n', "a: 'new'   # why\n"],
    ['{ a: old, b: 1 }', "{ a: 'new', b: 1 }"],
    ['a: old\r\nb: 1\r\n', "a: 'new'\r\nb: 1\r\n"],
  ])('replaces the one of %j', (yaml, edited) => {
    expect(edit(yaml, ['a'], 'new')).toBe(edited);
  });

  it.each([
    [
      't:\n    zh: a # why\n\n# more\nb: 1\n',
      "t:\n    zh: a # why\n    en: 'new'\n\n# more\nb: 1\n",
    ],
    ['t: { zh: a }\n', "t: { zh: a, en: 'new' }\n"],
    ['t: { zh: a, } # why\n', "t: { zh: a, en: 'new', } # why\n"],
    ['t: {}\n', "t: { en: 'new' }\n"],
    ['t:\n  zh: |\n    a\nb: 1\n', "t:\n  zh: |\n    a\n  en: 'new'\nb: 1\n"],
    ['- t:\n    zh: a', "- t:\n    zh: a\n    en: 'new'"],
    ['t:\r\n  zh: a\r\nb: 1', "t:\r\n  zh: a\r\n  en: 'new'\r\nb: 1"],
  ])('adds a locale to %j', (yaml, edited) => {
    const path = yaml.startsWith('-') ? [0, 't', 'en'] : ['t', 'en'];
    expect(edit(yaml, path, 'new')).toBe(edited);
  });

  it('begins a translation, its hash first', () => {
    const yaml = 'text:\n  zh:\n    message: 你好 # why\nsince: 2024-01-01\n';
    expect(
      editTexts({
        yaml,
        edits: [
          { path: ['text', 'en', 'translatedFrom'], value: 'abcdef', first: true },
          { path: ['text', 'en', 'message'], value: "It's" },
          { path: ['text', 'en', 'causes', 0], value: 'one: two' },
          { path: ['text', 'en', 'causes', 1], value: '\ttwo' },
        ],
      }),
    ).toBe(
      "text:\n  zh:\n    message: 你好 # why\n  en:\n    translatedFrom: abcdef\n    message: 'It''s'\n" +
        '    causes:\n      - \'one: two\'\n      - "\\ttwo"\nsince: 2024-01-01\n',
    );
  });

  it('puts what comes first before the key that was first', () => {
    expect(edit('t:\n  en:\n    message: a\n', ['t', 'en', 'from'], 'abcdef', true)).toBe(
      't:\n  en:\n    from: abcdef\n    message: a\n',
    );
    expect(edit('t: { en: { message: a } }\n', ['t', 'en', 'from'], 'abcdef', true)).toBe(
      't: { en: { from: abcdef, message: a } }\n',
    );
  });

  it.each([
    ['l:\n  - a\n  - b # why\nc: 1\n', "l:\n  - a\n  - b # why\n  - 'new'\nc: 1\n"],
    ['l:\n- a\n-   b\n', "l:\n- a\n-   b\n- 'new'\n"],
    ['l: [a, b]\n', "l: [a, b, 'new']\n"],
  ])('lengthens the list of %j', (yaml, edited) => {
    expect(edit(yaml, ['l', 2], 'new')).toBe(edited);
  });

  it('puts what is inside before what is outside, where both end', () => {
    const yaml = 'text:\n  zh:\n    causes:\n      - a # why\nsince: 1\n';
    const edits = [
      { path: ['text', 'en', 'message'], value: 'one' },
      { path: ['text', 'zh', 'notes', 0], value: 'two' },
      { path: ['text', 'zh', 'causes', 1], value: 'four' },
      { path: ['text', 'zh', 'causes', 0], value: 'b' },
    ];
    expect(editTexts({ yaml, edits })).toBe(
      "text:\n  zh:\n    causes:\n      - 'b' # why\n      - 'four'\n    notes:\n      - 'two'\n" +
        "  en:\n    message: 'one'\nsince: 1\n",
    );
  });
});
