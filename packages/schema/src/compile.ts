import { type CompiledEntry, createCompiler, isError } from './compiler.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Catalog } from './ir.ts';
import { load, type Loaded, type SourceFile } from './load.ts';
import { byCode } from './lower/lower.ts';
import { parseFiles } from './parse/parseFiles.ts';

export interface CompileResult {
  /** Present only when no diagnostic is an error. */
  readonly catalog?: Catalog;
  readonly diagnostics: readonly Diagnostic[];
  /** How many files the catalogue has. */
  readonly files: number;
}

/**
 * Compiles the catalogue in the folder `root`: load → parse → validate → lower.
 * Never throws on what a user wrote; everything found is in `diagnostics`, by file and place.
 */
export function compile({
  root,
  loaded = load({ root }),
}: {
  root: string;
  loaded?: Loaded;
}): CompileResult {
  const { head, entryFiles, compileEntry, diagnose } = createCompiler(loaded);
  const byFile = new Map<SourceFile, CompiledEntry>();
  for (const [file, parsed] of parseFiles(entryFiles)) byFile.set(file, compileEntry(parsed));
  const compiled = entryFiles.map((file) => byFile.get(file) as CompiledEntry);
  const diagnostics = diagnose(compiled);
  const files = loaded.files.length;
  if (!head || diagnostics.some(isError)) return { diagnostics, files };
  const entries = compiled.map(({ entry }) => entry).filter((entry) => entry !== undefined);
  return { catalog: { ...head, entries: entries.toSorted(byCode) }, diagnostics, files };
}
