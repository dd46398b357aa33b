import { describe, expect, it } from 'vitest';
import { renderChooser } from '../../src/html/chooser.ts';
import { attributes, type Child, markup, raw } from '../../src/html/markup.ts';
import { renderNotFound, renderPage } from '../../src/html/page.ts';
import { alltick, site } from '../alltick.ts';

const hostile = `<b a="x" c='y'>&amp;`;
const escaped = '&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;amp;';

describe('markup', () => {
  it('escapes what is put into it, wherever it stands', () => {
    expect(String(markup`<p title="${hostile}">${[hostile, [hostile]]}</p>`)).toBe(
      `<p title="${escaped}">${escaped}${escaped}</p>`,
    );
    expect(String(markup`<p${attributes({ title: hostile })}></p>`)).toBe(
      `<p title="${escaped}"></p>`,
    );
  });

  it('takes as it is only what it made itself', () => {
    const inner = markup`<b>${1}</b>`;
    expect(String(markup`<p>${inner}${[inner, raw('<br>')]}</p>`)).toBe(
      '<p><b>1</b><b>1</b><br></p>',
    );
    const forged = { toString: () => '<b>' } as unknown as Child;
    expect(() => markup`<p>${forged}</p>`).toThrow(TypeError);
  });

  it('shows nothing for what is undefined', () => {
    const absent = { class: undefined, hidden: false, id: '', open: true, rows: 0 };
    expect(String(markup`<p${attributes(absent)}>${undefined}</p>`)).toBe(
      '<p id="" open rows="0"></p>',
    );
  });

  it('takes its line breaks for spaces between attributes, and elsewhere for nothing', () => {
    const inner = markup`
      <i
        class="${'a'}"
        id="b"
        ${attributes({ lang: 'en' })}
      >${'two words'}</i> and ${'\n'}
    `;
    expect(
      String(markup`
        <p>
          ${inner}
          ${inner}
        </p>
      `),
    ).toBe(`<p>${'<i class="a" id="b" lang="en">two words</i> and \n'.repeat(2)}</p>`);
  });
});

describe('every page', () => {
  it.each(alltick.locales)('in %s closes what it opens', (locale) => {
    const view = site.inLocale(locale);
    const pages = site.pages.map((page) => renderPage({ view, page, exported: true }));
    const lost = renderNotFound({ view, path: 'x', similar: [{ kind: 'home' }], exported: true });
    for (const page of [...pages, lost, renderChooser(site)]) expect(leftOpen(page)).toEqual([]);
  });
});

const empty = new Set(['br', 'input', 'link', 'meta', 'wbr']);

/** The elements that are open where something else is closed, or at the end. */
function leftOpen(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (slash === '') {
      if (!empty.has(name)) open.push(name);
    } else if (open.pop() !== name) return [...open, name];
  }
  return open;
}
