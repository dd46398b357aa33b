import type { CatalogCompiler, Loaded } from '@errdex/schema';
import type { GenerateConfig } from '../config.ts';
import type { PieceEncoder } from '../pieces.ts';
import type { StoredRecord, StoredRecords } from '../writer/segment.ts';
import {
  type Failures,
  fileKey,
  fromRecord,
  type MadeEntry,
  makeEntry,
  toRecord,
} from './makeEntry.ts';
import { worksByEntry } from './repeatable.ts';
import { startSecondThread } from './secondThread.ts';
import { createTurns } from './turns.ts';

/** Compiles every entry and makes its pieces, or takes what an earlier run made of the same file. */
export function makeEntries({
  compiler,
  loaded,
  config,
  known,
  encoder,
}: {
  compiler: CatalogCompiler;
  /** What the compiler was created from. */
  loaded: Loaded;
  config: readonly GenerateConfig[];
  known: StoredRecords;
  encoder: PieceEncoder;
}): {
  readonly entries: readonly MadeEntry[];
  /** What later runs may be given: the entries without errors. */
  readonly records: StoredRecords;
  readonly failures: Failures;
} {
  const made = new Map<string, MadeEntry>();
  for (const file of compiler.entryFiles) {
    const record = known.get(fileKey(file));
    if (record) made.set(fileKey(file), fromRecord(record));
  }
  const failures: Failures = new Map();
  const outputs = config.map(({ generator }) =>
    worksByEntry(generator) ? generator.byEntry : undefined,
  );
  const files = compiler.entryFiles.filter((file) => !made.has(fileKey(file)));
  const turns = createTurns(files.length);
  const second = startSecondThread({ loaded, files, config, turns });
  const make = (from: number, to: number): void => {
    for (const file of files.slice(from, to)) {
      if (made.has(fileKey(file))) continue;
      const entry = makeEntry({ file, compiler, outputs, encode: encoder.encode, failures });
      made.set(fileKey(file), entry);
    }
  };
  for (const { from, to } of turns.take()) make(from, to);
  const isDone = (): boolean => made.size === compiler.entryFiles.length;
  for (const { records, slots } of isDone() ? [] : (second?.join() ?? [])) {
    for (const [key, { data, pieces }] of records)
      made.set(key, fromRecord({ data, pieces: encoder.adopt({ slots, pieces }) }));
  }
  second?.stop();
  // What the second thread took and did not make, because it failed.
  if (!isDone()) make(0, files.length);

  const entries = compiler.entryFiles.map((file) => made.get(fileKey(file)) as MadeEntry);
  const records = new Map<string, StoredRecord>();
  if (failures.size === 0)
    for (const [key, entry] of made)
      if (entry.isValid) records.set(key, known.get(key) ?? toRecord(entry));
  return { entries, records, failures };
}
