import type { Catalog } from '../ir.ts';
import type { LockLine } from '../lock/lock.ts';

/** What a change asks of the next version, from the least to the most; `forbidden` allows none. */
export const changeClasses = ['patch', 'minor', 'major', 'forbidden'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** What became of a value, in the words of its rule. */
export const outcomes = [
  'added',
  'removed',
  'changed',
  'required',
  'retyped',
  'widened',
  'narrowed',
  'looser',
  'stricter',
  'reordered',
  'still-matched',
  'no-tombstone',
  'name-reused',
  'code-reused',
] as const;
export type Outcome = (typeof outcomes)[number];

/** A catalogue as it was published or will be. */
export interface Published {
  readonly catalog: Catalog;
  /** The lines of its lock; absent where nobody knows them, as beside a `catalog.json`. */
  readonly lock?: readonly LockLine[];
}

/** Both sides of a comparison. */
export interface Sides {
  readonly before: Published;
  readonly after: Published;
}

/** The class of every outcome that a rule can come to. */
export type Classes = Partial<Readonly<Record<Outcome, ChangeClass>>>;

/** How changes of one field are told and classified. */
export type Rule = SilentRule | ValueRule | ListRule | RecordRule | ObjectRule;
/** The rule of every field of an object. */
export type RuleTable = Readonly<Record<string, Rule>>;

/** Never told: the key by which items are found, or what another field tells. */
interface SilentRule {
  readonly kind: 'silent';
}

/** Told as a whole. */
export interface ValueRule {
  readonly kind: 'value';
  readonly classes: Classes;
  /** Names what became of a value that differs; `undefined` is absent. */
  judge(before: unknown, after: unknown): Outcome;
}

/** Told item by item; items are the same when their keys are. */
export interface ListRule {
  readonly kind: 'list';
  readonly classes: Classes;
  readonly fields: RuleTable;
  key(item: unknown): string;
  added(item: unknown, sides: Sides): Outcome;
  removed(item: unknown, rest: { readonly after: readonly unknown[] } & { sides: Sides }): Outcome;
}

/** Told key by key. */
export interface RecordRule {
  readonly kind: 'record';
  readonly classes: Classes;
  readonly each: Rule;
  /** Whether a key of one side is told; locales are told once, for the whole catalogue. */
  readonly keysTold: boolean;
}

/** Told field by field. */
export interface ObjectRule {
  readonly kind: 'object';
  readonly classes: Classes;
  readonly fields: RuleTable;
}

/** For what is never told. */
export const silent: Rule = { kind: 'silent' };

/** A rule for a value told as a whole; without a judge it is added, removed or changed. */
export function value<Value>(
  classes: Classes | ChangeClass,
  judge?: (before: Value | undefined, after: Value | undefined) => Outcome,
): Rule {
  if (typeof classes === 'string') {
    return value({ added: classes, removed: classes, changed: classes }, judge);
  }
  return { kind: 'value', classes, judge: (judge ?? presence) as ValueRule['judge'] };
}

/** A rule for a list whose items are told one by one. */
export function list<Item>({
  classes,
  key = String,
  fields = {},
  added = () => 'added',
  removed = () => 'removed',
}: {
  classes: Classes;
  key?: (item: Item) => string;
  /** Absent: an item is its own key. */
  fields?: RuleTable;
  added?: (item: Item, sides: Sides) => Outcome;
  removed?: (
    item: Item,
    rest: { readonly after: readonly Item[] } & { readonly sides: Sides },
  ) => Outcome;
}): Rule {
  return { kind: 'list', classes, fields, key, added, removed } as ListRule;
}

/** A rule for a record whose keys are told one by one. */
export function record({ classes, each }: { classes: Classes; each: Rule }): Rule {
  return { kind: 'record', classes, each, keysTold: true };
}

/** A rule for a text in every locale, of the locales that both sides have. */
export function everyLocale(each: Rule): Rule {
  return { kind: 'record', classes: {}, each, keysTold: false };
}

/** A rule for an object whose fields are told one by one, and its coming and going as a whole. */
export function object({ rules, classes = {} }: { rules: RuleTable; classes?: Classes }): Rule {
  return { kind: 'object', classes, fields: rules };
}

function presence(before: unknown, after: unknown): Outcome {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}
