import { codeSpan } from '@errdex/docs/pages';
import { gravestOf } from '@errdex/schema';
import { changeText } from '../diff/changeText.ts';
import type { Subject, SubjectChange } from '../diff/subjects.ts';
import type { Phrases } from '../phrases/language.ts';
import { type Bump, formatChangeset, rankOf } from './pending.ts';

/** What a changeset is made of. */
export interface ChangesetInput {
  /** What changed since the last release; none is forbidden. */
  readonly subjects: readonly Subject[];
  /** Names of the packages that the changes reach. */
  readonly packages: readonly string[];
  /** The language of the texts. */
  readonly phrases: Phrases;
}

/** The name by which a changeset tells of something. */
export function labelOf({ name }: Subject): string {
  return name === '' ? 'catalog' : name;
}

/** The text of a changeset that tells of these changes, as a file. */
export function changesetOf({ subjects, packages, phrases }: ChangesetInput): string {
  const gravest = gravestBump(subjects);
  return formatChangeset({
    bumps: new Map(packages.map((name) => [name, gravest])),
    text: [
      `${phrases.diff.title}${phrases.explain.colon.trimEnd()}`,
      '',
      ...subjects.toSorted(inOrder).map((subject) => lineOf({ subject, phrases })),
    ].join('\n'),
  });
}

/** The gravest first; the order of lines does not depend on what other files tell. */
function inOrder(a: Subject, b: Subject): number {
  return rankOf(b.class) - rankOf(a.class) || (labelOf(a) < labelOf(b) ? -1 : 1);
}

/** None of the subjects is forbidden. */
export function gravestBump(subjects: readonly Subject[]): Bump {
  return gravestOf(subjects.map((subject) => subject.class)) as Bump;
}

function lineOf({ subject, phrases }: { subject: Subject; phrases: Phrases }): string {
  const changes = subject.changes.map((change) => {
    // Of a text, that it changed is enough for a changelog.
    const told = change.class === 'patch' ? withoutValues(change) : change;
    return changeText({ change: told, phrases, mark: codeSpan });
  });
  const code = subject.code === undefined ? '' : ` (${String(subject.code)})`;
  const text = changes.join(phrases.explain.planSeparator);
  return `- \`${labelOf(subject)}\`${code}${phrases.explain.colon}${text}`;
}

function withoutValues({ before: _, after: __, ...change }: SubjectChange): SubjectChange {
  return change;
}
