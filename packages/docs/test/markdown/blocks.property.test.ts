import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, ListItem } from '../../src/blocks/block.ts';
import { renderBlocks, type Writing } from '../../src/markdown/blocks.ts';
import { oneLine } from '../../src/markdown/escape.ts';
import { site } from '../alltick.ts';
import { hostile, hostileInline } from './hostile.ts';
import { nodes, readGfm, readMdx, readVue, textOf } from './reading.ts';

const writing: Writing = {
  view: site.inLocale('en'),
  resolve: () => ({ title: 'T', url: 'https://example.com/' }),
};
const { colon } = writing.view.phrases;

const squeeze = (text: string): string => oneLine(text).replace(/[ \u00a0\u3000\ufeff]+/g, '');
const seen = (inline: Inline): string =>
  squeeze(
    inline
      .map((span) => {
        if (typeof span === 'string') return span;
        return span.kind === 'link' && span.text.trim() === '' ? 'T' : span.text;
      })
      .join(''),
  );

// Blocks that show nothing are left out, so every text here shows something.
const inline = hostileInline.filter((one) => seen(one) !== '');
const label = hostile.filter((text) => squeeze(text) !== '');
const items: fc.Arbitrary<readonly ListItem[]> = fc.array(
  fc.oneof(
    inline.map((text) => ({ text })),
    fc.record({
      text: inline,
      items: fc.array(
        inline.map((text) => ({ text })),
        { maxLength: 2 },
      ),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);
const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text: inline }),
  fc.record({ kind: fc.constant('quote' as const), text: inline }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items }),
  fc.record({
    kind: fc.constant('facts' as const),
    items: fc.array(fc.record({ label, value: inline }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.tuple(inline, inline),
    rows: fc.array(fc.tuple(inline, inline), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('code' as const),
    language: fc.constantFrom('json', 'ts', 'sh', '', '`x` {y}'),
    text: hostile,
  }),
);
const section: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('section' as const),
  id: fc.constant('x'),
  heading: label,
  blocks: fc.array(leaf, { maxLength: 3 }),
});
// What follows a section in Markdown is in it.
const document = fc
  .tuple(fc.array(leaf, { maxLength: 4 }), fc.array(section, { maxLength: 2 }))
  .map((parts) => parts.flat());

describe('blocks in Markdown', () => {
  it('come back as the same blocks with the same texts from a GFM parser', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const tree = readGfm(`${renderBlocks({ blocks, writing })}\n`);
        expect(tree.children.map(read)).toEqual(blocks.flatMap(wanted));
      }),
      { numRuns: 1000 },
    );
  });

  it('are nothing but text to MDX and to a Vue template', () => {
    const tags = new Set(
      'a blockquote code h2 h3 li ol p pre strong table tbody td th thead tr ul'.split(' '),
    );
    fc.assert(
      fc.property(document, (blocks) => {
        const page = `${renderBlocks({ blocks, writing })}\n`;
        expect(readMdx(page)).toEqual([]);
        const vue = readVue(page);
        expect(vue.interpolations).toBe(0);
        expect(vue.tags.filter((tag) => !tags.has(tag))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have anchors where they are asked for, and only such as need no escaping', () => {
    const text = renderBlocks({
      writing: { ...writing, anchors: (id) => id !== 'b' },
      blocks: ['a', 'b', '"><i>'].map((id) => ({ kind: 'section', id, heading: id, blocks: [] })),
    });
    expect(text).toContain('## a <a id="a"></a>');
    expect(text.match(/<a /g)).toHaveLength(1);
  });
});

/** A block as its kind and its texts. */
type Shape = readonly [kind: string, ...texts: string[]];

function read(node: Nodes): Shape {
  if (node.type === 'code') return ['code', lines(node.value)];
  const texts = ['list', 'table'].includes(node.type)
    ? nodes(node)
        .filter(({ type }) => type === 'tableCell' || type === 'listItem')
        .map(ownText)
    : [textOf(node)];
  return [node.type, ...texts.map(squeeze)];
}

/** The text of a list's item without the items under it. */
function ownText(node: Nodes): string {
  return 'children' in node
    ? node.children
        .filter(({ type }) => type !== 'list')
        .map(textOf)
        .join('')
    : '';
}

function wanted(block: Block): readonly Shape[] {
  switch (block.kind) {
    case 'paragraph':
      return [['paragraph', seen(block.text)]];
    case 'quote':
      return [['blockquote', seen(block.text)]];
    case 'list':
      return [
        [
          'list',
          ...block.items
            .flatMap((item) => [item, ...(item.items ?? [])])
            .map(({ text }) => seen(text)),
        ],
      ];
    case 'facts':
      return [['list', ...block.items.map((item) => seen([item.label, colon, ...item.value]))]];
    case 'table':
      return [['table', ...[block.head, ...block.rows].flat().map(seen)]];
    case 'code':
      return [['code', lines(block.text)]];
    case 'section':
      return [['heading', squeeze(block.heading)], ...block.blocks.flatMap(wanted)];
    default:
      throw new Error(`${block.kind} is not made here.`);
  }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
}
