import { codeSpan } from '@errdex/docs/pages';
import { textHash } from '@errdex/schema';
import { changeText } from '../diff/changeText.ts';

import type { Subject, SubjectChange } from '../diff/subjects.ts';
import type { Phrases } from '../phrases/language.ts';
import { type Bump, type Changeset, formatChangeset, reaches } from './pending.ts';

/** What is to be done to the folder `.changeset`. */
export interface ChangesetPlan {
  /** Changes that no pending changeset tells, or not as grave as they are. */
  readonly untold: readonly Subject[];
  /** New texts by file. */
  readonly files: ReadonlyMap<string, string>;
  /** Files whose changes have been undone. */
  readonly obsolete: readonly string[];
}

interface PlanInput {
  /** The changes since the last release; none is forbidden. */
  readonly subjects: readonly Subject[];
  readonly pending: readonly Changeset[];
  /** Names of the packages that the changes reach. */
  readonly packages: readonly string[];
  /** The language of the texts. */
  readonly phrases: Phrases;
}

// Files of this name are made here, and made anew when their changes change.
const ownFile = /^catalog-[a-z]+\.md$/;
const listed = /^- `([^`]+)`/;

/**
 * Plans one changeset for all that is untold, and brings those that were planned before up to date.
 * Its name stands for what it tells of, so that branches with different changes never meet in one file.
 */
export function planChangesets({ subjects, pending, packages, phrases }: PlanInput): ChangesetPlan {
  const untold = subjects.filter(
    (subject) => !pending.some((changeset) => tells({ changeset, subject, packages })),
  );
  const files = new Map<string, string>();
  const obsolete: string[] = [];
  const refreshed = new Set<string>();
  const write = (file: string, told: readonly Subject[]): void => {
    files.set(file, changesetOf({ subjects: told, packages, phrases }));
    for (const { name } of told) refreshed.add(name);
  };
  for (const { file, text } of pending.filter((one) => ownFile.test(one.file))) {
    const names = new Set(text.split('\n').map((line) => listed.exec(line)?.[1]));
    const told = subjects.filter((subject) => names.has(labelOf(subject)));
    if (told.length === 0) obsolete.push(file);
    else write(file, told);
  }
  const rest = untold.filter(({ name }) => !refreshed.has(name));
  if (rest.length > 0) {
    write(`catalog-${textHash(rest.map(labelOf).toSorted())}.md`, rest);
  }
  return { untold, files, obsolete };
}

/** Whether a changeset names a change, and asks enough of every package for it. */
function tells({
  changeset: { bumps, text },
  subject,
  packages,
}: {
  changeset: Changeset;
  subject: Subject;
  packages: readonly string[];
}): boolean {
  return (
    text.includes(`\`${labelOf(subject)}\``) &&
    packages.every((name) => reaches(bumps.get(name), subject.class))
  );
}

/** The name by which a changeset tells of something. */
function labelOf({ name }: Subject): string {
  return name === '' ? 'catalog' : name;
}

/** The text of a changeset that tells of these changes, as a file. */
export function changesetOf({ subjects, packages, phrases }: Omit<PlanInput, 'pending'>): string {
  const gravest = (['major', 'minor', 'patch'] as const).find((bump) =>
    subjects.some((subject) => subject.class === bump),
  ) as Bump;
  return formatChangeset({
    bumps: new Map(packages.map((name) => [name, gravest])),
    text: [
      `${phrases.diff.title}${phrases.explain.colon.trimEnd()}`,
      '',
      ...subjects.map((subject) => lineOf({ subject, phrases })),
    ].join('\n'),
  });
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
