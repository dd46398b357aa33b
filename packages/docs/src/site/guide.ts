import type { Locale, Target } from '@errdex/schema';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Document, Inline, InlineSpan, ListItem } from '../blocks/block.ts';
import { plainText } from '../blocks/inline.ts';
import { kebab } from './slugs.ts';

type Root = ReturnType<typeof fromMarkdown>;
type RootContent = Root['children'][number];
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number];

/** A page of prose. */
export interface Guide {
  /** Its path, e.g. `guides/errors`. */
  readonly id: string;
  readonly documents: Readonly<Record<Locale, Document>>;
}

/**
 * Reads a guide's Markdown: CommonMark with tables, its first heading the title, its first
 * paragraph the description. Links lead to `https:` addresses or to targets of the catalogue
 * (`entry:NAME`, `page:limits/ws`); others, and HTML, stay text.
 */
export function parseGuide(markdown: string): Document {
  const nodes = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children;
  const heading = nodes.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const title = nodes[heading];
  const rest = nodes.filter((_, index) => index !== heading);
  const lead = rest.find((node) => node.type === 'paragraph');
  return {
    title: title === undefined ? '' : plainText(inlineOf(title)),
    description: lead === undefined ? '' : plainText(inlineOf(lead)),
    blocks: sectionsOf({ nodes: rest, depth: 2, ids: new Set() }),
  };
}

/** Nests what follows a heading under it. */
function sectionsOf({
  nodes,
  depth,
  ids,
}: {
  nodes: readonly RootContent[];
  depth: number;
  ids: Set<string>;
}): readonly Block[] {
  const starts = nodes.flatMap((node, index) =>
    node.type === 'heading' && node.depth <= depth ? [index] : [],
  );
  if (starts.length === 0) {
    return depth < 6 && nodes.some(({ type }) => type === 'heading')
      ? sectionsOf({ nodes, depth: depth + 1, ids })
      : nodes.flatMap(blockOf);
  }
  const before = sectionsOf({ nodes: nodes.slice(0, starts[0]), depth: depth + 1, ids });
  return [
    ...before,
    ...starts.map((start, index): Block => {
      const heading = plainText(inlineOf(nodes[start] as RootContent));
      const id = freeId({ heading, ids });
      const inside = nodes.slice(start + 1, starts[index + 1]);
      return {
        kind: 'section',
        id,
        heading,
        blocks: sectionsOf({ nodes: inside, depth: depth + 1, ids }),
      };
    }),
  ];
}

function freeId({ heading, ids }: { heading: string; ids: Set<string> }): string {
  // Chinese headings leave little or nothing; an id begins with a letter.
  const words = kebab(heading);
  const wanted = /^[a-z]/.test(words)
    ? words
    : ['part', words].filter((word) => word !== '').join('-');
  let id = wanted;
  for (let next = 2; ids.has(id); next += 1) id = `${wanted}-${next}`;
  ids.add(id);
  return id;
}

function blockOf(node: RootContent): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlineOf(node) }];
    case 'blockquote':
      return node.children.map((child) => ({ kind: 'quote', text: inlineOf(child) }));
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: itemsOf(node) }];
    case 'code':
      return [{ kind: 'code', language: node.lang ?? '', text: node.value }];
    case 'table': {
      const [head = [], ...rows] = node.children.map((row) => row.children.map(inlineOf));
      return [{ kind: 'table', head, rows }];
    }
    case 'html':
      return [{ kind: 'paragraph', text: [node.value] }];
    default:
      return [];
  }
}

function itemsOf(list: Extract<RootContent, { type: 'list' }>): readonly ListItem[] {
  return list.children.map(({ children }) => {
    const text = children.filter((child) => child.type === 'paragraph').flatMap(inlineOf);
    const items = children.filter((child) => child.type === 'list').flatMap(itemsOf);
    return items.length === 0 ? { text } : { text, items };
  });
}

function inlineOf(node: Root | RootContent): Inline {
  return 'children' in node
    ? node.children.flatMap((child) => spanOf(child as PhrasingContent))
    : [];
}

function spanOf(node: PhrasingContent): readonly InlineSpan[] {
  switch (node.type) {
    case 'text':
      return [node.value.replaceAll('\n', ' ')];
    case 'html':
      return [node.value];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ kind: 'strong', text: plainText(inlineOf(node)) }];
    case 'link': {
      const text = plainText(inlineOf(node));
      return isTarget(node.url) ? [{ kind: 'link', text, to: node.url }] : [text];
    }
    default:
      return inlineOf(node);
  }
}

function isTarget(url: string): url is Target {
  return /^(?:https:\/\/|page:|entry:|limit:|dispute:)/.test(url);
}
