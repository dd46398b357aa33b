import { parseArgs } from 'node:util';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';
import type { OptionDefinition, OptionDefinitions } from './options.ts';

/** Options by name, and the other arguments in order. */
export interface ParsedOptions {
  readonly values: Readonly<Record<string, string | true>>;
  readonly positionals: readonly string[];
}

/** Reads arguments by a command's options; throws `WrongUse` for one that it does not have. */
export function parseOptions({
  args,
  definitions,
  phrases,
}: {
  args: readonly string[];
  definitions: OptionDefinitions;
  phrases: Phrases;
}): ParsedOptions {
  const { tokens } = parseArgs({
    // A negative number is a code, not a group of options; the space makes it an argument.
    args: args.map((arg) => (/^-\d+$/.test(arg) ? ` ${arg}` : arg)),
    options: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [
        name,
        definition.kind === 'flag'
          ? { type: 'boolean' as const, ...(definition.short && { short: definition.short }) }
          : { type: 'string' as const },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value.trim());
    if (token.kind !== 'option') continue;
    const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
    if (definition === undefined) throw unknownOption({ ...token, definitions, phrases });
    values[token.name] = readValue({ ...token, definition, phrases });
  }
  return { values, positionals };
}

function readValue({
  rawName,
  value,
  definition,
  phrases,
}: {
  rawName: string;
  value: string | undefined;
  definition: OptionDefinition;
  phrases: Phrases;
}): string | true {
  if (definition.kind === 'flag') {
    if (value === undefined) return true;
    throw new WrongUse({ message: phrases.use.optionTakesNoValue(rawName) });
  }
  const { values, placeholder } = definition;
  if (value === undefined || value === '') {
    throw new WrongUse({
      message: phrases.use.optionNeedsValue(rawName),
      fix: phrases.use.writeOption(rawName, placeholder),
    });
  }
  if (values === undefined || values.includes(value)) return value;
  throw new WrongUse({
    message: phrases.use.optionValueUnknown(rawName, value),
    fix: { word: value, among: values },
  });
}

function unknownOption({
  rawName,
  name,
  definitions,
  phrases,
}: {
  rawName: string;
  name: string;
  definitions: OptionDefinitions;
  phrases: Phrases;
}): WrongUse {
  const known = Object.keys(definitions).map((option) => `--${option}`);
  return new WrongUse({
    message: phrases.use.optionUnknown(rawName),
    fix: { word: `--${name}`, among: known },
  });
}
