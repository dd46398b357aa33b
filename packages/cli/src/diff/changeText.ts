import type { ChangeClass } from '@errdex/schema';
import type { Phrases } from '../phrases/language.ts';
import type { Subject, SubjectChange } from './subjects.ts';

const longest = 60;
/** Characters shown before the first that differs. */
const context = 12;

/** What happened, without its class: `retry.when stricter: after-fix → never`. */
export function changeText({
  change: { inside, outcome, before, after },
  phrases: { diff },
  mark = (text) => text,
}: {
  change: SubjectChange;
  phrases: Phrases;
  /** Sets off what is literal, such as paths and values. */
  mark?: (text: string) => string;
}): string {
  const what = [inside && mark(inside), diff.outcomes[outcome]].filter(Boolean).join(' ');
  const [old, young] = valueTexts(before, after).map((text) => text && mark(text));
  if (old && young) return diff.fromTo(what, old, young);
  // Of what comes or goes as a whole, the name says enough.
  const value = inside === '' ? undefined : old || young;
  return value ? diff.with(what, value) : what;
}

/** Where the rules are broken, and what to do about it; only for what is forbidden. */
export function forbiddenText({
  subject,
  change,
  sides,
  phrases,
}: {
  subject: Subject;
  change: SubjectChange;
  sides: { readonly before: string; readonly after: string };
  phrases: Phrases;
}): string | undefined {
  const { outcome } = change;
  if (outcome !== 'name-reused' && outcome !== 'code-reused' && outcome !== 'no-tombstone') {
    return undefined;
  }
  const lock = 'catalog.lock';
  return phrases.diff.forbidden[outcome]({
    name: subject.name,
    code: String(subject.code),
    before: `${sides.before}: ${subject.files.before ?? lock}`,
    after: `${sides.after}: ${subject.files.after ?? lock}`,
  });
}

/** How many changes there are of each class, the gravest first, and what the next version is. */
export function summaryText({
  classes,
  phrases: { diff, listSeparator },
}: {
  classes: readonly ChangeClass[];
  phrases: Phrases;
}): string {
  const counts = (['forbidden', 'major', 'minor', 'patch'] as const).flatMap((one) => {
    const count = classes.filter((found) => found === one).length;
    return count === 0 ? [] : [{ one, text: diff.count(count, one) }];
  });
  const [gravest] = counts;
  if (gravest === undefined) return diff.nothing;
  return diff.summary(counts.map(({ text }) => text).join(listSeparator), gravest.one);
}

/** Both values on one line each; of long ones, what differs. */
function valueTexts(before: unknown, after: unknown): readonly string[] {
  const texts = [before, after].map((value) => [...flow(value).replaceAll(/\s+/g, ' ')]);
  const [old = [], young = []] = texts;
  const found = old.findIndex((character, at) => character !== young[at]);
  const differs = found === -1 ? old.length : found;
  const start = Math.max(old.length, young.length) <= longest ? 0 : differs - context;
  return texts.map((text) => {
    const head = start > 0 && text.length > 0 ? '…' : '';
    const rest = text.slice(Math.max(0, start));
    return head + (rest.length > longest ? [...rest.slice(0, longest), '…'] : rest).join('');
  });
}

function flow(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const prose = value.length === 1 || value.some(isSpan);
    return prose ? value.map(flow).join('') : `[${value.map(flow).join(', ')}]`;
  }
  if (isSpan(value)) return value.text;
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}

function isSpan(value: unknown): value is { readonly kind: string; readonly text: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, text } = value as { kind?: unknown; text?: unknown };
  return (kind === 'code' || kind === 'link') && typeof text === 'string';
}
