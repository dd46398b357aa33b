import { commandNames, type CommandName, options, rootOptions } from './arguments/options.ts';
import { parseOptions } from './arguments/parseOptions.ts';
import type { Call } from './commands/context.ts';
import { commands } from './commands/commands.ts';
import { commandHelp, rootHelp } from './commands/help.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import type { Output } from './output/output.ts';
import { visible } from './output/visible.ts';
import {
  environmentLanguage,
  type Language,
  languageOf,
  type Phrases,
  phrasesOf,
} from './phrases/language.ts';
import { readVersion } from './version.ts';
import { reportWrongUse, WrongUse } from './wrongUse.ts';

/** Everything that a run takes from its process. */
export interface Invocation {
  readonly args: readonly string[];
  readonly output: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Runs one command and gives the exit code; never throws. */
export async function main(invocation: Invocation): Promise<ExitCode> {
  const { args, output, env } = invocation;
  const language = givenLanguage(args) ?? environmentLanguage(env);
  const phrases = phrasesOf[language];
  try {
    return await dispatch({ ...invocation, language, phrases });
  } catch (error) {
    if (error instanceof WrongUse) {
      await reportWrongUse({ error, output, phrases });
      return exitCode.wrongUse;
    }
    const { noteColors: colors } = output;
    output.note(`${colors.red(phrases.bug.title)} ${visible(reason(error))}`);
    output.note(phrases.bug.report(`${readVersion()}, Node ${process.versions.node}`));
    if (error instanceof Error && error.stack) output.note(colors.dim(visible(error.stack)));
    return exitCode.bug;
  }
}

async function dispatch({
  args,
  output,
  cwd,
  language,
  phrases,
}: Invocation & { readonly language: Language; readonly phrases: Phrases }): Promise<ExitCode> {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
  const word = at === -1 ? undefined : args[at];
  if (word === undefined || word === 'help') {
    const { values, positionals } = parseOptions({ args, definitions: rootOptions, phrases });
    const about = positionals.find(isCommandName);
    if (values['version']) output.result(readVersion());
    else if (about) output.result(commandHelp({ name: about, output, phrases }));
    else if (word !== undefined || values['help']) output.result(rootHelp({ output, phrases }));
    else {
      output.note(rootHelp({ output, phrases }));
      return exitCode.wrongUse;
    }
    return exitCode.fine;
  }
  if (!isCommandName(word)) {
    throw new WrongUse({
      message: phrases.use.commandUnknown(word),
      fix: { word, among: commandNames },
    });
  }
  const { values, positionals } = parseOptions({
    args: args.toSpliced(at, 1),
    definitions: options[word],
    phrases,
  });
  if (values['help']) {
    output.result(commandHelp({ name: word, output, phrases }));
    return exitCode.fine;
  }
  // The values have just been read by this command's own definitions.
  const run = commands[word] as (call: Call<CommandName>) => Promise<ExitCode>;
  return run({ context: { output, language, phrases, cwd }, values, positionals });
}

function isCommandName(word: string): word is CommandName {
  return (commandNames as readonly string[]).includes(word);
}

/** The language of `--lang`, read before anything else can fail. */
function givenLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return undefined;
  const value = args[at]?.slice('--lang='.length) || args[at + 1];
  return value === undefined ? undefined : languageOf(value);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
