import type { Entry, Limit, Param, Retry, WireForm } from '../ir.ts';
import type { LockLine } from '../lock/lock.ts';
import type { Outcome, Published, Sides } from './rule.ts';

type Wait = Retry['wait'];
type LimitValue = Limit['values'][string];

const whenOrder: readonly Retry['when'][] = [
  'after-wait',
  'after-reconnect',
  'after-fix',
  'after-upgrade',
  'never',
];
const executedOrder: readonly Retry['executed'][] = ['no', 'unknown', 'yes'];

/** Stricter is what asks more of a caller before it may send again. */
export function judgeWhen(before?: Retry['when'], after?: Retry['when']): Outcome {
  return byRank(rank(whenOrder, before), rank(whenOrder, after));
}

/** Stricter is what makes a second request more dangerous. */
export function judgeExecuted(before?: Retry['executed'], after?: Retry['executed']): Outcome {
  return byRank(rank(executedOrder, before), rank(executedOrder, after));
}

/** Looser is a shorter wait or none; how long a limit lasts is not known here, so it is stricter. */
export function judgeWait(before: Wait, after: Wait): Outcome {
  if (after === undefined) return 'looser';
  if (before === undefined || 'limit' in before || 'limit' in after) return 'stricter';
  return byRank(before.ms, after.ms);
}

/** Looser is what allows everything that was allowed before. */
export function judgeLimit(before?: LimitValue, after?: LimitValue): Outcome {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return allows(before, after) ? 'looser' : 'stricter';
}

function allows(before: LimitValue, after: LimitValue): boolean {
  if ('min' in before || 'min' in after) {
    return 'min' in before && 'min' in after && after.min <= before.min;
  }
  const [perBefore, perAfter] = [periodOf(before), periodOf(after)];
  if (perBefore === undefined || perAfter === undefined) {
    return perBefore === perAfter && after.max >= before.max;
  }
  // So many can come within one period of the new limit without breaking the old one.
  return after.max >= before.max * Math.ceil(perAfter / perBefore);
}

function periodOf(limit: LimitValue): number | undefined {
  return 'per' in limit ? Math.max(limit.per, 1) : undefined;
}

/** The only values of a param: none of them gone, some gone, or no list where there was one. */
export function judgeValues(before?: readonly string[], after?: readonly string[]): Outcome {
  if (before === undefined || after === undefined) return 'retyped';
  if (before.some((one) => !after.includes(one))) return 'narrowed';
  return after.length > before.length ? 'widened' : 'reordered';
}

/** Codes of a domain: widened when all that belonged to it still do. */
export function judgeCodes(before?: CodeRange, after?: CodeRange): Outcome {
  if (before === undefined) return 'narrowed';
  if (after === undefined) return 'widened';
  return after.from <= before.from && after.to >= before.to ? 'widened' : 'narrowed';
}
type CodeRange = { readonly from: number; readonly to: number };

/** A param that nothing stands in for has to be given. */
export function judgeNewParam(param: Param): Outcome {
  return param.default === undefined ? 'required' : 'added';
}

/** The text by which a wire form is told from others: `quote 429 "rate limit"`. */
export function wireFormKey({ envelope, code, message }: WireForm): string {
  return `${envelope} ${JSON.stringify(code)} ${message === undefined ? '*' : JSON.stringify(message)}`;
}

/** A form is matched all the same where another of the entry takes every message. */
export function judgeGoneForm(
  form: WireForm,
  { after }: { readonly after: readonly WireForm[] },
): Outcome {
  const taken = after.some(
    ({ envelope, code, message }) =>
      envelope === form.envelope && code === form.code && message === undefined,
  );
  return taken ? 'still-matched' : 'removed';
}

/** Retired names and codes are for ever, see `retired-name-reused` and `retired-code-reused`. */
export function judgeNewEntry({ name, code }: Entry, { before }: Sides): Outcome {
  const { retiredCodes, statusOf } = endedIn(before);
  const status = statusOf.get(name);
  if (status === 'retired') return 'name-reused';
  return status === undefined && retiredCodes.has(code) ? 'code-reused' : 'added';
}

/** An entry may go only where the lock keeps its tombstone; without a lock nobody can tell. */
export function judgeGoneEntry({ name }: Entry, { sides }: { readonly sides: Sides }): Outcome {
  if (sides.after.lock === undefined) return 'removed';
  return endedIn(sides.after).statusOf.get(name) === 'retired' ? 'removed' : 'no-tombstone';
}

/** An entry that was retired cannot be had back: its name would be reused. */
export function judgeRetired(before: unknown, after: unknown): Outcome {
  if (before === undefined) return 'added';
  return after === undefined ? 'name-reused' : 'changed';
}

/** What a lock says of names, and the codes that were retired in it or in the catalogue. */
interface Ended {
  readonly statusOf: ReadonlyMap<string, LockLine['status']>;
  readonly retiredCodes: ReadonlySet<Entry['code']>;
}

const ended = new WeakMap<Published, Ended>();

function endedIn(published: Published): Ended {
  const known = ended.get(published);
  if (known !== undefined) return known;
  const { catalog, lock = [] } = published;
  const found = {
    statusOf: new Map(lock.map(({ name, status }) => [name, status])),
    retiredCodes: new Set([
      ...catalog.entries.filter(({ retired }) => retired !== undefined).map(({ code }) => code),
      ...lock.filter(({ status }) => status === 'retired').map(({ code }) => code),
    ]),
  };
  ended.set(published, found);
  return found;
}

function rank<Word>(order: readonly Word[], word: Word | undefined): number {
  return word === undefined ? -1 : order.indexOf(word);
}

function byRank(before: number, after: number): Outcome {
  if (after === before) return 'changed';
  return after > before ? 'stricter' : 'looser';
}
