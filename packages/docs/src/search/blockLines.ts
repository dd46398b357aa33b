import type { Block, Inline, ListItem } from '../blocks/block.ts';
import { plainText } from '../blocks/inline.ts';
import { scenarioPlan, stepText } from '../pages/scenario.ts';
import { resolveTarget } from '../site/resolve.ts';
import type { View } from '../site/site.ts';

/** What blocks say, a line for each paragraph, item, row and fact; no white space but single spaces. */
export function blockLines({
  view,
  blocks,
}: {
  readonly view: View;
  readonly blocks: readonly Block[];
}): readonly string[] {
  const plain = (inline: Inline): string =>
    plainText(inline, (to) => resolveTarget({ view, to }).title);
  return blocks.flatMap((block) => linesOf({ view, block, plain })).filter((line) => line !== '');
}

type Plain = (inline: Inline) => string;

function linesOf({
  view,
  block,
  plain,
}: {
  view: View;
  block: Block;
  plain: Plain;
}): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [plain(block.text)];
    case 'list':
      return itemLines({ items: block.items, plain });
    case 'facts':
      return block.items.map(({ label, value }) => `${label}${view.phrases.colon}${plain(value)}`);
    case 'table':
      return block.rows.map((row) => row.map(plain).join(' · '));
    case 'code':
      return block.text.split('\n').map((line) => plain([line]));
    case 'section':
      return [block.heading, ...blockLines({ view, blocks: block.blocks })];
    case 'scenario': {
      const { scenario } = block;
      return [
        scenario.title[view.locale] ?? '',
        scenarioPlan({ view, scenario }) ?? '',
        ...scenario.steps.map((step) => plain(stepText({ view, step }))),
      ];
    }
    // Entries and pages are documents of their own; bars repeat a table, originals a page elsewhere.
    case 'original':
    case 'bars':
    case 'codes':
    case 'pager':
    case 'decoder':
      return [];
  }
}

function itemLines({
  items,
  plain,
}: {
  items: readonly ListItem[];
  plain: Plain;
}): readonly string[] {
  return items.flatMap(({ text, items: inner }) => [
    plain(text),
    ...itemLines({ items: inner ?? [], plain }),
  ]);
}
