import { compileSync } from '@mdx-js/mdx';
import { baseParse, type RootNode, type TemplateChildNode } from '@vue/compiler-dom';
import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

/** A page as a GFM parser reads it. */
export function readGfm(page: string): Root {
  return fromMarkdown(page, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** Every node of a tree, depth first. */
export function nodes(tree: Nodes): Nodes[] {
  return 'children' in tree ? [tree, ...tree.children.flatMap((child) => nodes(child))] : [tree];
}

/** The text below a node, code included. */
export function textOf(node: Nodes): string {
  return nodes(node)
    .map((one) => (one.type === 'text' || one.type === 'inlineCode' ? one.value : ''))
    .join('');
}

/** Throws when MDX cannot compile a page; otherwise the names of the tree's MDX nodes. */
export function readMdx(page: string): string[] {
  const found: string[] = [];
  const collect = () => (tree: Root) => {
    for (const node of nodes(tree)) if (node.type.startsWith('mdx')) found.push(node.type);
  };
  compileSync(page, { remarkPlugins: [collect] });
  return found;
}

/** A page as VitePress reads it: markdown-it that keeps entities, then Vue's template parser. */
export function readVue(page: string): {
  readonly interpolations: number;
  readonly tags: string[];
} {
  const reader = new MarkdownIt({ html: true, linkify: true });
  reader.linkify.set({ fuzzyLink: false });
  // Entities stay as they were written, so that only Vue decodes them.
  reader.core.ruler.before('text_join', 'keep-entities', (state) => {
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'text_special' && token.info === 'entity') token.content = token.markup;
    }
  });
  reader.renderer.rules['text'] = (tokens, index) =>
    (tokens[index]?.content ?? '').replace(/&(?![\w#]+;)/g, '&amp;').replaceAll('<', '&lt;');
  // VitePress forbids interpolation in fenced code.
  reader.renderer.rules.fence = (tokens, index) =>
    `<pre v-pre>${reader.utils.escapeHtml(tokens[index]?.content ?? '')}</pre>`;
  const body = page.replace(/^---\n[\s\S]*?\n---\n/, '');
  const tags: string[] = [];
  let interpolations = 0;
  const visit = (node: RootNode | TemplateChildNode): void => {
    // The numbers of Vue's NodeTypes: 1 is an element, 5 an interpolation.
    if (node.type === 1) tags.push(node.tag);
    if (node.type === 5) interpolations += 1;
    if ('children' in node && Array.isArray(node.children)) {
      for (const child of node.children)
        if (typeof child === 'object') visit(child as TemplateChildNode);
    }
  };
  visit(baseParse(reader.render(body)));
  return { interpolations, tags };
}
