import type { JSX } from '#jsx/jsx-runtime';
import type {
  Block,
  FactsBlock,
  Inline as InlineText,
  ListBlock,
  ListItem,
  PagerBlock,
  TableBlock,
} from '../blocks/block.ts';
import { createKeep, type Keep } from '../blocks/keep.ts';
import { scenarioPlan, stepText } from '../pages/scenario.ts';
import { languageName } from '../phrases/phrases.ts';
import type { View } from '../site/site.ts';
import { Bars } from './bars.tsx';
import { Codes } from './codes.tsx';
import { Decoder } from './decoder.tsx';
import { Inline } from './inline.tsx';
import { inOnePiece, once } from './once.ts';
import { Timeline } from './timeline.tsx';

/** Shared parts have no headings, whose level depends on where they stand. */
const keep: Keep<JSX.Element> = createKeep(inOnePiece);

interface Props {
  readonly view: View;
  /** Of the headings of sections. */
  readonly depth?: number;
}

/** Blocks as HTML. */
export function Blocks({
  view,
  blocks,
  depth = 2,
}: Props & { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block) =>
        keep(block, () => <BlockOf view={view} block={block} depth={depth} />),
      )}
    </>
  );
}

function BlockOf({ view, block, depth = 2 }: Props & { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p class={block.tone}>
          <Inline view={view} text={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inline view={view} text={block.text} />
          </p>
        </blockquote>
      );
    case 'list':
      return <List view={view} {...block} />;
    case 'facts':
      return <Facts view={view} {...block} />;
    case 'table':
      return <Table view={view} {...block} />;
    case 'code':
      // Scrolls sideways, so it has to be reachable by keyboard.
      return (
        <pre tabindex={0} data-language={block.language}>
          <code>{block.text}</code>
        </pre>
      );
    case 'section':
      return (
        <section aria-labelledby={block.id}>
          {once({
            view,
            part: `heading ${depth} ${block.id} ${block.heading}`,
            render: () => (
              <Heading depth={depth} id={block.id}>
                {block.heading}
              </Heading>
            ),
          })}
          <Blocks view={view} blocks={block.blocks} depth={depth + 1} />
        </section>
      );
    case 'original':
      return (
        <details class="original">
          <summary>{view.phrases.original(languageName(block.locale))}</summary>
          <div lang={block.locale}>
            <Blocks view={view} blocks={block.blocks} depth={depth} />
          </div>
        </details>
      );
    case 'scenario':
      return <ScenarioFigure view={view} block={block} depth={depth} />;
    case 'bars':
      return <Bars view={view} block={block} />;
    case 'codes':
      return <Codes view={view} block={block} />;
    case 'pager':
      return <Pager view={view} {...block} />;
    case 'decoder':
      return <Decoder view={view} />;
  }
}

function Heading({
  depth,
  id,
  children,
}: {
  readonly depth: number;
  readonly id: string;
  readonly children: string;
}): JSX.Element {
  const Level = `h${Math.min(depth, 6)}` as 'h2';
  return (
    <Level id={id}>
      <a class="anchor" href={`#${id}`}>
        {children}
      </a>
    </Level>
  );
}

function ScenarioFigure({
  view,
  block: { scenario },
  depth = 3,
}: Props & { readonly block: Extract<Block, { kind: 'scenario' }> }): JSX.Element {
  const id = `scenario-${scenario.id}`;
  const plan = scenarioPlan({ view, scenario });
  return (
    <section class="scenario" aria-labelledby={id}>
      <Heading depth={depth} id={id}>
        {scenario.title[view.locale] ?? scenario.id}
      </Heading>
      {plan === undefined ? undefined : <p class="aside">{plan}</p>}
      {scenario.steps.length > 1 ? <Timeline view={view} scenario={scenario} id={id} /> : ''}
      <List
        view={view}
        kind="list"
        ordered
        items={scenario.steps.map((step) => ({ text: stepText({ view, step }) }))}
      />
    </section>
  );
}

function List({ view, ordered, items }: ListBlock & Props): JSX.Element {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {items.map((item) => (
        <Item view={view} {...item} />
      ))}
    </Kind>
  );
}

function Item({ view, text, items }: ListItem & Props): JSX.Element {
  return (
    <li>
      <Inline view={view} text={text} />
      {items === undefined ? undefined : (
        <List view={view} kind="list" ordered={false} items={items} />
      )}
    </li>
  );
}

function Facts({ view, items }: FactsBlock & Props): JSX.Element {
  return (
    <dl class="facts">{items.map((item) => keep(item, () => <Fact view={view} {...item} />))}</dl>
  );
}

function Fact({ view, label, value }: FactsBlock['items'][number] & Props): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Inline view={view} text={value} />
      </dd>
    </div>
  );
}

function Table({ view, head, rows }: TableBlock & Props): JSX.Element {
  return (
    <div class="table" tabindex={0} role="group" aria-label={view.phrases.table}>
      <table>
        {keep(head, () => (
          <Head view={view} head={head} />
        ))}
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((text) => (
                <td class={isShort(text) ? 'short' : undefined}>
                  <Inline view={view} text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ view, head }: Pick<TableBlock, 'head'> & Props): JSX.Element {
  return (
    <thead>
      <tr>
        {head.map((text) => (
          <th scope="col">
            <Inline view={view} text={text} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A value such as “1 / 10 s”, which reads badly when it is broken. */
function isShort([text, ...more]: InlineText): boolean {
  return typeof text === 'string' && more.length === 0 && text.length <= 9;
}

function Pager({ view, parts }: PagerBlock & Props): JSX.Element {
  return (
    <nav class="pager" aria-label={view.phrases.parts}>
      {parts.map(({ label, to, current }) =>
        current ? (
          <span aria-current="page">{label}</span>
        ) : (
          <Inline view={view} text={[{ kind: 'link', text: label, to }]} />
        ),
      )}
    </nav>
  );
}
