import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Catalog, compile } from '../../src/index.ts';
import { parseProse } from '../../src/parse/prose.ts';
import { coverageOf, exportXliff, importXliff, openTexts } from '../../src/translation/index.ts';
import { base, folder } from '../catalogFolder.ts';

// Words with everything that XML, YAML, ICU MessageFormat or our own markup could take for syntax.
const words = fc
  .array(
    fc.oneof(
      // oxfmt-ignore
      fc.constantFrom(
        '中文', 'a ', "'", "''", '"', '<b/>', '&amp;', ']]>', '[x]', '(y)', '\\', '\\[', '😀', '\t', '\n', '# ', ': ',
        '- ', '%', '| ', '{', '}', '#', '…', '  ', '\u2028', '\ufffd', 'true', '`', '@', '<![CDATA[',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  // What no text of a catalogue may have.
  .filter(
    (text) =>
      /\S/.test(text) &&
      !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/.test(
        text,
      ),
  );

const quoted = words.map((text) => text.replaceAll("'", "''").replaceAll(/[{}]/g, "'$&'"));
const inPlural = words.map((text) => text.replaceAll("'", "''").replaceAll(/[{}#]/g, "'$&'"));
/** The same codes in both languages, in another order and among other words. */
const prose = fc
  .array(
    fc.record({
      zh: words,
      en: words,
      code: fc.constantFrom(
        '',
        '`ret`',
        '[limits](page:limits/http)',
        '[x](https://a.example/(b))',
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({
    zh: parts.map(({ zh, code }) => zh + code).join(''),
    en: parts
      .toReversed()
      .map(({ en, code }) => en + code)
      .join(''),
  }))
  .filter(({ zh, en }) => parseProse(zh + en).unsafe.length === 0)
  .filter(({ zh, en }) => isDeepStrictEqual(codesOf(zh), codesOf(en)));

/** Words may make a code of their own, or take one for theirs. */
function codesOf(text: string): readonly unknown[] {
  return parseProse(text)
    .prose.filter((span) => typeof span === 'object')
    .map((span) => (span.kind === 'code' ? span.text : span.to))
    .toSorted();
}

interface MessageShape {
  readonly categories: readonly string[];
}

/** Messages that use n and word in every locale: plain, formatted, and in nested choices. */
function message({ categories }: MessageShape): fc.Arbitrary<string> {
  const plural = fc
    .tuple(fc.constantFrom('', ' offset:1'), fc.array(inPlural, { minLength: 5, maxLength: 5 }))
    .map(([offset, texts]) => {
      const cases = categories.map((key, index) => `${key} {${texts[index]} {word} #}`);
      return `{n, plural,${offset} =0 {${texts[4]}{word}} ${cases.join('  ')}}`;
    });
  const select = fc
    .tuple(quoted, plural)
    .map(([text, inner]) => `{word, select, red {${text} {n}} other {${inner}}}`);
  const simple = quoted.map((text) => `{ n , number, integer} ${text} {word}`);
  return fc
    .tuple(quoted, fc.oneof(plural, select, simple), quoted)
    .map(([before, core, after]) => before + core + after);
}

const catalogues = fc.record({
  zhMessage: message({ categories: ['other'] }),
  enMessage: message({ categories: ['one', 'other'] }),
  meaning: prose,
  causes: fc.array(prose, { maxLength: 2 }),
  notes: fc.array(prose, { maxLength: 1 }),
  title: fc.record({ zh: words, en: words }),
  flow: fc.boolean(),
});
type Texts = typeof catalogues extends fc.Arbitrary<infer One> ? One : never;

function entryYaml(texts: Texts, withEnglish: boolean): string {
  const { title, flow } = texts;
  const text = (locale: 'zh' | 'en') => ({
    message: texts[`${locale}Message`],
    meaning: texts.meaning[locale],
    ...(texts.causes.length > 0 && { causes: texts.causes.map((one) => one[locale]) }),
    ...(texts.notes.length > 0 && { notes: texts.notes.map((one) => one[locale]) }),
  });
  const entry = {
    name: 'SOME_NAME',
    code: 7,
    kind: 'error',
    domain: 'api',
    transports: ['http'],
    retry: { when: 'never', executed: 'no' },
    since: '2024-01-01',
    params: {
      n: { type: 'integer', from: '/n', default: 0 },
      word: { type: 'string', from: '/w', default: '' },
    },
    text: { zh: text('zh'), ...(withEnglish && { en: text('en') }) },
    scenarios: [
      {
        id: 'one',
        title: withEnglish ? title : { zh: title.zh },
        steps: [{ at: '0ms', send: 'quote', expect: 'OK' }],
      },
    ],
  };
  return `# before\n${stringify(entry, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 })}# after\n`;
}

function open(root: string): NonNullable<ReturnType<typeof openTexts>['texts']> {
  const { texts, errors } = openTexts({ root });
  expect(errors).toEqual([]);
  return texts as NonNullable<typeof texts>;
}

describe('export and import', () => {
  it('bring a catalogue back without a change', () => {
    const root = folder(base);
    const file = join(root, 'entries/some.yaml');
    fc.assert(
      fc.property(catalogues, (texts) => {
        writeFileSync(file, entryYaml(texts, true));
        const opened = open(root);
        const xliff = exportXliff({ texts: opened, locale: 'en' });
        const { changes, problems } = importXliff({ texts: opened, xliff });
        expect({ problems, files: changes?.files, leftOut: changes?.leftOut }).toEqual({
          problems: [],
          files: new Map(),
          leftOut: [],
        });
      }),
    );
  });

  it('bring every translation into a catalogue that has none, and change nothing else', () => {
    const root = folder(base);
    const file = join(root, 'entries/some.yaml');
    fc.assert(
      fc.property(catalogues, (texts) => {
        writeFileSync(file, entryYaml(texts, true));
        const whole = compile({ root }).catalog as Catalog;
        const xliff = exportXliff({ texts: open(root), locale: 'en' });
        const before = entryYaml(texts, false);
        writeFileSync(file, before);
        const { changes, problems, diagnostics } = importXliff({ texts: open(root), xliff });
        expect({ problems, diagnostics, leftOut: changes?.leftOut }).toEqual({
          problems: [],
          diagnostics: [],
          leftOut: [],
        });
        const after = changes?.files.get('entries/some.yaml') ?? '';
        expect(remains({ before, after })).toBe(true);
        writeFileSync(file, after);
        expect(withoutIcu(compile({ root }).catalog)).toEqual(withoutIcu({ ...whole }, false));
        expect(coverageOf({ texts: open(root) }).map(({ open: left }) => left)).toEqual([[]]);
      }),
    );
  });
});

/** Whether a text can be made of another by inserting alone. */
function remains({ before, after }: { before: string; after: string }): boolean {
  let at = 0;
  for (const sign of after) if (before.startsWith(sign, at)) at += sign.length;
  return at === before.length;
}

/** A catalogue without what may be spelled in two ways, and as if no translation were stale. */
function withoutIcu(catalog: Catalog | undefined, stale?: boolean): unknown {
  return JSON.parse(
    JSON.stringify(catalog, (key, value: unknown) => {
      if (key === 'icu') return undefined;
      return key === 'stale' && stale !== undefined ? stale : value;
    }),
  );
}
