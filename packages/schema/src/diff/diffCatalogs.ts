import { irRules } from '../irSchema.ts';
import { same } from './same.ts';
import {
  type ChangeClass,
  changeClasses,
  type ListRule,
  type Outcome,
  type Published,
  type RecordRule,
  type Rule,
  type RuleTable,
  type Sides,
} from './rule.ts';

/** One thing that differs between two catalogues. */
export interface Change {
  readonly class: ChangeClass;
  readonly outcome: Outcome;
  /** From the catalogue down, items by their keys: `['entries', 'OK', 'retry', 'when']`. */
  readonly path: readonly string[];
  /** The field as the rule table names it: `entries[].retry.when`. */
  readonly field: string;
  /** Absent where there was nothing. */
  readonly before?: unknown;
  /** Absent where there is nothing any more. */
  readonly after?: unknown;
}

export interface CatalogDiff {
  /** The gravest class of all changes; absent when nothing changed. */
  readonly class?: ChangeClass;
  /** In the order of the IR's fields. */
  readonly changes: readonly Change[];
}

/** Everything that differs between two catalogues, each classified by the rule of its field. */
export function diffCatalogs(before: Published, after: Published): CatalogDiff {
  const changes: Change[] = [];
  const comparison = { sides: { before, after }, changes };
  compareFields({
    rules: irRules,
    before: before.catalog,
    after: after.catalog,
    at: { comparison, path: [], field: '' },
  });
  const gravest = gravestOf(changes.map((change) => change.class));
  return { ...(gravest !== undefined && { class: gravest }), changes };
}

/** The gravest of some classes. */
export function gravestOf(classes: readonly ChangeClass[]): ChangeClass | undefined {
  return changeClasses.findLast((one) => classes.includes(one));
}

interface Comparison {
  readonly sides: Sides;
  readonly changes: Change[];
}

interface At {
  readonly comparison: Comparison;
  readonly path: readonly string[];
  readonly field: string;
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
  readonly at: At;
}

function compareFields({ rules, before, after, at }: Pair & { rules: RuleTable }): void {
  const [old, young] = [before as Values, after as Values];
  for (const key in rules) {
    if (same(old[key], young[key])) continue;
    const rule = rules[key] as Rule;
    compare({ rule, before: old[key], after: young[key], at: below(at, key) });
  }
}

type Values = Readonly<Record<string, unknown>>;

function compare({ rule, before, after, at }: Pair & { rule: Rule }): void {
  switch (rule.kind) {
    case 'silent':
      return;
    case 'value':
      return tell({ classes: rule.classes, outcome: rule.judge(before, after), before, after, at });
    case 'list':
      return compareLists({ rule, before, after, at });
    case 'record':
      return compareRecords({ rule, before, after, at });
    case 'object': {
      if (before !== undefined && after !== undefined) {
        return compareFields({ rules: rule.fields, before, after, at });
      }
      const outcome = before === undefined ? 'added' : 'removed';
      return tell({ classes: rule.classes, outcome, before, after, at });
    }
  }
}

function compareLists({ rule, before, after, at }: Pair & { rule: ListRule }): void {
  const { classes, key, fields } = rule;
  const { sides } = at.comparison;
  const [old, young] = [before as readonly unknown[], after as readonly unknown[]];
  const oldByKey = new Map(old.map((item) => [key(item), item]));
  const youngByKey = new Map(young.map((item) => [key(item), item]));
  for (const [name, item] of youngByKey) {
    const earlier = oldByKey.get(name);
    if (earlier === undefined) {
      const outcome = rule.added(item, sides);
      tell({ classes, outcome, before: undefined, after: item, at: inside(at, name) });
    } else if (earlier !== item && !same(earlier, item)) {
      compareFields({ rules: fields, before: earlier, after: item, at: inside(at, name) });
    }
  }
  for (const [name, item] of oldByKey) {
    if (youngByKey.has(name)) continue;
    const outcome = rule.removed(item, { after: young, sides });
    tell({ classes, outcome, before: item, after: undefined, at: inside(at, name) });
  }
  if (classes.reordered === undefined) return;
  const orders = [
    [...oldByKey.keys()].filter((name) => youngByKey.has(name)),
    [...youngByKey.keys()].filter((name) => oldByKey.has(name)),
  ] as const;
  if (same(...orders)) return;
  tell({ classes, outcome: 'reordered', before: orders[0], after: orders[1], at });
}

function compareRecords({ rule, before, after, at }: Pair & { rule: RecordRule }): void {
  const { classes, each, keysTold } = rule;
  const [old, young] = [(before ?? {}) as Values, (after ?? {}) as Values];
  for (const name of new Set([...Object.keys(young), ...Object.keys(old)])) {
    const [earlier, later] = [old[name], young[name]];
    const place = inside(at, name);
    if (earlier !== undefined && later !== undefined) {
      if (!same(earlier, later)) compare({ rule: each, before: earlier, after: later, at: place });
    } else if (keysTold) {
      const outcome = earlier === undefined ? 'added' : 'removed';
      tell({ classes, outcome, before: earlier, after: later, at: place });
    }
  }
}

function tell({
  classes,
  outcome,
  before,
  after,
  at: { comparison, path, field },
}: Pair & { classes: ListRule['classes']; outcome: Outcome }): void {
  const found = classes[outcome];
  if (found === undefined) throw new Error(`The rule of ${field} has no class for “${outcome}”.`);
  comparison.changes.push({
    class: found,
    outcome,
    path,
    field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
}

function below({ comparison, path, field }: At, key: string): At {
  return { comparison, path: [...path, key], field: field === '' ? key : `${field}.${key}` };
}

function inside({ comparison, path, field }: At, key: string): At {
  return { comparison, path: [...path, key], field: `${field}[]` };
}
