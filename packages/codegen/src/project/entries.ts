import type { CatalogCompiler, ParsedSource } from '@errdex/schema';
import type { Config } from '../config.ts';
import type { PieceEncoder } from '../pieces.ts';
import type { StoredRecord, StoredRecords } from '../writer/segment.ts';
import type { Failures } from './faults.ts';
import { fileKey, fromRecord, type MadeEntry, makeEntry, toRecord } from './makeEntry.ts';
import { worksByEntry } from './repeatable.ts';

/** Compiles every entry and makes its pieces, or takes what an earlier run made of the same file. */
export function makeEntries({
  compiler,
  parsed,
  config,
  known,
  encoder,
  failures,
}: {
  compiler: CatalogCompiler;
  /** The files that are not known. */
  parsed: Iterable<ParsedSource>;
  config: Config;
  known: StoredRecords;
  encoder: PieceEncoder;
  /** What went wrong in generators; what goes wrong here is added. */
  failures: Failures;
}): {
  readonly entries: readonly MadeEntry[];
  /** What later runs may be given: the entries without errors. */
  readonly records: StoredRecords;
} {
  const made = new Map<string, MadeEntry>();
  for (const file of compiler.entryFiles) {
    const record = known.get(fileKey(file));
    if (record) made.set(fileKey(file), fromRecord(record));
  }
  const outputs = config.generate.map(({ generator }) =>
    worksByEntry(generator) ? generator.byEntry : undefined,
  );
  const { encode } = encoder;
  for (const [source, file] of parsed)
    made.set(fileKey(source), makeEntry({ file, compiler, outputs, encode, failures }));

  const entries = compiler.entryFiles.map((file) => made.get(fileKey(file)) as MadeEntry);
  const records = new Map<string, StoredRecord>();
  for (const [key, entry] of made)
    if (entry.isValid) records.set(key, known.get(key) ?? toRecord(entry));
  return { entries, records };
}
