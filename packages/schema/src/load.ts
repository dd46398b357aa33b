import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding } from './diagnostics/diagnostic.ts';
import type { Sentence } from './diagnostics/sentences/sentences.ts';
import type { DiagnosticId } from './diagnostics/table.ts';

/** A file of the catalogue, valid UTF-8; `path` is POSIX and relative to the catalogue's folder. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** Hash of the bytes. Most files are known by it from an earlier run and never made a text. */
  readonly hash: string;
}

/** A file as text, without a byte order mark. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export function readText({ path, bytes }: SourceFile): TextFile {
  const text = bytes.toString('utf8');
  return { path, text: text.startsWith('\ufeff') ? text.slice(1) : text };
}

export interface Loaded {
  /** By path. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

export const lockFile = 'catalog.lock';
const largest = 1024 * 1024;

/** Reads every YAML file and the lock below `root`; follows no link out of it. */
export function load({ root }: { root: string }): Loaded {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const report: Report = (id, file, says) =>
    void findings.push({ id, file, says, at: { kind: 'file' } });

  let realRoot: string;
  try {
    realRoot = realpathSync(root);
  } catch (error) {
    report('file-unreadable', '.', { key: 'root-unreadable', reason: reason(error) });
    return { files, findings };
  }

  const visit = (folder: string): void => {
    let items: readonly Dirent[];
    try {
      items = readdirSync(join(realRoot, folder), { withFileTypes: true });
    } catch (error) {
      report('file-unreadable', folder || '.', {
        key: 'folder-unreadable',
        reason: reason(error),
      });
      return;
    }
    for (const item of items) {
      if (item.name.startsWith('.') || item.name === 'node_modules') continue;
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isSymbolicLink()) visitLink(path);
      else if (item.isDirectory() && !isSource(path)) visit(path);
      else if (isSource(path)) readPlain({ path, plain: item.isFile() });
    }
  };

  const visitLink = (path: string): void => {
    try {
      const target = realpathSync(join(realRoot, path));
      if (!target.startsWith(realRoot + sep)) {
        report('file-outside', path, { key: 'link-outside' });
      } else if (statSync(target).isDirectory()) {
        report('file-unexpected', path, { key: 'link-to-folder' });
      } else if (isSource(path)) readPlain({ path, plain: statSync(target).isFile() });
    } catch (error) {
      report('file-unreadable', path, { key: 'link-broken', reason: reason(error) });
    }
  };

  // Reading a pipe would wait for ever.
  const readPlain = ({ path, plain }: { path: string; plain: boolean }): void => {
    if (plain) read(path);
    else report('file-unreadable', path, { key: 'file-not-plain' });
  };

  const read = (path: string): void => {
    try {
      take({ path, bytes: readFileSync(join(realRoot, path)), files, report });
    } catch (error) {
      report('file-unreadable', path, { key: 'file-unreadable', reason: reason(error) });
    }
  };

  visit('');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, findings };
}

/**
 * Takes a catalogue from files that are no folder on disk, such as a revision's or an archive's;
 * paths are relative to the catalogue's folder. What a catalogue has no use for is left out.
 */
export function loadFiles(
  contents: readonly { readonly path: string; readonly bytes: Buffer }[],
): Loaded {
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  const report: Report = (id, file, says) =>
    void findings.push({ id, file, says, at: { kind: 'file' } });
  for (const { path, bytes } of contents) {
    const hidden = path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
    if (!hidden && isSource(path)) take({ path, bytes, files, report });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, findings };
}

type Report = (id: DiagnosticId, file: string, says: Sentence) => void;

function take({
  path,
  bytes,
  files,
  report,
}: {
  path: string;
  bytes: Buffer;
  files: SourceFile[];
  report: Report;
}): void {
  if (bytes.length > largest)
    report('file-too-large', path, { key: 'file-too-large', bytes: bytes.length });
  else if (!isUtf8(bytes)) report('encoding-invalid', path, { key: 'file-not-utf8' });
  else files.push({ path, bytes, hash: hash('sha1', bytes) });
}

function isSource(path: string): boolean {
  return /\.ya?ml$/i.test(path) || path === lockFile;
}

/** The system's word for it (`ENOENT`, `EACCES` …) without the absolute path in its message. */
function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
