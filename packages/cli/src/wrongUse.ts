import type { Output } from './output/output.ts';
import { visible } from './output/visible.ts';
import type { Phrases } from './phrases/language.ts';

/** A word that is none of those that are known. */
export interface Misspelling {
  readonly word: string;
  readonly among: readonly string[];
}

/** Thrown for a command line or configuration that cannot be understood; ends with exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  /** What to do about it: a sentence, or the words of which one may have been meant. */
  readonly fix: string | Misspelling | undefined;

  constructor({ message, fix }: { message: string; fix?: string | Misspelling | undefined }) {
    super(message);
    this.fix = fix;
  }
}

/** Prints what is wrong and what to do about it. */
export async function reportWrongUse({
  error: { message, fix },
  output,
  phrases,
}: {
  error: WrongUse;
  output: Output;
  phrases: Phrases;
}): Promise<void> {
  output.note(`${output.noteColors.red(phrases.use.error)}${visible(message)}`);
  if (fix === undefined) return;
  output.note(visible(typeof fix === 'string' ? fix : await meantWord({ fix, phrases })));
}

async function meantWord({
  fix,
  phrases,
}: {
  fix: Misspelling;
  phrases: Phrases;
}): Promise<string> {
  // Loaded only here, so that a run without mistakes does not wait for it.
  const { nearest } = await import('@errdex/schema');
  const meant = nearest(fix);
  return meant === undefined ? phrases.use.oneOf(fix.among) : phrases.use.didYouMean(meant);
}
