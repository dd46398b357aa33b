import type { z } from 'zod';
import type { Finding, Path } from '../diagnostics/diagnostic.ts';
import { type Counted, type Rule, rules, type Wanted } from '../diagnostics/sentences/form.en.ts';
import { nearest } from '../source/nearest.ts';
import { knownKeys } from '../source/scalars.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;
/** What one branch of a union has against a value. */
type Branch = readonly Issue[];

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
      return [
        { ...valueFinding({ file, here, rule: ruleOf(issue), missing: false }), ...fixOf(issue) },
      ];
  }
}

/** What to do about a rule that is broken, where its value tells more than the rule. */
function fixOf({ message, input }: Issue): Pick<Finding, 'fix'> {
  if (message !== 'date-none') return {};
  const month = String(input).slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { fix: { key: 'date-fix', month, days } };
}

/** What is wrong by the branch of a union that fits best; its own type matches the value. */
function unionFindings({
  file,
  issue,
  here,
}: {
  file: string;
  issue: UnionIssue;
  here: Path;
}): readonly Finding[] {
  if (issue.input === undefined && issue.errors.length > 0) {
    return [typeFinding({ file, here, expected: 'value', missing: true })];
  }
  const fitting = issue.errors.filter((branch) => !branch.some(isOtherType));
  const best = nearestBranch(fitting);
  if (best) return best.flatMap((inner) => issueFindings({ file, issue: inner, path: here }));
  return [valueFinding({ file, here, rule: unionRule({ issue, fitting }), missing: false })];
}

/** What a value is told that is near to no branch, or to several. */
function unionRule({ issue, fitting }: { issue: UnionIssue; fitting: readonly Branch[] }): Rule {
  if ('options' in issue && 'discriminator' in issue) {
    const found = (issue.input as Readonly<Record<string, unknown>>)[String(issue.discriminator)];
    return oneOf({ values: issue.options as readonly unknown[], found });
  }
  if (fitting.length === 0) return alternatives(issue.errors);
  return { key: 'one-form', keys: [...new Set(fitting.flatMap(keysOf))] };
}

/** Of several branches that fit, the one with the fewest faults, or whose key was mistyped. */
function nearestBranch(branches: readonly Branch[]): Branch | undefined {
  const least = Math.min(...branches.map((branch) => branch.length));
  const near = branches.filter((branch) => branch.length === least);
  if (near.length === 1) return near[0];
  const meant = near.filter((branch) => branch.some(isMistyped));
  return meant.length === 1 ? meant[0] : undefined;
}

function isMistyped(issue: Issue): boolean {
  if (issue.code !== 'unrecognized_keys') return false;
  const among = knownKeys(issue.message);
  return issue.keys.some((word) => nearest({ word, among }) !== undefined);
}

/** The keys of a branch, as its faults tell them. */
function keysOf(branch: Branch): readonly string[] {
  return branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? knownKeys(issue.message) : issue.path.map(String),
  );
}

/** Whether a branch of a union is about another type or another literal altogether. */
function isOtherType(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  );
}

function alternatives(branches: readonly Branch[]): Rule {
  const wanted = new Map<string, Wanted>();
  for (const issue of branches.flatMap((branch) => branch.filter(isOtherType))) {
    if (issue.code === 'invalid_type') wanted.set(issue.expected, issue.expected);
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      wanted.set(values.join(), values);
    }
  }
  return { key: 'alternatives', wanted: [...wanted.values()] };
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
