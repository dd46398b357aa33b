import { gravestOf, textHash } from '@errdex/schema';
import type { Subject, SubjectChange } from '../diff/subjects.ts';
import { type ChangesetInput, changesetOf, gravestBump, labelOf } from './changesetOf.ts';
import { type Bump, type Changeset, rankOf, reaches } from './pending.ts';

/** What is to be done to the folder `.changeset`. */
export interface ChangesetPlan {
  /** Changes that no pending changeset tells, or not as grave as they are. */
  readonly untold: readonly Subject[];
  /** New texts by file. */
  readonly files: ReadonlyMap<string, string>;
  /** Files whose changes have been undone. */
  readonly obsolete: readonly string[];
}

interface PlanInput extends ChangesetInput {
  readonly pending: readonly Changeset[];
}

// Files of this name are made here, and made anew when their changes change.
const ownFile = /^catalog-[a-z]+\.md$/;
const listed = /^- `([^`]+)`/;

/**
 * Plans one changeset for all that is untold, and brings those that were planned before up to date.
 * Its name stands for what it tells of, so that branches with different changes never meet in one file.
 */
export function planChangesets({ subjects, pending, packages, phrases }: PlanInput): ChangesetPlan {
  const untold = partsOf(subjects, (change, subject) =>
    pending.every((changeset) => !tells({ changeset, subject, change, packages })),
  );
  const files = new Map<string, string>();
  const emptied: string[] = [];
  const planned = new Set<SubjectChange>();
  const write = (file: string, parts: readonly Subject[]): void => {
    files.set(file, changesetOf({ subjects: parts, packages, phrases }));
    for (const { changes } of parts) for (const change of changes) planned.add(change);
  };
  // What two files could tell, the lesser one tells.
  for (const { file, text, bump } of ownFiles({ pending, packages })) {
    const names = new Set(text.split('\n').map((line) => listed.exec(line)?.[1]));
    const parts = partsOf(
      subjects,
      (change, subject) =>
        names.has(labelOf(subject)) && reaches(bump, change.class) && !planned.has(change),
    );
    if (parts.length === 0) emptied.push(file);
    else write(file, parts);
  }
  const rest = partsOf(untold, (change) => !planned.has(change));
  if (rest.length > 0) {
    const about = [...rest.map(labelOf).toSorted(), gravestBump(rest)];
    write(`catalog-${textHash(about)}.md`, rest);
  }
  return { untold, files, obsolete: emptied.filter((file) => !files.has(file)) };
}

/** The subjects with those of their changes that a test picks; none without a change. */
function partsOf(
  subjects: readonly Subject[],
  picks: (change: SubjectChange, subject: Subject) => boolean,
): readonly Subject[] {
  return subjects.flatMap((subject) => {
    const changes = subject.changes.filter((change) => picks(change, subject));
    const found = gravestOf(changes.map((change) => change.class));
    return found === undefined ? [] : [{ ...subject, changes, class: found }];
  });
}

/** The files made here, with what they ask of every package, from the least to the most. */
function ownFiles({
  pending,
  packages,
}: Pick<PlanInput, 'pending' | 'packages'>): readonly (Changeset & { bump: Bump | undefined })[] {
  return pending
    .filter(({ file }) => ownFile.test(file))
    .map((changeset) => {
      const bumps = packages.map((name) => changeset.bumps.get(name));
      return { ...changeset, bump: bumps.toSorted((a, b) => rankOf(a) - rankOf(b))[0] };
    })
    .toSorted((a, b) => rankOf(a.bump) - rankOf(b.bump));
}

/** Whether a changeset names what changed, and asks enough of every package for it. */
function tells({
  changeset: { bumps, text },
  subject,
  change,
  packages,
}: {
  changeset: Changeset;
  subject: Subject;
  change: SubjectChange;
  packages: readonly string[];
}): boolean {
  return (
    text.includes(`\`${labelOf(subject)}\``) &&
    packages.every((name) => reaches(bumps.get(name), change.class))
  );
}
