import type { Path } from '../diagnostic.ts';
import { say, type Said } from './say.ts';

/** What a value is to be like: rules of the form, which a finding puts after the place it is about. */
export const rules = {
  'text-empty': () => 'The text is empty.',
  'text-hidden': () =>
    'The text has a control character or one that changes the direction of text.',
  'message-hidden': () => 'The message has a control character.',
  'name-form': () => 'A name is SUBJECT_PROBLEM: capitals, digits and single underscores.',
  'id-form': () => 'An id is lower-case words joined by hyphens.',
  'page-id-form': () => 'A page’s id is lower-case words joined by hyphens and slashes.',
  'param-form': () => 'A param’s name is camelCase.',
  'locale-form': () => 'A locale is a BCP 47 tag such as zh, en or pt-BR.',
  'date-form': () => 'A date is yyyy-mm-dd.',
  'date-none': () => 'There is no such day.',
  'duration-form': () => 'A duration is a whole number with its unit: 300ms, 10s, 1m, 2h or 1d.',
  'pointer-form': () => 'A JSON Pointer begins with a slash: /ret or /data/limit.',
  'url-form': () => 'An address begins with https:// and has no spaces or quotes.',
  'code-form': () => 'A code is a whole number or up to 100 visible ASCII characters.',
  'path-form': () => 'A path begins with a slash.',
  'hash-form': () => 'The hash of a source text is six lower-case letters.',
  'method-form': () => 'A method is in capitals.',
  'case-form': () => 'No case is called so.',
  'target-form': () =>
    'A link leads to an https: address, or to a page:, entry:, limit: or dispute: of the catalog.',
  'number-options': () => 'Intl.NumberFormat refuses these options.',
  'datetime-options': () => 'Intl.DateTimeFormat refuses these options.',
  'one-of': ({ values, meant }: { values: readonly string[]; meant?: string }) =>
    `Expected ${oneOf(values)}${meant === undefined ? '.' : `, did you mean "${meant}"?`}`,
  alternatives: ({ wanted }: { wanted: readonly Wanted[] }) =>
    `Expected ${wanted.map((one) => (typeof one === 'string' ? typeName(one) : oneOf(one))).join(' or ')}.`,
  'one-form': ({ keys }: { keys: readonly string[] }) =>
    `Expected exactly one of the keys ${keys.join(', ')}.`,
  'too-small': ({ of, least }: Least) =>
    of === 'number' ? `Expected at least ${least}.` : `Expected at least ${counted(least, of)}.`,
  'too-big': ({ of, most }: Most) =>
    of === 'number' ? `Expected at most ${most}.` : `Expected at most ${counted(most, of)}.`,
  other: ({ reason }: { reason: string }) => reason,
} as const;

/** A type by Zod's name, or the values that are taken. */
export type Wanted = string | readonly string[];
/** What a bound is counted in. */
export type Counted = 'number' | 'character' | 'item';
interface Least {
  of: Counted;
  least: number;
}
interface Most {
  of: Counted;
  most: number;
}

export type Rule = Said<typeof rules>;

/** What is wrong with the form of a file. */
export const form = {
  'key-unknown': ({ name, meant }: { name: string; meant?: string }) =>
    `Unknown key ${JSON.stringify(name)}${meant === undefined ? '.' : `, did you mean "${meant}"?`}`,
  'key-refused': ({ rule }: { rule: Rule }) => say(rules, rule),
  'key-missing': ({ at }: { at: Path }) => `${subject(at)} is missing.`,
  'type-mismatch': ({ at, expected }: { at: Path; expected: string }) =>
    `${subject(at)} takes ${typeName(expected)}.`,
  'value-invalid': ({ at, rule }: { at: Path; rule: Rule }) =>
    `${subject(at)}: ${say(rules, rule)}`,
  'date-fix': ({ month, days }: { month: string; days: number }) =>
    `${month} has ${days} days: write a day up to ${month}-${days}, or correct the month.`,
} as const;

function subject(path: Path): string {
  return path.length === 0 ? 'The file' : `\`${path.join('.')}\``;
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] as string) : `one of ${values.join(', ')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const typeNames: Readonly<Record<string, string>> = {
  record: 'a mapping',
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function typeName(type: string): string {
  return typeNames[type] ?? `a ${type}`;
}
