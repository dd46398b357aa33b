import {
  commandNames,
  type CommandName,
  commandsOf,
  options,
  rootOptions,
} from './arguments/options.ts';
import { parseOptions } from './arguments/parseOptions.ts';
import type { Call } from './commands/context.ts';
import { commands } from './commands/commands.ts';
import { commandHelp, groupHelp, rootHelp } from './commands/help.ts';
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
  env,
  cwd,
  language,
  phrases,
}: Invocation & { readonly language: Language; readonly phrases: Phrases }): Promise<ExitCode> {
  const { words, rest } = commandWords(args);
  const [first] = words;
  if (first === undefined || first === 'help') {
    const { values, positionals } = parseOptions({ args, definitions: rootOptions, phrases });
    const asked = positionals.slice(1).join(' ');
    const about = [asked, positionals[1] ?? ''].find(isCommandName);
    if (values['version']) output.result(readVersion());
    else if (about) output.result(commandHelp({ name: about, output, phrases }));
    else if (commandsOf(asked).length > 0)
      output.result(groupHelp({ word: asked, output, phrases }));
    else if (first !== undefined || values['help']) output.result(rootHelp({ output, phrases }));
    else {
      output.note(rootHelp({ output, phrases }));
      return exitCode.wrongUse;
    }
    return exitCode.fine;
  }
  const word = words.join(' ');
  if (commandsOf(word).length > 0 && !isCommandName(word)) {
    const { values } = parseOptions({ args: rest, definitions: rootOptions, phrases });
    const text = groupHelp({ word, output, phrases });
    if (values['help']) output.result(text);
    else output.note(text);
    return values['help'] ? exitCode.fine : exitCode.wrongUse;
  }
  if (!isCommandName(word)) {
    const among = words.length > 1 ? commandsOf(first) : commandNames;
    throw new WrongUse({ message: phrases.use.commandUnknown(word), fix: { word, among } });
  }
  const { values, positionals } = parseOptions({
    args: rest,
    definitions: options[word],
    phrases,
  });
  if (values['help']) {
    output.result(commandHelp({ name: word, output, phrases }));
    return exitCode.fine;
  }
  // The values have just been read by this command's own definitions.
  const run = commands[word] as (call: Call<CommandName>) => Promise<ExitCode>;
  return run({ context: { output, language, phrases, cwd, env }, values, positionals });
}

/** The words that name a command, two where the first has commands of its own, and what is left. */
function commandWords(args: readonly string[]): {
  readonly words: readonly string[];
  readonly rest: readonly string[];
} {
  const isWord = (arg: string, index: number): boolean =>
    !arg.startsWith('-') && args[index - 1] !== '--lang';
  const at = args.findIndex(isWord);
  const first = args[at];
  if (first === undefined) return { words: [], rest: args };
  const second = args.findIndex((arg, index) => index > at && isWord(arg, index));
  const others = args.toSpliced(at, 1);
  if (second === -1 || commandsOf(first).length === 0) return { words: [first], rest: others };
  // A first word that is a command by itself may be followed by a value of one of its options.
  if (isCommandName(first) && !isCommandName(`${first} ${args[second]}`)) {
    return { words: [first], rest: others };
  }
  return { words: [first, args[second] ?? ''], rest: others.toSpliced(second - 1, 1) };
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
