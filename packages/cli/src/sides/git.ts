import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import type { Phrases } from '../phrases/language.ts';
import { WrongUse } from '../wrongUse.ts';

/** A file as a revision or an archive has it; `path` is POSIX. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What git found: a commit, and what its path leads to in it. */
export type GitObject =
  | { readonly kind: 'folder'; readonly files: readonly StoredFile[] }
  | { readonly kind: 'file'; readonly bytes: Buffer }
  | { readonly kind: 'path-missing' }
  | { readonly kind: 'revision-missing' };

const mostBytes = 1024 ** 3;

/** What git prints, or undefined when it fails; throws `WrongUse` where there is no git. */
export function git({
  args,
  cwd,
  phrases,
  input,
}: {
  args: readonly string[];
  cwd: string;
  phrases: Phrases;
  input?: string;
}): Buffer | undefined {
  // A hook's git says where it is for the folder that the hook runs in, which is another.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
  const { status, stdout, error } = spawnSync('git', args, {
    cwd,
    env,
    maxBuffer: mostBytes,
    ...(input !== undefined && { input }),
  });
  if (error !== undefined) throw new WrongUse({ message: phrases.sides.gitFailed(error.message) });
  return status === 0 ? stdout : undefined;
}

/** The same as one line of text. */
export function gitLine(call: Parameters<typeof git>[0]): string | undefined {
  return git(call)?.toString('utf8').trimEnd();
}

/** Whether git knows a commit by this name. */
export function isRevision({
  revision,
  cwd,
  phrases,
}: {
  revision: string;
  cwd: string;
  phrases: Phrases;
}): boolean {
  return commitOf({ revision, cwd, phrases }) !== undefined;
}

/** The id of a commit by any of its names; undefined when git knows none. */
export function commitOf({
  revision,
  cwd,
  phrases,
}: {
  revision: string;
  cwd: string;
  phrases: Phrases;
}): string | undefined {
  return find({ name: `${revision}^{commit}`, cwd, phrases });
}

function find({
  name,
  cwd,
  phrases,
}: {
  name: string;
  cwd: string;
  phrases: Phrases;
}): string | undefined {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', name];
  return gitLine({ args, cwd, phrases });
}

/** Reads a folder or file of a revision; `path` is from the root of the repository around `cwd`. */
export function readRevision({
  revision,
  path,
  cwd,
  phrases,
}: {
  revision: string;
  path: string;
  cwd: string;
  phrases: Phrases;
}): GitObject {
  const commit = commitOf({ revision, cwd, phrases });
  if (commit === undefined) return { kind: 'revision-missing' };
  const id = find({ name: `${commit}:${path}`, cwd, phrases });
  if (id === undefined) return { kind: 'path-missing' };
  const kind = gitLine({ args: ['cat-file', '-t', id], cwd, phrases });
  if (kind === 'tree') return { kind: 'folder', files: readTree({ id, cwd, phrases }) };
  const bytes = git({ args: ['cat-file', 'blob', id], cwd, phrases });
  return bytes === undefined ? { kind: 'path-missing' } : { kind: 'file', bytes };
}

function readTree({
  id,
  cwd,
  phrases,
}: {
  id: string;
  cwd: string;
  phrases: Phrases;
}): readonly StoredFile[] {
  const listed = git({ args: ['ls-tree', '-r', '-z', '--full-tree', id], cwd, phrases }) ?? '';
  // <mode> blob <id>\t<path>; a submodule is a commit and has no bytes.
  const items = [...listed.toString().matchAll(/(\d+) blob ([0-9a-f]+)\t([^\0]+)\0/g)].map(
    ([, mode = '', blob = '', path = '']) => ({ link: mode === '120000', blob, path }),
  );
  const input = items.map(({ blob }) => `${blob}\n`).join('');
  const output = git({ args: ['cat-file', '--batch'], cwd, phrases, input }) ?? Buffer.alloc(0);
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const { path } of items) {
    // <id> blob <size>\n<bytes>\n
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('latin1', at, start).split(' ')[2]);
    contents.set(path, output.subarray(start, start + size));
    at = start + size + 1;
  }
  return items.flatMap(({ path, link }) => {
    const own = contents.get(path) ?? Buffer.alloc(0);
    const bytes = link ? contents.get(posix.join(posix.dirname(path), own.toString())) : own;
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}
