import type { Block } from '../blocks/block.ts';
import type { View } from '../site/site.ts';

/** The notice that a page’s translation is stale. */
export function staleNotice({ phrases }: View): Block {
  return { kind: 'paragraph', tone: 'notice', text: [phrases.stale] };
}

/** A passage in the page’s language and, where there is one, in the source language. */
export function passage({
  view,
  block,
  original,
}: {
  readonly view: View;
  readonly block: Block;
  /** The same passage of the source text; absent unless the translation is stale. */
  readonly original: Block | undefined;
}): readonly Block[] {
  if (original === undefined || (original.kind === 'list' && original.items.length === 0)) {
    return [block];
  }
  const { sourceLocale: locale } = view.site.catalog;
  return [block, { kind: 'original', locale, blocks: [original] }];
}
