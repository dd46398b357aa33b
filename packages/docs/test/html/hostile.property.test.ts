import type { Catalog } from '@errdex/schema';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/html/page.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick, options, site } from '../alltick.ts';

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        "' onclick='alert(1)",
        '" style="color:red" x="',
        '&lt;script&gt;',
        '&#x3C;script>',
        '<!--',
        '-->',
        '</title>',
        '</textarea>',
        '</style>',
        '<base href=//evil.example>',
        'javascript:alert(1)',
        '\u2028',
        '\ud800',
        '\u0000',
        '[x](javascript:alert(1))',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));

// What a text of a catalogue can be; ids, references and addresses are checked before.
const textKeys = new Set(['zh', 'en', 'text', 'example', 'product', 'path', 'raw', 'message']);

describe('hostile texts', () => {
  const known = new Set<string>();
  for (const page of site.pages) {
    for (const locale of alltick.locales) {
      const html = renderPage({ view: site.inLocale(locale), page, exported: true });
      for (const mark of marksOf(html)) known.add(mark);
    }
  }

  it('bring no element and no attribute onto a page, and no address that runs', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (text, pick) => {
        const catalog = replaceTexts(alltick, text) as Catalog;
        const spoiled = createSite(catalog, options);
        const page = spoiled.pages[pick % spoiled.pages.length];
        if (page === undefined) throw new Error('The site is empty.');
        const html = renderPage({ view: spoiled.inLocale('en'), page, exported: true });
        expect([...marksOf(html)].filter((mark) => !known.has(mark))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function replaceTexts(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return textKeys.has(key) ? text : value;
  if (Array.isArray(value)) {
    // Spans of running text; other strings in lists are ids.
    return value.map((one) =>
      typeof one === 'string' && textKeys.has(key) ? text : replaceTexts(one, text, key),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      replaceTexts(inner, text, keyOf(name, key)),
    ]),
  );
}

/** Texts inside of localized ones keep counting as texts; names of kinds and targets do not. */
function keyOf(name: string, outer: string): string {
  if (name === 'kind' || name === 'to' || name === 'param') return name;
  if (name === 'parts' || name === 'meaning' || name === 'causes' || name === 'fixes')
    return 'text';
  if (name === 'notes' || name === 'icu' || name === 'title' || name === 'why') return 'text';
  return textKeys.has(name) ? name : outer === 'zh' || outer === 'en' ? outer : name;
}

/** Every element with each of its attributes, and what kind of address each link is. */
function marksOf(html: string): ReadonlySet<string> {
  const marks = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      marks.add(node.tagName);
      for (const { name, value } of node.attrs) {
        marks.add(`${node.tagName} ${name}`);
        if (name === 'href' || name === 'src' || name === 'action') {
          marks.add(`${node.tagName} ${name} ${/^(?:\/(?!\/)|#|https:\/\/)/.exec(value)?.[0]}`);
        }
      }
    }
    if (node.nodeName === '#comment') marks.add('#comment');
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return marks;
}
