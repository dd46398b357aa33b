import type {
  Dispute,
  Domain,
  Entry,
  Interface,
  Limit,
  Plan,
  Target,
  Transport,
} from '@errdex/schema';
import type { Block, Inline } from '../blocks/block.ts';
import { compose, link } from '../blocks/inline.ts';
import { entryTitle } from '../site/resolve.ts';
import type { PageRef, View } from '../site/site.ts';
import type { Intent } from './intents.ts';
import type { Group } from './groups.ts';
import type { AnswerPhrases } from './phrases/answerPhrases.ts';
import type { Question } from './question.ts';
import type { Tables } from './tables.ts';

/** A question with all that was made out of it. */
export interface Asked {
  /** The site in the language of the answer. */
  readonly view: View;
  readonly say: AnswerPhrases;
  readonly tables: Tables;
  readonly question: Question;
  readonly intents: ReadonlyMap<Intent, number>;
  readonly groups: readonly Group[];
  readonly plans: readonly Plan[];
  /** What the question calls a plan and the catalogue does not. */
  readonly unknownPlan: string | undefined;
  readonly interfaces: readonly Interface[];
  /** Those, or else the ones that alone have a word of the question in their title. */
  readonly near: readonly Interface[];
  readonly domains: readonly Domain[];
  readonly limits: readonly Limit[];
  readonly disputes: readonly Dispute[];
  readonly transport: Transport | undefined;
  /** The groups come from a pasted response. */
  readonly pasted: boolean;
}

/** An answer, or a part of one. */
export interface Reply {
  /** The first answers; the others are excerpts. */
  readonly blocks: readonly Block[];
  readonly sources: readonly PageRef[];
  readonly followUps: readonly string[];
  /** It only leads to pages that have a word of the question. */
  readonly isGuess?: true;
}

/** A paragraph by a phrase, see `compose`. */
export function paragraph(phrase: (put: (inline: Inline) => string) => string): Block {
  return { kind: 'paragraph', text: compose(phrase) };
}

/** A link to a target of the catalogue, by its title. */
export function titled(to: Target): Inline {
  return link({ to });
}

/** A link to an entry, by its code and name. */
export function linked(entry: Entry): Inline {
  return titled(`entry:${entry.name}`);
}

/** An entry in a follow-up question: by its code, where that is enough. */
export function labelOf({
  asked,
  entry,
}: {
  readonly asked: Asked;
  readonly entry: Entry;
}): string {
  return asked.tables.isShared(entry.code) ? entryTitle(entry) : String(entry.code);
}

/** What an entry means, in the language of the answer. */
export function meaningOf({
  asked,
  entry,
}: {
  readonly asked: Asked;
  readonly entry: Entry;
}): Inline {
  return entry.text[asked.view.locale]?.meaning ?? [];
}

/** The page of an entry. */
export function pageOf(entry: Entry): PageRef {
  return { kind: 'entry', entry };
}
