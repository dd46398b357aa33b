import type {
  Block,
  FactsBlock,
  Inline,
  ListBlock,
  ListItem,
  OriginalBlock,
  PagerBlock,
  ParagraphBlock,
  ScenarioBlock,
  SectionBlock,
  TableBlock,
} from '../blocks/block.ts';
import { plainText } from '../blocks/inline.ts';
import { createKeep, type Keep } from '../blocks/keep.ts';
import { scenarioPlan, stepText } from '../pages/scenario.ts';
import { languageName } from '../phrases/phrases.ts';
import type { View } from '../site/site.ts';
import { renderBars } from './bars.ts';
import { renderCodes } from './codes.ts';
import { renderDecoder } from './decoder.ts';
import { renderComposed, renderInline } from './inline.ts';
import { inLanguage, inPhrases, renderWords } from './language.ts';
import { attributes, type Child, type Html, markup } from './markup.ts';
import { inOnePiece } from './once.ts';
import { renderTimeline } from './timeline.ts';

/** Shared parts have no headings, whose level depends on where they stand, and stand under the same. */
const keep: Keep<Html> = createKeep(inOnePiece);

/** Where blocks stand. */
interface Place {
  readonly view: View;
  /** The heading that the blocks stand under. */
  readonly heading: string;
  /** Of the headings of sections. */
  readonly depth: number;
}

/** Blocks as HTML. */
export function renderBlocks({
  view,
  blocks,
  heading,
  depth = 2,
}: Omit<Place, 'depth'> & {
  readonly blocks: readonly Block[];
  readonly depth?: number;
}): Child {
  const place = { view, heading, depth };
  return blocks.map((block) => keep(block, () => renderBlock(place, block)));
}

function renderBlock(place: Place, block: Block): Html {
  const { view } = place;
  switch (block.kind) {
    case 'paragraph':
      return paragraph(view, block);
    case 'quote':
      return markup`<blockquote><p>${renderInline(view, block.text)}</p></blockquote>`;
    case 'list':
      return list(view, block);
    case 'facts':
      return facts(view, block);
    case 'table':
      return table(place, block);
    case 'code':
      // Scrolls sideways, so it has to be reachable by keyboard.
      return markup`
        <pre tabindex="0" data-language="${block.language}"><code>${block.text}</code></pre>
      `;
    case 'section':
      return section(place, block);
    case 'original':
      return original(place, block);
    case 'scenario':
      return scenarioFigure(place, block);
    case 'bars':
      return renderBars({ view, block });
    case 'codes':
      return renderCodes({ view, block });
    case 'pager':
      return pager(view, block);
    case 'decoder':
      return renderDecoder(view);
  }
}

function paragraph(view: View, { text, tone, composed }: ParagraphBlock): Html {
  const inline = composed ? renderComposed(view, text) : renderInline(view, text);
  return tone === undefined ? markup`<p>${inline}</p>` : markup`<p class="${tone}">${inline}</p>`;
}

function section({ view, depth }: Place, { id, heading, blocks }: SectionBlock): Html {
  return markup`
    <section aria-labelledby="${id}">
      ${headingLine({ depth, id, text: renderWords(view, heading) })}
      ${renderBlocks({ view, blocks, heading, depth: depth + 1 })}
    </section>
  `;
}

function headingLine({ depth, id, text }: { depth: number; id: string; text: Child }): Html {
  const level = Math.min(depth, 6);
  return markup`<h${level} id="${id}"><a class="anchor" href="#${id}">${text}</a></h${level}>`;
}

function original(place: Place, { locale, blocks }: OriginalBlock): Html {
  const { view } = place;
  const summary = view.phrases.original(languageName(locale));
  return markup`
    <details class="original">
      <summary${inPhrases(view)}>${summary}</summary>
      <div${inLanguage(locale)}>${renderBlocks({ ...place, blocks })}</div>
    </details>
  `;
}

function scenarioFigure({ view, depth }: Place, { scenario }: ScenarioBlock): Html {
  const { title, steps } = scenario;
  const id = `scenario-${scenario.id}`;
  const plan = scenarioPlan({ view, scenario });
  return markup`
    <section class="scenario" aria-labelledby="${id}">
      ${headingLine({ depth, id, text: title[view.locale] ?? scenario.id })}
      ${plan === undefined ? undefined : markup`<p class="aside">${plan}</p>`}
      ${steps.length > 1 ? renderTimeline({ view, scenario, id }) : undefined}
      <ol>${steps.map((step) => listItem(view, { composed: true, text: stepText({ view, step }) }))}</ol>
    </section>
  `;
}

function list(view: View, { ordered, items }: Pick<ListBlock, 'ordered' | 'items'>): Html {
  const inner = items.map((item) => listItem(view, item));
  return ordered ? markup`<ol>${inner}</ol>` : markup`<ul>${inner}</ul>`;
}

function listItem(view: View, { text, composed, items }: ListItem): Html {
  const own = composed ? renderComposed(view, text) : renderInline(view, text);
  const inner = items === undefined ? undefined : list(view, { ordered: false, items });
  return markup`<li>${own}${inner}</li>`;
}

function facts(view: View, { items }: FactsBlock): Html {
  return markup`<dl class="facts">${items.map((item) => keep(item, () => fact(view, item)))}</dl>`;
}

function fact(view: View, { label, value }: FactsBlock['items'][number]): Html {
  return markup`
    <div>
      <dt${inPhrases(view)}>${label}</dt>
      <dd>${renderInline(view, value)}</dd>
    </div>
  `;
}

function table({ view, heading }: Place, { rowHeads, amounts, head, rows }: TableBlock): Html {
  const classes = [rowHeads ? 'headed' : '', amounts ? 'amounts' : ''].filter((one) => one !== '');
  return markup`
    <div class="table" tabindex="0" role="group" aria-label="${heading}">
      <table${attributes({ class: classes.length > 0 && classes.join(' ') })}>
        ${keep(head, () => tableHead(view, head))}
        <tbody>
          ${rows.map(
            (row) => markup`
              <tr>
                ${row.map((text, column) => {
                  const inline = renderInline(view, withUnits(text));
                  if (rowHeads && column === 0) return markup`<th scope="row">${inline}</th>`;
                  return markup`<td${sizeOf(text)}>${inline}</td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function tableHead(view: View, head: TableBlock['head']): Html {
  const cells = head.map((text) => markup`<th scope="col">${renderInline(view, text)}</th>`);
  return markup`<thead>
    <tr>
      ${cells}
    </tr>
  </thead>`;
}

const short = attributes({ class: 'short' });
const long = attributes({ class: 'long' });

/** What is short, such as “1 / 10 s” or a code, reads badly when it is broken, what is long when it is narrow. */
function sizeOf(text: Inline): Html | undefined {
  const { length } = plainText(text);
  return length <= 9 ? short : length > 20 ? long : undefined;
}

/** A value such as “1,000 / day” or “99 USDT / month” breaks before its stroke only. */
function withUnits(text: Inline): Inline {
  const [value] = text;
  if (typeof value !== 'string' || text.length > 1 || !/^\d.{1,20}$/.test(value)) return text;
  return [value.replace(/(?<=\/) |(?<=\d) (?!\/)/g, '\u00a0')];
}

function pager(view: View, { parts }: PagerBlock): Html {
  return markup`
    <nav class="pager" aria-label="${view.phrases.parts}">
      ${parts.map(({ label, to, current }) =>
        current
          ? markup`<span aria-current="page">${label}</span>`
          : renderInline(view, [{ kind: 'link', text: label, to }]),
      )}
    </nav>
  `;
}
