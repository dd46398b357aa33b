import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { code } from '../../src/blocks/inline.ts';
import {
  codeSpan,
  escapeText,
  fitsCode,
  isPlain,
  isPlainCode,
  linkDestination,
  oneLine,
} from '../../src/markdown/escape.ts';
import { frontMatter } from '../../src/markdown/frontMatter.ts';
import {
  renderHeading,
  renderInline,
  renderText,
  type Resolve,
} from '../../src/markdown/inline.ts';
import { hostile, hostileInline } from './hostile.ts';
import { nodes, readGfm, readMdx, readVue, textOf } from './reading.ts';

/** What a reader of the text would see: white space as HTML shows it. */
const shown = (text: string): string =>
  oneLine(text)
    .replace(/ +/g, ' ')
    .replace(/^[ \u00a0\u3000\ufeff]+|[ \u00a0\u3000\ufeff]+$/g, '');
const trimmed = (text: string): string =>
  text.replace(/^[ \u00a0\u3000\ufeff]+|[ \u00a0\u3000\ufeff]+$/g, '');

const squeeze = (text: string): string => text.replace(/[ \u00a0\u3000\ufeff]+/g, '');
const resolve: Resolve = () => ({ url: 'https://example.com/', title: 'T' });

const plainTypes = new Set(['root', 'paragraph', 'text', 'inlineCode']);

describe('a link', () => {
  it.each([
    [
      '1288.HK or HK-1288',
      'https://x.example/?a=b&goal=c',
      '[1288.HK or HK-1288](https://x.example/?a=b&goal=c)',
    ],
    [
      String.raw`a\.co`,
      'https://x.example/?a=b&copy;',
      String.raw`[a\\.co](https://x.example/?a=b&amp;copy;)`,
    ],
  ])('keeps what means nothing else as it is: %j', (text, url, expected) => {
    const inline = [{ kind: 'link', text, to: 'page:x' }] as const;
    expect(renderInline({ inline, resolve: () => ({ url, title: '' }) })).toBe(expected);
  });
});

describe('a heading', () => {
  it('has addresses that follow each other in one code span', () => {
    expect(renderHeading('mailto:a@b.coa@b.co')).toBe('mailto:`a@b.coa@b.co`');
  });

  it('comes back as the same plain text from a GFM parser', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = readGfm(`# ${renderHeading(text)}\n`);
        const other = nodes(tree).filter(({ type }) => type !== 'heading' && !plainTypes.has(type));
        expect(other).toEqual([]);
        expect(trimmed(textOf(tree))).toBe(shown(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('text in Markdown', () => {
  it('comes back as the same plain text from a GFM parser', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = readGfm(`${renderText(text)}\n`);
        expect(
          nodes(tree)
            .map(({ type }) => type)
            .filter((type) => !plainTypes.has(type)),
        ).toEqual([]);
        expect(trimmed(textOf(tree))).toBe(shown(text));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as the same text from a table’s cell, a list, a quote and a heading', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = renderText(text, 'cell');
        const page = `# ${cell}\n\n| ${cell} | ${cell} |\n| --- | --- |\n| ${cell} | x |\n\n- ${cell}\n\n1. ${cell}\n\n> ${cell}\n`;
        const tree = readGfm(page);
        const [heading, table, bullets, numbers, quote, ...rest] = tree.children;
        expect(rest).toEqual([]);
        expect([heading, table, bullets, numbers, quote].map((node) => node?.type)).toEqual([
          'heading',
          'table',
          'list',
          'list',
          'blockquote',
        ]);
        for (const node of [heading, bullets, numbers, quote]) {
          if (node !== undefined) expect(trimmed(textOf(node))).toBe(shown(text));
        }
        const cells = nodes(tree)
          .filter(({ type }) => type === 'tableCell')
          .map((node) => trimmed(textOf(node)));
        expect(cells).toEqual([shown(text), shown(text), shown(text), 'x']);
      }),
      { numRuns: 500 },
    );
  });

  it('is neither an expression nor a component to MDX', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = renderText(text, 'cell');
        expect(readMdx(`${cell}\n\n- ${cell}\n\n> ${cell}\n`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is neither an interpolation nor an element nor a link to a Vue template', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { interpolations, tags } = readVue(`${renderText(text)}\n`);
        expect(interpolations).toBe(0);
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'code')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('text that is known to be plain', () => {
  const nearlyPlain = fc
    .array(fc.constantFrom(...'aZ19 _.:,;(-+%→。é漢/“”', 'import', 'export', '. ', ': ', '!'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));

  it('is what escaping leaves as it is', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, hostile), fc.boolean(), (text, opens) => {
        if (!isPlain({ text, opens })) return;
        plain += 1;
        expect(escapeText({ text, opens })).toBe(text);
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it('is code as it stands where it is known to be', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, hostile), (text) => {
        if (!isPlainCode(text)) return;
        plain += 1;
        expect(oneLine(text)).toBe(text);
        expect(fitsCode({ text, place: 'cell' })).toBe(true);
        expect(codeSpan(text)).toBe(`\`${text}\``);
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });
});

describe('running text in Markdown', () => {
  it('keeps its text, and has exactly the links it was given', () => {
    fc.assert(
      fc.property(hostileInline, (inline) => {
        const tree = readGfm(`${renderInline({ inline, resolve, place: 'cell' })}\n`);
        const wanted = inline.map((one) => {
          if (typeof one === 'string') return one;
          return one.kind === 'link' && one.text.trim() === '' ? 'T' : one.text;
        });
        const links = nodes(tree).filter(({ type }) => type === 'link');
        expect(links.length).toBe(
          inline.filter((one) => typeof one === 'object' && one.kind === 'link').length,
        );
        expect(squeeze(textOf(tree))).toBe(squeeze(oneLine(wanted.join(''))));
        const allowed = new Set([...plainTypes, 'link', 'strong']);
        expect(nodes(tree).filter(({ type }) => !allowed.has(type))).toEqual([]);
        const page = renderInline({ inline, resolve });
        expect(readVue(page).interpolations).toBe(0);
        expect(readMdx(page)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('code, addresses and front matter', () => {
  it('keeps code as it is, or as text where code cannot carry it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = oneLine(text);
        const tree = readGfm(`x ${renderInline({ inline: code(line), resolve })} y\n`);
        expect(squeeze(textOf(tree))).toBe(squeeze(`x${line}y`));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps an address in one destination', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        hostile,
        (url, tail) => {
          const address = `${url}${oneLine(tail).replace(/\s/g, '')}`;
          const links = nodes(readGfm(`[x](${linkDestination(address)})\n`)).filter(
            ({ type }) => type === 'link',
          );
          expect(links).toHaveLength(1);
          expect(links[0]).toMatchObject({ title: null });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives front matter whose values YAML reads back', () => {
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary' }), (title, description) => {
        const [node] = readGfm(`${frontMatter({ title, description })}\n\n# x\n`).children;
        expect(node?.type).toBe('yaml');
        expect(parse(node?.type === 'yaml' ? node.value : '')).toEqual({
          title: oneLine(title),
          description: oneLine(description),
        });
      }),
      { numRuns: 500 },
    );
  });
});
