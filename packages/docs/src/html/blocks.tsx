import type { Child, JSX } from '#jsx/jsx-runtime';
import type {
  Block,
  FactsBlock,
  Inline as InlineText,
  ListBlock,
  ListItem,
  PagerBlock,
  TableBlock,
} from '../blocks/block.ts';
import { plainText } from '../blocks/inline.ts';
import { createKeep, type Keep } from '../blocks/keep.ts';
import { scenarioPlan, stepText } from '../pages/scenario.ts';
import { languageName } from '../phrases/phrases.ts';
import type { View } from '../site/site.ts';
import { Bars } from './bars.tsx';
import { Codes } from './codes.tsx';
import { Decoder } from './decoder.tsx';
import { Inline } from './inline.tsx';
import { inLanguage, inPhrases, Words } from './language.tsx';
import { inOnePiece, once } from './once.ts';
import { Timeline } from './timeline.tsx';

/** Shared parts have no headings, whose level depends on where they stand, and stand under the same. */
const keep: Keep<JSX.Element> = createKeep(inOnePiece);

interface Props {
  readonly view: View;
  /** The heading that the blocks stand under. */
  readonly heading: string;
  /** Of the headings of sections. */
  readonly depth?: number;
}

/** Blocks as HTML. */
export function Blocks({
  view,
  blocks,
  heading,
  depth = 2,
}: Props & { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block) =>
        keep(block, () => <BlockOf view={view} block={block} heading={heading} depth={depth} />),
      )}
    </>
  );
}

function BlockOf({
  view,
  block,
  heading,
  depth = 2,
}: Props & { readonly block: Block }): JSX.Element {
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
      return <Table view={view} heading={heading} {...block} />;
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
                <Words view={view} text={block.heading} />
              </Heading>
            ),
          })}
          <Blocks view={view} blocks={block.blocks} heading={block.heading} depth={depth + 1} />
        </section>
      );
    case 'original':
      return (
        <details class="original">
          <summary {...inPhrases(view)}>
            {view.phrases.original(languageName(block.locale))}
          </summary>
          <div {...inLanguage(block.locale)}>
            <Blocks view={view} blocks={block.blocks} heading={heading} depth={depth} />
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
  readonly children: Child;
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
}: Omit<Props, 'heading'> & { readonly block: Extract<Block, { kind: 'scenario' }> }): JSX.Element {
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

function List({ view, ordered, items }: ListBlock & Pick<Props, 'view'>): JSX.Element {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {items.map((item) => (
        <Item view={view} {...item} />
      ))}
    </Kind>
  );
}

function Item({ view, text, items }: ListItem & Pick<Props, 'view'>): JSX.Element {
  return (
    <li>
      <Inline view={view} text={text} />
      {items === undefined ? undefined : (
        <List view={view} kind="list" ordered={false} items={items} />
      )}
    </li>
  );
}

function Facts({ view, items }: FactsBlock & Pick<Props, 'view'>): JSX.Element {
  return (
    <dl class="facts">{items.map((item) => keep(item, () => <Fact view={view} {...item} />))}</dl>
  );
}

function Fact({
  view,
  label,
  value,
}: FactsBlock['items'][number] & Pick<Props, 'view'>): JSX.Element {
  return (
    <div>
      <dt {...inPhrases(view)}>{label}</dt>
      <dd>
        <Inline view={view} text={value} />
      </dd>
    </div>
  );
}

function Table({ view, heading, rowHeads, amounts, head, rows }: TableBlock & Props): JSX.Element {
  const classes = [rowHeads ? 'headed' : '', amounts ? 'amounts' : ''].filter((one) => one !== '');
  return (
    <div class="table" tabindex={0} role="group" aria-label={heading}>
      <table class={classes.length === 0 ? undefined : classes.join(' ')}>
        {keep(head, () => (
          <Head view={view} head={head} />
        ))}
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((text, column) => {
                const inline = <Inline view={view} text={withUnits(text)} />;
                if (rowHeads && column === 0) return <th scope="row">{inline}</th>;
                return <td class={sizeOf(text)}>{inline}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ view, head }: Pick<TableBlock, 'head'> & Pick<Props, 'view'>): JSX.Element {
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

/** What is short, such as “1 / 10 s” or a code, reads badly when it is broken, what is long when it is narrow. */
function sizeOf(text: InlineText): 'short' | 'long' | undefined {
  const { length } = plainText(text);
  return length <= 9 ? 'short' : length > 20 ? 'long' : undefined;
}

/** A value such as “1,000 / day” or “99 USDT / month” breaks before its stroke only. */
function withUnits(text: InlineText): InlineText {
  const [value] = text;
  if (typeof value !== 'string' || text.length > 1 || !/^\d.{1,20}$/.test(value)) return text;
  return [value.replace(/(?<=\/) |(?<=\d) (?!\/)/g, '\u00a0')];
}

function Pager({ view, parts }: PagerBlock & Pick<Props, 'view'>): JSX.Element {
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
