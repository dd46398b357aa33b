import type { Diagnostic, Finding } from './diagnostics/diagnostic.ts';
import { locate } from './diagnostics/locate.ts';
import { diagnosticTable } from './diagnostics/table.ts';
import type { Catalog } from './ir.ts';
import { load, lockFile, readText, type Loaded, type SourceFile } from './load.ts';
import { lower } from './lower/lower.ts';
import type { Draft, ParsedFile } from './parse/draft.ts';
import { kindOf, parseFile } from './parse/parseFile.ts';
import { validate } from './validate/validate.ts';

/** Drafts of files without findings, by the kind of file and a hash of its bytes. Plain JSON. */
export type DraftCache = Readonly<Record<string, Draft>>;

export interface CompileResult {
  /** Present only when no diagnostic is an error. */
  readonly catalog?: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  /** How many files the catalogue has. */
  readonly files: number;
  /** What the next run may be given; the same object when nothing was read anew. */
  readonly cache: DraftCache;
}

/**
 * Compiles the catalogue in the folder `root`: load → parse → validate → lower.
 * Never throws on what a user wrote; everything found is in `diagnostics`, by file and place.
 */
export function compile({
  root,
  loaded = load({ root }),
  cache = {},
}: {
  root: string;
  loaded?: Loaded;
  cache?: DraftCache;
}): CompileResult {
  const sources = loaded.files.filter(({ path }) => path !== lockFile);
  const lock = loaded.files.find(({ path }) => path === lockFile);
  const { parsed, cache: next } = parseCached({ files: sources, cache });
  const findings: Finding[] = [...loaded.findings, ...parsed.flatMap((file) => file.findings)];
  const { parts, found } = validate({
    parsed,
    broken: brokenKinds({ findings, parsed }),
    lockFile: lock && readText(lock),
  });
  findings.push(...found);
  const failed = findings.some(({ id }) => diagnosticTable[id].severity === 'error');
  return {
    ...(parts && !failed && { catalog: lower(parts) }),
    diagnostics: locate({ findings, files: loaded.files }),
    files: loaded.files.length,
    cache: next,
  };
}

/** Parses what the cache does not know; the cache comes back as it was when it knew just these. */
function parseCached({ files, cache }: { files: readonly SourceFile[]; cache: DraftCache }): {
  readonly parsed: readonly ParsedFile[];
  readonly cache: DraftCache;
} {
  const next: Record<string, Draft> = {};
  let fresh = 0;
  const parsed = files.map((file): ParsedFile => {
    const key = cacheKey(file);
    const known = Object.hasOwn(cache, key) ? cache[key] : undefined;
    if (!known) fresh += 1;
    const result = known
      ? { path: file.path, draft: known, findings: [] }
      : parseFile(readText(file));
    if (result.draft && result.findings.length === 0) next[key] = result.draft;
    return result;
  });
  const same = fresh === 0 && Object.keys(next).length === Object.keys(cache).length;
  return { parsed, cache: same ? cache : next };
}

function cacheKey({ path, hash }: SourceFile): string {
  return `${kindOf(path) ?? ''} ${hash}`;
}

/** Kinds of which a file has no draft: what it would have declared is unknown, not missing. */
function brokenKinds({
  findings,
  parsed,
}: {
  findings: readonly Finding[];
  parsed: readonly ParsedFile[];
}): ReadonlySet<Draft['kind']> {
  const read = new Set(parsed.map(({ path }) => path));
  const unread = [
    ...findings.map(({ file }) => file).filter((file) => !read.has(file)),
    ...parsed.filter(({ draft }) => !draft).map(({ path }) => path),
  ];
  return new Set(unread.map(kindOf).filter((kind) => kind !== undefined));
}
