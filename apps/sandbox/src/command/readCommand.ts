import { parseArgs } from 'node:util';
import { profiles } from '../answers/answers.ts';
import { type Language, languageOf, languages } from '../language.ts';
import type { SandboxOptions } from '../sandbox.ts';
import { type CommandPhrases, phrasesOf } from './phrases.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help'; readonly text: string }
  /** It cannot be understood; the text says why and what to do. */
  | { readonly kind: 'wrong'; readonly text: string }
  | {
      readonly kind: 'serve';
      readonly phrases: CommandPhrases;
      readonly options: Required<SandboxOptions>;
    };

const options = {
  port: { type: 'string', placeholder: '<number>' },
  host: { type: 'string', placeholder: '<address>' },
  profile: { type: 'string', placeholder: profiles.join('|') },
  seed: { type: 'string', placeholder: '<text>' },
  lang: { type: 'string', placeholder: languages.join('|') },
  help: { type: 'boolean', short: 'h', placeholder: '' },
} as const;
type Option = keyof typeof options;

/** Reads the command line, and from it or the environment the language of all that is said. */
export function readCommand({
  args,
  env,
}: {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}): Command {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<Option, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'option') values[token.name as Option] = token.value ?? '';
  }
  const phrases = phrasesOf[languageAsked(values.lang, env)];
  const misused = (text: string): Command => wrong(`${text}\n\n${help(phrases)}`);

  for (const token of tokens) {
    if (token.kind === 'positional') return misused(phrases.argumentUnknown(token.value));
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) return misused(phrases.optionUnknown(rawName));
    const takesValue = options[name as Option].type === 'string';
    if (takesValue && !value) return misused(phrases.optionNeedsValue(rawName));
    if (!takesValue && value !== undefined) return misused(phrases.optionTakesNoValue(rawName));
  }
  const { port = '4871', host = '127.0.0.1', seed = 'errdex', lang } = values;
  if (lang !== undefined && !languages.some((one) => one === lang)) {
    return wrong(phrases.valueUnknown('--lang', lang, languages));
  }
  if (values.help !== undefined) return { kind: 'help', text: help(phrases) };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return wrong(phrases.portInvalid(port));
  const wanted = values.profile ?? 'observed';
  const profile = profiles.find((one) => one === wanted);
  return profile === undefined
    ? wrong(phrases.valueUnknown('--profile', wanted, profiles))
    : { kind: 'serve', phrases, options: { port: Number(port), host, profile, seed } };
}

function wrong(text: string): Command {
  return { kind: 'wrong', text };
}

function languageAsked(
  lang: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  return languageOf(lang || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}

function help(phrases: CommandPhrases): string {
  const rows = Object.entries(options).map(([name, { placeholder }]) => {
    const left = `--${name} ${placeholder}`;
    return `  ${left.padEnd(32)}${phrases[name as Option]}`;
  });
  return [phrases.usage, '', phrases.about, '', ...rows].join('\n');
}
