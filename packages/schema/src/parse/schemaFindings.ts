import type { z } from 'zod';
import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../source/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Turns what Zod found in one file into findings, each at the key or value it is about. */
export function schemaFindings({
  file,
  error,
}: {
  file: string;
  error: z.ZodError;
}): readonly Finding[] {
  return error.issues.flatMap((issue) => issueFindings({ file, issue, path: [] }));
}

function issueFindings({
  file,
  issue,
  path,
}: {
  file: string;
  issue: Issue;
  path: Path;
}): readonly Finding[] {
  const here = [...path, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        id: 'key-unknown',
        file,
        message: unknownKeyMessage({ issue: issue.message, key }),
        at: { kind: 'key', path: [...here, key] },
      }));
    case 'invalid_type':
      return [
        typeFinding({ file, here, expected: issue.expected, missing: issue.input === undefined }),
      ];
    case 'invalid_union':
      return unionFindings({ file, issue, here });
    case 'invalid_key':
      return [
        {
          id: 'key-unknown',
          file,
          message: issue.issues[0]?.message ?? 'This key cannot stand here.',
          at: { kind: 'key', path: here },
        },
      ];
    case 'invalid_value':
      return [
        valueFinding({
          file,
          here,
          message: oneOf({ values: issue.values, found: issue.input }),
          missing: issue.input === undefined,
        }),
      ];
    default:
      return [valueFinding({ file, here, message: issue.message, missing: false })];
  }
}

/** The branch of a union that fits best: the one whose own type matches the value. */
function unionFindings({
  file,
  issue,
  here,
}: {
  file: string;
  issue: Extract<Issue, { code: 'invalid_union' }>;
  here: Path;
}): readonly Finding[] {
  if (issue.input === undefined && issue.errors.length > 0) {
    return [typeFinding({ file, here, expected: 'value', missing: true })];
  }
  const fitting = issue.errors.filter((branch) => !branch.some(isOtherType));
  const [only, ...others] = fitting;
  if (only && others.length === 0) {
    return only.flatMap((inner) => issueFindings({ file, issue: inner, path: here }));
  }
  const message =
    issue.errors.length === 0 && 'discriminator' in issue
      ? `The key \`${String(issue.discriminator)}\` says none of the kinds there are.`
      : alternatives(issue.errors);
  return [valueFinding({ file, here, message, missing: false })];
}

/** Whether a branch of a union is about another type or another literal altogether. */
function isOtherType(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function alternatives(branches: readonly (readonly Issue[])[]): string {
  const wanted = branches.map(([issue]) => {
    if (issue?.code === 'invalid_type') return article(issue.expected);
    if (issue?.code === 'invalid_value') return list(issue.values);
    return undefined;
  });
  const known = [...new Set(wanted.filter((text) => text !== undefined))];
  return known.length > 0
    ? `Expected ${known.join(' or ')}.`
    : 'The value has none of the accepted forms.';
}

function typeFinding({
  file,
  here,
  expected,
  missing,
}: {
  file: string;
  here: Path;
  expected: string;
  missing: boolean;
}): Finding {
  if (missing) return missingFinding({ file, here });
  return {
    id: 'type-mismatch',
    file,
    message: `${subject(here)} takes ${article(expected)}.`,
    at: { kind: 'value', path: here },
  };
}

function valueFinding({
  file,
  here,
  message,
  missing,
}: {
  file: string;
  here: Path;
  message: string;
  missing: boolean;
}): Finding {
  if (missing) return missingFinding({ file, here });
  return {
    id: 'value-invalid',
    file,
    message: `${subject(here)}: ${message}`,
    at: { kind: 'value', path: here },
  };
}

function missingFinding({ file, here }: { file: string; here: Path }): Finding {
  return {
    id: 'key-missing',
    file,
    message: `${subject(here)} is missing.`,
    at: { kind: 'key', path: here },
  };
}

function unknownKeyMessage({ issue, key }: { issue: string; key: string }): string {
  const own = issue
    .split(/(?<=[.?]) (?=Unknown key)/)
    .find((part) => part.includes(JSON.stringify(key)));
  return own ?? `Unknown key ${JSON.stringify(key)}.`;
}

function subject(path: Path): string {
  return path.length === 0 ? 'The file' : `\`${path.join('.')}\``;
}

function oneOf({ values, found }: { values: readonly unknown[]; found: unknown }): string {
  const meant =
    typeof found === 'string' ? nearest({ word: found, among: values.map(String) }) : undefined;
  return `Expected ${list(values)}${meant ? `, did you mean "${meant}"?` : '.'}`;
}

function list(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`;
}

const named: Readonly<Record<string, string>> = {
  record: 'a mapping',
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function article(type: string): string {
  return named[type] ?? `a ${type}`;
}
