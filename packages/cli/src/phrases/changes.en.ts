import type { ChangeClass } from '@errdex/schema';

/** What is said of changes of a catalogue, in English. */
export const changes = {
  sides: {
    nothing: (name: string): string => `${name} is not a file, a folder or a git revision here.`,
    nothingFix:
      'Name a catalog’s folder, a catalog.json, a package’s .tgz, or a git revision such as HEAD~3. If a tag has not been fetched: git fetch --tags.',
    pathMissing: (revision: string, path: string): string =>
      `There is no ${path || 'catalog'} in the revision ${revision}.`,
    pathMissingFix: (revision: string): string =>
      `Say where the catalog was, from the repository’s root: ${revision}:path/to/catalog.`,
    gitFailed: (reason: string): string => `git cannot be run: ${reason}`,
    tarballUnreadable: (file: string, reason: string): string =>
      `${file} is not a readable package: ${reason}`,
    tarballCutOff: 'It is cut off.',
    tarballEmpty: (file: string): string =>
      `${file} holds neither a catalog.yaml nor a catalog.json.`,
    tarballMany: (file: string, paths: readonly string[]): string =>
      `${file} holds several catalogs (${paths.join(', ')}); unpack it and name one.`,
    oldMissing: 'There is nothing to compare with.',
    oldMissingFix: 'Name the old side: errdex diff HEAD~3, or errdex diff old.json new.json.',
  },
  changeset: {
    recordInvalid: (file: string, reason: string): string =>
      `${file} is not a record of changes: ${reason}`,
    recordStale: (file: string): string => `${file} does not show what changed.`,
    recordStaleFix: 'Run the same command without --check and commit what it writes.',
    complete: (since: string): string =>
      `The pending changesets say everything that changed since ${since}.`,
    written: (since: string): string =>
      `Now they say everything that changed since ${since}. Commit them.`,
    untold: (since: string): string =>
      `The pending changesets do not say all of this, which changed since ${since}.`,
    untoldFix: (folder: string): string =>
      `Run errdex changeset and commit what it writes into ${folder}, or write there:`,
    noPackage: (folder: string): string => `There is no package.json around ${folder}.`,
    noFolder: 'There is no .changeset/config.json around the catalog.',
    noFolderFix: 'Set Changesets up: npm install --save-dev @changesets/cli && npx changeset init',
    shallow: (release: string): string =>
      `The release ${release} has no tag here, and the history is not complete.`,
    shallowFix:
      'Fetch all of it (git fetch --unshallow --tags; in GitHub Actions, fetch-depth: 0), or name the release with --since.',
    noRelease: (name: string): string => `git finds no release of ${name}.`,
    noReleaseFix: 'Commit its package.json, or name what to compare with: --since REV.',
  },
  diff: {
    classes: { patch: 'patch', minor: 'minor', major: 'major', forbidden: 'forbidden' },
    outcomes: {
      added: 'added',
      removed: 'removed',
      changed: 'changed',
      required: 'added without a default',
      retyped: 'retyped',
      widened: 'widened',
      narrowed: 'narrowed',
      looser: 'looser',
      stricter: 'stricter',
      reordered: 'reordered',
      'still-matched': 'removed, matched by another form',
      'no-tombstone': 'removed without a tombstone',
      'name-reused': 'a retired name reused',
      'code-reused': 'added with a retired code',
    },
    fromTo: (what: string, before: string, after: string): string =>
      `${what}: ${before} → ${after}`,
    with: (what: string, value: string): string => `${what}: ${value}`,
    inBrackets: (text: string): string => ` (${text})`,
    catalog: 'the catalog',
    title: 'Changes of the catalog',
    columns: ['class', 'of', 'change'] as readonly string[],
    nothing: 'Nothing changed.',
    count: (count: number, kind: ChangeClass): string =>
      `${count} ${kind} ${count === 1 ? 'change' : 'changes'}`,
    summary: (counts: string, gravest: ChangeClass): string =>
      gravest === 'forbidden'
        ? `${counts}. No version may publish what is forbidden.`
        : `${counts}. The next version must be ${gravest}.`,
    annotation: (kind: string): string => `${kind} change`,
    forbidden: {
      'name-reused': ({ name, before, after }: Forbidden): string =>
        `The name ${name} was retired (${before}) and is used again (${after}): old programs would take the new meaning for the old one. Choose another name.`,
      'code-reused': ({ name, code, before, after }: Forbidden): string =>
        `The code ${code} was retired (${before}) and ${name} uses it again (${after}): old programs would take the new meaning for the old one. Choose another code.`,
      'no-tombstone': ({ name, before, after }: Forbidden): string =>
        `${name} was published (${before}) and is gone without a tombstone (${after}). Bring the entry back with \`retired\`, or set the status of its line in the lock to retired.`,
    },
    rules: {
      title: 'How changes are classified',
      paragraphs: [
        'What a change of the catalog asks of the next version. `errdex diff` and `errdex changeset` follow this table, which is made from the rules beside the fields of the IR’s schema (`errdex diff --rules`); a field without a rule does not compile.',
        'A published name, or a retired code, never gets another meaning. Whatever a program may rely on can be added in a minor version, and taken away or made stricter in a major one; texts are patches. What is forbidden no version may publish. `[]` stands for the items of a list.',
        'Not listed are `entries[].file`, since moving a file changes nothing, and what other fields tell, such as `entries[].limits`. Texts are compared in the locales that both sides have.',
      ] as readonly string[],
      field: 'field',
    },
  },
};

export interface Forbidden {
  readonly name: string;
  readonly code: string;
  /** The place on either side. */
  readonly before: string;
  readonly after: string;
}
