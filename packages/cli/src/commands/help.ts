import stringWidth from 'fast-string-width';
import {
  type CommandName,
  commandNames,
  commandsOf,
  type OptionDefinition,
  type OptionDefinitions,
  options,
  rootOptions,
} from '../arguments/options.ts';
import type { Output } from '../output/output.ts';
import { wrap } from '../output/wrap.ts';
import type { Phrases } from '../phrases/language.ts';

interface HelpInput {
  readonly output: Output;
  readonly phrases: Phrases;
}

/** What `errdex --help` prints. */
export function rootHelp({ output, phrases }: HelpInput): string {
  const { help } = phrases;
  return [
    ...wrap({ pieces: [{ text: help.about }], width: output.width }),
    '',
    heading(output, help.usage),
    `  errdex ${help.usageCommand}`,
    '',
    ...commandRows({ names: commandNames, output, phrases }),
    '',
    heading(output, help.options),
    ...rows({ output, rows: optionRows({ definitions: rootOptions, phrases }) }),
    '',
    heading(output, help.exitCodes),
    ...rows({ output, rows: help.exitCodeRows }),
    '',
    ...wrap({ pieces: [{ text: help.more }], width: output.width }),
  ].join('\n');
}

/** What the first word of commands that have two prints. */
export function groupHelp({ word, output, phrases }: HelpInput & { word: string }): string {
  const { help } = phrases;
  return [
    heading(output, help.usage),
    `  errdex ${word} ${help.usageCommand}`,
    '',
    ...commandRows({ names: commandsOf(word), output, phrases }),
    '',
    ...wrap({ pieces: [{ text: help.more }], width: output.width }),
  ].join('\n');
}

/** What `errdex <command> --help` prints. */
export function commandHelp({ name, output, phrases }: HelpInput & { name: CommandName }): string {
  const { help } = phrases;
  const { summary, argument, details, examples } = phrases.commands[name];
  return [
    ...wrap({ pieces: [{ text: summary }], width: output.width }),
    ...(details ? ['', ...wrap({ pieces: [{ text: details }], width: output.width })] : []),
    '',
    heading(output, help.usage),
    `  ${['errdex', name, argument, help.usageOptions].filter(Boolean).join(' ')}`,
    '',
    heading(output, help.options),
    ...rows({ output, rows: optionRows({ name, definitions: options[name], phrases }) }),
    ...(commandsOf(name).length > 0
      ? ['', ...commandRows({ names: commandsOf(name), output, phrases })]
      : []),
    ...(examples.length > 0
      ? ['', heading(output, help.examples), ...examples.map((example) => `  ${example}`)]
      : []),
  ].join('\n');
}

function commandRows({
  names,
  output,
  phrases,
}: HelpInput & { names: readonly CommandName[] }): readonly string[] {
  return [
    heading(output, phrases.help.commands),
    ...rows({
      output,
      rows: names.map((name) => [name, phrases.commands[name].summary] as const),
    }),
  ];
}

function heading({ resultColors }: Output, text: string): string {
  return resultColors.bold(text);
}

function optionRows({
  name: command,
  definitions,
  phrases,
}: {
  name?: CommandName;
  definitions: OptionDefinitions;
  phrases: Phrases;
}): readonly (readonly [string, string])[] {
  const texts: Readonly<Record<string, string>> = phrases.options;
  return Object.entries(definitions).map(([name, definition]) => [
    `--${name}${suffix(definition)}`,
    // Some options take something else with one command than with others.
    texts[`${command} --${name}`] ?? texts[name] ?? '',
  ]);
}

function suffix(definition: OptionDefinition): string {
  if (definition.kind === 'value') return ` ${definition.placeholder}`;
  return definition.short ? `, -${definition.short}` : '';
}

/** Two columns, the second wrapped. */
function rows({
  output,
  rows: pairs,
}: {
  output: Output;
  rows: readonly (readonly [string, string])[];
}): string[] {
  const left = Math.max(...pairs.map(([term]) => stringWidth(term))) + 4;
  return pairs.flatMap(([term, text]) =>
    wrap({
      pieces: [{ text }],
      width: output.width,
      first: `  ${term}${' '.repeat(left - 2 - stringWidth(term))}`,
      rest: ' '.repeat(left),
    }),
  );
}
