import type { CommandName, OptionValues } from '../arguments/options.ts';
import type { ExitCode } from '../exitCode.ts';
import type { Output } from '../output/output.ts';
import type { Language, Phrases } from '../phrases/language.ts';

/** What every command works with. */
export interface Context {
  readonly output: Output;
  readonly language: Language;
  readonly phrases: Phrases;
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What reading a user's files takes of it: where they are, and words for what is wrong with them. */
export type ReadingContext = Pick<Context, 'language' | 'phrases' | 'cwd'>;

/** A command with its arguments read. */
export interface Call<Name extends CommandName> {
  readonly context: Context;
  readonly values: OptionValues[Name];
  readonly positionals: readonly string[];
}

export type Run<Name extends CommandName> = (call: Call<Name>) => Promise<ExitCode>;
