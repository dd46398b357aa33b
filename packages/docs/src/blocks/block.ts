import type { Entry, Locale, Plan, Scenario, Span, Target } from '@errdex/schema';
import type { Filter } from '../filter/filter.ts';

/**
 * What a page says, apart from how it is shown: the same blocks become HTML, Markdown, and the text
 * that search and answers quote.
 */
export interface Document {
  readonly title: string;
  /** One sentence, without marks. */
  readonly description: string;
  readonly blocks: readonly Block[];
}

/** Running text: what catalogues write, and words with weight. */
export type Inline = readonly InlineSpan[];
export type InlineSpan = Span | StrongSpan | ValueSpan;
export interface StrongSpan {
  readonly kind: 'strong';
  readonly text: string;
}
/** A text of the catalogue within words of the site's own. */
export interface ValueSpan {
  readonly kind: 'value';
  readonly text: string;
}

export type Block =
  | ParagraphBlock
  | QuoteBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | CodeBlock
  | SectionBlock
  | OriginalBlock
  | ScenarioBlock
  | BarsBlock
  | CodesBlock
  | PagerBlock
  | DecoderBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Inline;
  /** `lead` is a page's first sentence, `notice` asks for attention, `aside` is smaller print. */
  readonly tone?: 'lead' | 'notice' | 'aside';
  /** Whether the words are the site's own, around values of the catalogue. */
  readonly composed?: true;
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly text: Inline;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly text: Inline;
  /** As of paragraphs; of the text alone. */
  readonly composed?: true;
  readonly items?: readonly ListItem[];
}

/** Named facts, one a line. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly { readonly label: string; readonly value: Inline }[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Whether the first cell of a row says what the row is about. */
  readonly rowHeads?: true;
  /** Whether all other cells are amounts, which stand below each other by their ends. */
  readonly amounts?: true;
  readonly head: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
}

export interface CodeBlock {
  readonly kind: 'code';
  /** As after a Markdown fence, e.g. `ts`, `json`, `sh`. */
  readonly language: string;
  readonly text: string;
}

export interface SectionBlock {
  readonly kind: 'section';
  /** The anchor, unique on its page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What the source text says in the place of a passage whose translation is stale. */
export interface OriginalBlock {
  readonly kind: 'original';
  readonly locale: Locale;
  readonly blocks: readonly Block[];
}

/** A scenario: a timeline picture where pictures can be, a list of its steps everywhere. */
export interface ScenarioBlock {
  readonly kind: 'scenario';
  readonly scenario: Scenario;
}

/** One limit's values as bars, one for each plan that has one. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly plan: Plan;
    /** As the tables word it. */
    readonly label: string;
    /** The part of the longest bar, 0 to 1. */
    readonly share: number;
  }[];
}

/** Entries as rows; the page of all codes filters them. */
export interface CodesBlock {
  readonly kind: 'codes';
  readonly entries: readonly Entry[];
  /** What the rows are narrowed to; false where nothing filters them. */
  readonly filter: Filter | false;
}

/** Links to the parts of a long list. */
export interface PagerBlock {
  readonly kind: 'pager';
  readonly parts: readonly {
    readonly label: string;
    readonly to: Target;
    readonly current: boolean;
  }[];
}

/** The place where something pasted is decoded. */
export interface DecoderBlock {
  readonly kind: 'decoder';
}
