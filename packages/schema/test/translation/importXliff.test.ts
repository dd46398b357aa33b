import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, textHash } from '../../src/index.ts';
import { coverageOf, exportXliff, importXliff, openTexts } from '../../src/translation/index.ts';
import { base, type Files, folder } from '../catalogFolder.ts';

const zh = [
  '共 {n, plural, other {# 项}}，{word}',
  '见 `ret` 和[限制](page:limits/http)',
  ['原因'],
  [],
  [],
] as const;
const hash = textHash(zh);

/** An entry with codes of every kind, with its English and more texts. */
function coded({ from = hash, more = '' }: { from?: string; more?: string } = {}): string {
  return `name: CODED
code: 9
kind: error
domain: api
transports: [http]
retry: { when: never, executed: no }
params: { n: { type: integer, from: /n, default: 0 }, word: { type: string, from: /w, default: '' } }
since: 2024-01-01
text:
  zh:
    message: '${zh[0]}'
    meaning: '${zh[1]}'
    causes: [${zh[2].join()}]
  en:
    message: '{n, plural, one {# item} other {# items}}, {word}'
    meaning: 'See \`ret\` and [limits](page:limits/http)'
    causes: [Cause] # kept
    translatedFrom: ${from}
${more}`;
}

function open(files: Files = {}, entry = coded()) {
  const root = folder({ ...base, 'entries/coded.yaml': entry, ...files });
  const { texts, errors } = openTexts({ root });
  if (texts === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { root, texts };
}

/** Imports what the export becomes with these replacements in the unit of CODED. */
function translate(replace: (xliff: string) => string, opened = open()) {
  const xliff = exportXliff({ texts: opened.texts, locale: 'en' });
  const changed = replace(xliff);
  expect(changed).not.toBe(xliff);
  return importXliff({ texts: opened.texts, xliff: changed });
}

describe('an export', () => {
  it('protects params, code spans and links, and gives each case a text of its own', () => {
    const xliff = exportXliff({ texts: open().texts, locale: 'en' });
    expect(xliff).toContain('<data id="d1" xml:space="preserve">{n, plural,</data>');
    expect(xliff).toMatch(
      /<source>共 <ph [^>]* subFlows="text\.message\.n\.plural\.1\.1 text\.message\.n\.plural\.1\.2"\/>，<ph /,
    );
    expect(xliff).toMatch(
      /<unit id="text\.message\.n\.plural\.1\.1" name="one" .*?<source><ph [^>]*disp="#"[^>]*\/> 项<\/source>\n *<target><ph [^>]*\/> item</s,
    );
    expect(xliff).toMatch(/<source>见 <ph [^>]*\/> 和<pc [^>]*>限制<\/pc><\/source>/);
  });

  it('asks for the cases that the language needs', () => {
    const { texts } = open({
      'catalog.yaml': String(base['catalog.yaml']).replace('[en, zh]', '[en, zh, ru]'),
    });
    const xliff = exportXliff({ texts, locale: 'ru' });
    expect(
      [...xliff.matchAll(/id="text\.message\.n\.plural\.1\.\d" name="(\w+)"/g)].map(
        ([, name]) => name,
      ),
    ).toEqual(expect.arrayContaining(['one', 'few', 'many', 'other']));
  });

  it('says which translations are stale', () => {
    const xliff = exportXliff({ texts: open({}, coded({ from: 'zzzzzz' })).texts, locale: 'en' });
    expect(xliff.match(/state="initial" subState="errdex:stale"/g)).toHaveLength(5);
  });
});

describe('an import', () => {
  it('changes the text that was changed, and nothing else of the file', () => {
    const opened = open();
    const { changes } = translate(
      (xliff) => xliff.replace('>Cause<', ">It's a {cause} &amp; `more`<"),
      opened,
    );
    expect(changes?.files).toEqual(
      new Map([
        ['entries/coded.yaml', coded().replace('[Cause]', "['It''s a {cause} & \\`more\\`']")],
      ]),
    );
  });

  it('confirms a stale translation when all of it is done, and only then', () => {
    const opened = open({}, coded({ from: 'zzzzzz' }));
    const part = translate((xliff) => xliff.replace('>Cause<', '>A cause<'), opened);
    expect(part.changes).toMatchObject({ changed: 1, confirmed: [] });
    const all = translate((xliff) => xliff.replaceAll('state="initial"', 'state="final"'), opened);
    expect(all.changes).toMatchObject({ changed: 0, confirmed: ['CODED'] });
    expect(all.changes?.files.get('entries/coded.yaml')).toBe(coded());
  });

  it('makes a translation in a new locale, with its own plural cases', () => {
    const opened = open({
      'catalog.yaml': String(base['catalog.yaml']).replace('[en, zh]', '[en, zh, ru]'),
    });
    expect(compile({ root: opened.root }).catalog).toBeUndefined();
    const xliff = exportXliff({ texts: opened.texts, locale: 'ru' })
      // Every text as it is, each case with its name.
      .replaceAll(
        /( name="(\w+)"[^]*?|)<source>(.*)<\/source>/g,
        (_all, before: string, name: string | undefined, source: string) =>
          `${before}<source>${source}</source><target>${source}${name ?? ''}</target>`,
      );
    const { changes, problems, diagnostics } = importXliff({ texts: opened.texts, xliff });
    expect({ problems, diagnostics, leftOut: changes?.leftOut }).toEqual({
      problems: [],
      diagnostics: [],
      leftOut: [],
    });
    for (const [path, text] of changes?.files ?? []) writeFileSync(join(opened.root, path), text);
    const { catalog, diagnostics: left } = compile({ root: opened.root });
    expect(left).toEqual([]);
    const message = catalog?.entries.find(({ name }) => name === 'CODED')?.text['ru']?.message.icu;
    expect(message).toBe(
      '共 {n, plural, one {# 项one} few {# 项few} many {# 项many} other {# 项other}}，{word}',
    );
  });

  it('leaves a new translation out that is not whole, and says which texts it lacks', () => {
    const opened = open({
      'catalog.yaml': String(base['catalog.yaml']).replace('[en, zh]', '[en, zh, fr]'),
    });
    const xliff = exportXliff({ texts: opened.texts, locale: 'fr' }).replace(
      '<source>原因</source>',
      '<source>原因</source><target>Cause</target>',
    );
    const { changes } = importXliff({ texts: opened.texts, xliff });
    expect(changes?.files.size).toBe(0);
    expect(changes?.leftOut).toEqual([
      { part: 'CODED', text: 'text.message', why: 'incomplete' },
      { part: 'CODED', text: 'text.meaning', why: 'incomplete' },
    ]);
  });

  it('keeps a translation of an older source text stale', () => {
    const opened = open();
    const xliff = exportXliff({ texts: opened.texts, locale: 'en' }).replace(
      '>Cause<',
      '>A cause<',
    );
    writeFileSync(
      join(opened.root, 'entries/coded.yaml'),
      coded().replace('[原因]', '[另一个原因]'),
    );
    const { texts } = openTexts({ root: opened.root });
    if (texts === undefined) throw new Error('The catalogue has no texts.');
    const { changes } = importXliff({ texts, xliff });
    expect(changes).toMatchObject({
      changed: 1,
      confirmed: [],
      leftOut: [{ part: 'CODED', text: 'text', why: 'source-changed' }],
    });
    expect(coverageOf({ texts })[0]?.fields.causes).toMatchObject({ stale: 1, translated: 0 });
  });

  it('takes sentences that a tool has split, and annotations, for what they are', () => {
    const { changes, problems } = translate((xliff) =>
      xliff.replace(
        /<segment[^>]*>\s*<source>原因<\/source>\s*<target>Cause<\/target>\s*<\/segment>/,
        '<segment state="final"><source>原</source><target>One <mrk id="m1">cau</mrk>se.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>因</source><target><![CDATA[Two]]></target></segment>',
      ),
    );
    expect(problems).toEqual([]);
    expect(changes?.files.get('entries/coded.yaml')).toContain("['One cause. Two'] # kept");
  });

  it.each([
    [
      'a lost param',
      /(<target>(?:(?!<target>).)*), <ph [^>]*disp="\{word\}"[^>]*\/>/,
      '$1',
      { kind: 'params', missing: ['{word}'], added: [] },
    ],
    [
      'a lost code span',
      /(<target>See )<ph [^>]*\/>/,
      '$1',
      { kind: 'codes', missing: ['`ret`'], added: [] },
    ],
    [
      'a link that leads elsewhere',
      '](page:limits/http)</data>',
      '](https://evil.example/)</data>',
      { kind: 'codes', missing: ['[…](page:limits/http)'], added: ['[…](https://evil.example/)'] },
    ],
    [
      'another param',
      '>{word}</data>',
      '>{wort}</data>',
      { kind: 'params', missing: ['{word}'], added: ['{wort}'] },
    ],
    ['a bracket in a link', '>limits</pc>', '>[limits]</pc>', { kind: 'markup' }],
    [
      'a code from nowhere',
      '<target>See <ph id="1" dataRef="d1"',
      '<target>See <ph id="1" dataRef="d9"',
      { kind: 'code-unknown', what: '<ph>' },
    ],
    [
      'a unit twice',
      'id="text.causes.1"',
      'id="text.meaning"',
      { kind: 'id-twice', what: 'text.meaning' },
    ],
    [
      'a message that is none',
      '>{n, plural,</data>',
      '>{n, plural, offset:x</data>',
      { kind: 'message' },
    ],
    [
      'a locale that is not there',
      'trgLang="en"',
      'trgLang="fr"',
      { kind: 'locale', target: 'fr' },
    ],
    ['another source locale', 'srcLang="zh"', 'srcLang="en"', { kind: 'locale', source: 'en' }],
    [
      'XLIFF 1.2',
      /xmlns="[^"]*"/,
      'xmlns="urn:oasis:names:tc:xliff:document:1.2"',
      { kind: 'not-xliff' },
    ],
    ['XML that is not well-formed', '</xliff>', '', { kind: 'not-xml' }],
    ['a document type', '<xliff', '<!DOCTYPE xliff [<!ENTITY e "x">]><xliff', { kind: 'not-xml' }],
  ] as const)('refuses %s', (_what, from, to, problem) => {
    const { changes, problems } = translate((xliff) => xliff.replace(from, to));
    expect(changes).toBeUndefined();
    expect(problems).toMatchObject([problem]);
    for (const found of problems) if ('at' in found) expect(found.at.line).toBeGreaterThan(0);
  });

  it('refuses what the catalogue would be wrong with', () => {
    const { changes, diagnostics } = translate((xliff) =>
      xliff.replace('>Cause<', '>\u202ereversed<'),
    );
    expect(changes).toBeUndefined();
    expect(diagnostics.map(({ id, file }) => [id, file])).toEqual([
      ['character-forbidden', 'entries/coded.yaml'],
    ]);
  });

  it('warns of a number that a changed message leaves out', () => {
    const { changes } = translate((xliff) => xliff.replace(/<ph [^>]*\/> items</, 'items<'));
    expect(changes?.files.get('entries/coded.yaml')).toContain('other {items}');
    expect(changes?.warnings).toMatchObject([
      { id: 'number-unshown', file: 'entries/coded.yaml', range: { start: { line: 15 } } },
    ]);
  });

  it('warns of none in files that it leaves as they are', () => {
    const odd = coded().replace('other {# items}', 'other {items}').replace('CODED', 'ODD');
    const opened = open({ 'entries/odd.yaml': odd.replace('code: 9', 'code: 10') });
    const { changes } = translate((xliff) => xliff.replace('>Cause<', '>A cause<'), opened);
    expect(changes?.files.size).toBe(1);
    expect(changes?.warnings).toEqual([]);
  });

  it('says what the catalogue does not have', () => {
    const { changes } = translate((xliff) =>
      xliff
        .replace('id="CODED"', 'id="GONE"')
        .replace('id="domains.api.title"', 'id="domains.old.title"'),
    );
    expect(changes?.leftOut).toEqual([
      { part: 'catalog', text: 'domains.old.title', why: 'unknown' },
      { part: 'GONE', why: 'unknown' },
    ]);
  });
});
