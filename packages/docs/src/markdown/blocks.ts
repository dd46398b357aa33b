import type { Block, FactsBlock, Inline, ListItem, SectionBlock } from '../blocks/block.ts';
import { code, compose, words } from '../blocks/inline.ts';
import { scenarioPlan, stepText } from '../pages/scenario.ts';
import { languageName } from '../phrases/phrases.ts';
import { pageAddress, resolveTarget } from '../site/resolve.ts';
import type { View } from '../site/site.ts';
import { createKeep, type Keep } from '../blocks/keep.ts';
import { type Resolve, renderInline, renderText } from './inline.ts';

/** How links are written from where the Markdown stands. */
export interface Writing {
  readonly view: View;
  readonly resolve: Resolve;
  /** Which sections' ids are written as `<a id="…">`; such an id has nothing to escape. */
  readonly anchors?: (id: string) => boolean;
  /** For links that are the same wherever they stand. */
  readonly keep?: Keep<string>;
}

const twinWritings = new WeakMap<View, Writing>();

/** Links to the Markdown twins of a site's pages, as whole addresses. */
export function twinLinks(view: View): Writing {
  const known = twinWritings.get(view);
  if (known !== undefined) return known;
  const { site, locale } = view;
  const writing: Writing = {
    view,
    keep: createKeep(),
    resolve: (to) => {
      const { title, page, anchor, url } = resolveTarget({ view, to });
      if (page === undefined) return url === undefined ? { title } : { title, url };
      const address = pageAddress({ site, locale, page, format: 'md' });
      return { title, url: `${site.origin}${address}${anchor === undefined ? '' : `#${anchor}`}` };
    },
  };
  twinWritings.set(view, writing);
  return writing;
}

/** Blocks as GFM, with blank lines between them. */
export function renderBlocks({
  blocks,
  writing,
  depth = 2,
}: {
  readonly blocks: readonly Block[];
  readonly writing: Writing;
  /** Of the headings of sections. */
  readonly depth?: number;
}): string {
  const texts: string[] = [];
  addBlocks({ blocks, writing, depth, texts });
  return texts.join('\n\n');
}

/** Adds blocks to texts that will have blank lines between them. */
function addBlocks({
  blocks,
  writing,
  depth,
  texts,
}: {
  blocks: readonly Block[];
  writing: Writing;
  depth: number;
  texts: string[];
}): void {
  // Side by side, two lists with the same signs would read as one.
  let signs: Signs | undefined;
  for (const block of blocks) {
    if (block.kind === 'section') {
      const { heading, id } = block;
      texts.push(`${'#'.repeat(depth)} ${renderText(heading)}${anchorText({ id, writing })}`);
      addBlocks({ blocks: block.blocks, writing, depth: Math.min(depth + 1, 6), texts });
      signs = undefined;
      continue;
    }
    const isList = block.kind === 'list' || block.kind === 'facts';
    const next = isList && signs === plainSigns ? otherSigns : plainSigns;
    const text = renderBlock({ block, writing, depth, signs: next });
    if (text === '') continue;
    texts.push(text);
    signs = isList ? next : undefined;
  }
}

interface Signs {
  readonly bullet: string;
  /** After a number. */
  readonly stop: string;
}
const renderAnew: Keep<string> = (_, render) => render();

const plainSigns: Signs = { bullet: '-', stop: '.' };
const otherSigns: Signs = { bullet: '*', stop: ')' };

function renderBlock({
  block,
  writing,
  depth,
  signs,
}: {
  block: Exclude<Block, SectionBlock>;
  writing: Writing;
  depth: number;
  signs: Signs;
}): string {
  const { view, resolve, keep = renderAnew } = writing;
  const { phrases, locale } = view;
  const inline = (text: Inline): string => renderInline({ inline: text, resolve });
  switch (block.kind) {
    case 'paragraph':
      return keep(block, () => inline(block.text));
    case 'quote':
      return `> ${inline(block.text)}`;
    case 'list':
      return listText({ items: block.items, ordered: block.ordered, writing, signs });
    case 'facts':
      return block.items
        .map((item) => `${signs.bullet} ${keep(item, () => inline(factText({ view, item })))}`)
        .join('\n');
    case 'table':
      return tableText({ ...block, resolve, keep });
    case 'code':
      return keep(block, () => fenced(block));
    case 'original': {
      const label = view.phrases.original(languageName(block.locale));
      const texts = [renderText(label), renderBlocks({ blocks: block.blocks, writing, depth })];
      return texts.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
    }
    case 'scenario': {
      const { title, steps } = block.scenario;
      return [
        `${'#'.repeat(depth)} ${renderText(title[locale] ?? '')}`,
        renderText(scenarioPlan({ view, scenario: block.scenario }) ?? ''),
        listText({
          ordered: true,
          writing,
          items: steps.map((step) => ({ text: stepText({ view, step }) })),
        }),
      ]
        .filter((text) => text !== '')
        .join('\n\n');
    }
    // The table above says the same.
    case 'bars':
      return '';
    case 'codes':
      return tableText({
        resolve,
        head: [phrases.code, phrases.name, phrases.meaning].map(words),
        rows: block.entries.map((entry) => [
          code(String(entry.code)),
          [{ kind: 'link', text: entry.name, to: `entry:${entry.name}` }],
          entry.text[locale]?.meaning ?? [],
        ]),
      });
    case 'pager':
      return inline(
        compose((put) =>
          block.parts
            .map(({ label, to, current }) =>
              put(
                current ? [{ kind: 'strong', text: label }] : [{ kind: 'link', text: label, to }],
              ),
            )
            .join(' '),
        ),
      );
    case 'decoder':
      return renderText(phrases.decoderNeedsScript);
  }
}

function anchorText({ id, writing }: { id: string; writing: Writing }): string {
  return writing.anchors?.(id) === true && /^[\w-]+$/.test(id) ? ` <a id="${id}"></a>` : '';
}

/** A list's items, one a line, each with those inside it. */
function listText({
  items,
  ordered,
  writing,
  signs = plainSigns,
  indent = '',
}: {
  items: readonly ListItem[];
  ordered: boolean;
  writing: Writing;
  signs?: Signs;
  indent?: string;
}): string {
  return items
    .map(({ text, items: inner = [] }, index) => {
      const marker = ordered ? `${index + 1}${signs.stop}` : signs.bullet;
      const first = `${indent}${marker} ${renderInline({ inline: text, resolve: writing.resolve })}`;
      if (inner.length === 0) return first;
      const deeper = indent + ' '.repeat(marker.length + 1);
      return `${first}\n${listText({ items: inner, ordered: false, writing, indent: deeper })}`;
    })
    .join('\n');
}

function factText({
  view,
  item: { label, value },
}: {
  view: View;
  item: FactsBlock['items'][number];
}): Inline {
  return [{ kind: 'strong', text: label }, view.phrases.colon, ...value];
}

function tableText({
  head,
  rows,
  resolve,
  keep = renderAnew,
}: {
  head: readonly Inline[];
  rows: readonly (readonly Inline[])[];
  resolve: Resolve;
  keep?: Keep<string>;
}): string {
  const row = (cells: readonly Inline[]): string =>
    line(cells.map((inline) => renderInline({ inline, resolve, place: 'cell' })));
  const heading = keep(head, () => `${row(head)}\n${line(head.map(() => '---'))}`);
  return [heading, ...rows.map(row)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function fenced({ language, text }: { language: string; text: string }): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w-]/g, '')}\n${text}\n${fence}`;
}
