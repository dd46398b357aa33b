import type { z } from 'zod';
import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import { type Counted, type Rule, rules, type Wanted } from '../diagnostics/sentences/form.en.ts';
import { nearest } from '../source/nearest.ts';
import { knownKeys } from '../source/scalars.ts';

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
        says: {
          key: 'key-unknown',
          name: key,
          ...meantOf({ word: key, among: knownKeys(issue.message) }),
        },
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
          says: { key: 'key-refused', rule: ruleOf(issue.issues[0] ?? issue) },
          at: { kind: 'key', path: here },
        },
      ];
    case 'invalid_value':
      return [
        valueFinding({
          file,
          here,
          rule: oneOf({ values: issue.values, found: issue.input }),
          missing: issue.input === undefined,
        }),
      ];
    default:
      return [valueFinding({ file, here, rule: ruleOf(issue), missing: false })];
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
  const rule: Rule =
    issue.errors.length === 0 && 'discriminator' in issue
      ? { key: 'no-kind', discriminator: String(issue.discriminator) }
      : alternatives(issue.errors);
  return [valueFinding({ file, here, rule, missing: false })];
}

/** Whether a branch of a union is about another type or another literal altogether. */
function isOtherType(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function alternatives(branches: readonly (readonly Issue[])[]): Rule {
  const wanted = new Map<string, Wanted>();
  for (const [issue] of branches) {
    if (!issue || issue.path.length > 0) continue;
    if (issue.code === 'invalid_type') wanted.set(issue.expected, issue.expected);
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      wanted.set(values.join(), values);
    }
  }
  return wanted.size > 0
    ? { key: 'alternatives', wanted: [...wanted.values()] }
    : { key: 'no-form' };
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
    says: { key: 'type-mismatch', at: here, expected },
    at: { kind: 'value', path: here },
  };
}

function valueFinding({
  file,
  here,
  rule,
  missing,
}: {
  file: string;
  here: Path;
  rule: Rule;
  missing: boolean;
}): Finding {
  if (missing) return missingFinding({ file, here });
  return {
    id: 'value-invalid',
    file,
    says: { key: 'value-invalid', at: here, rule },
    at: { kind: 'value', path: here },
  };
}

function missingFinding({ file, here }: { file: string; here: Path }): Finding {
  return {
    id: 'key-missing',
    file,
    says: { key: 'key-missing', at: here },
    at: { kind: 'key', path: here },
  };
}

/** The rule that a value breaks: one that its schema names, or a bound of Zod's. */
function ruleOf(issue: Issue): Rule {
  // The schemas of this package give their rules' keys for messages.
  if (Object.hasOwn(rules, issue.message)) return { key: issue.message } as Rule;
  switch (issue.code) {
    case 'too_small':
      return { key: 'too-small', of: countedIn(issue.origin), least: Number(issue.minimum) };
    case 'too_big':
      return { key: 'too-big', of: countedIn(issue.origin), most: Number(issue.maximum) };
    default:
      return { key: 'other', reason: issue.message };
  }
}

function countedIn(origin: string): Counted {
  if (origin === 'string') return 'character';
  return origin === 'array' ? 'item' : 'number';
}

function oneOf({ values, found }: { values: readonly unknown[]; found: unknown }): Rule {
  const texts = values.map(String);
  return {
    key: 'one-of',
    values: texts,
    ...(typeof found === 'string' && meantOf({ word: found, among: texts })),
  };
}

function meantOf(search: { word: string; among: readonly string[] }): { readonly meant?: string } {
  const meant = nearest(search);
  return meant === undefined ? {} : { meant };
}
