import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangeClass, changeClasses } from '@errdex/schema';

export type Bump = Exclude<ChangeClass, 'forbidden'>;

/** A changeset that waits for the next release. */
export interface Changeset {
  /** Its file in the folder `.changeset`. */
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Bump>;
  /** What follows the front matter. */
  readonly text: string;
}

/** The changesets of a folder `.changeset`, by file. */
export function readPending(folder: string): readonly Changeset[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file.toLowerCase() !== 'readme.md')
    .toSorted()
    .map((file) => parseChangeset({ file, source: readFileSync(join(folder, file), 'utf8') }));
}

function parseChangeset({ file, source }: { file: string; source: string }): Changeset {
  const [, front = '', text = ''] = /^---\r?\n(.*?)^---\r?\n(.*)$/ms.exec(source) ?? [];
  const bumps = front.matchAll(/^\s*(["']?)(\S+?)\1\s*:\s*["']?(major|minor|patch)["']?\s*$/gm);
  return {
    file,
    bumps: new Map([...bumps].map(([, , name = '', bump]) => [name, bump as Bump])),
    text: text.trim(),
  };
}

/** A changeset as Changesets writes it. */
export function formatChangeset({ bumps, text }: Omit<Changeset, 'file'>): string {
  const front = [...bumps].map(([name, bump]) => `'${name}': ${bump}`);
  return ['---', ...front, '---', '', text, ''].join('\n');
}

/** Whether one class is at least as grave as another. */
export function reaches(bump: ChangeClass | undefined, asked: ChangeClass): boolean {
  return rankOf(bump) >= rankOf(asked);
}

/** A number by which classes are ordered; nothing asks the least. */
export function rankOf(bump: ChangeClass | undefined): number {
  return bump === undefined ? -1 : changeClasses.indexOf(bump);
}
