import type { CatalogCompiler, CatalogHead, CheckedEntry, Entry } from '@errdex/schema';
import type { GenerateConfig } from '../config.ts';
import type { Generator } from '../generator.ts';
import type { EncodedPieces, PieceEncoder, Pieces } from '../pieces.ts';
import type { StoredRecord, StoredRecords } from '../writer/store.ts';
import { piecesFault } from './faults.ts';
import { isRepeatable } from './stamp.ts';

/** An entry as far as outputs need it. */
export interface MadeEntry extends CheckedEntry {
  readonly pieces: EncodedPieces;
}

/** Entries as JSON, for the generators that take the whole catalogue. */
export const wholeSlot = 'ir';

/** The name of an output's slot among those of all outputs. */
export function outputSlot({ output, slot }: { output: number; slot: string }): string {
  return `${output} ${slot}`;
}

/** Whether a generator works entry by entry, and its pieces may be kept. */
export function worksByEntry(
  generator: Generator,
): generator is Generator & Required<Pick<Generator, 'byEntry'>> {
  return generator.byEntry !== undefined && isRepeatable(generator);
}

/** What went wrong in the generators, by output. */
export type Failures = Map<number, string>;

/** Compiles every entry and makes its pieces, or takes what an earlier run made of the same file. */
export function makeEntries({
  compiler: { head, entryFiles, compileEntry },
  outputs,
  known,
  encode,
}: {
  compiler: CatalogCompiler;
  outputs: readonly GenerateConfig[];
  known: StoredRecords;
  encode: PieceEncoder['encode'];
}): {
  readonly entries: readonly MadeEntry[];
  /** What later runs may be given: the entries without errors. */
  readonly records: Map<string, StoredRecord>;
  readonly failures: Failures;
} {
  const records = new Map<string, StoredRecord>();
  const failures: Failures = new Map();
  const entries = entryFiles.map((file): MadeEntry => {
    const key = `${file.path} ${file.hash}`;
    const record = known.get(key);
    if (record) {
      records.set(key, record);
      // The store is ours, whole and made by this very code.
      return { ...(record.data as CheckedEntry), pieces: record.pieces };
    }
    const { entry, ...checked } = compileEntry(file);
    if (!entry || !head) return { ...checked, pieces: encode({}) };
    const pieces = encode(entryPieces({ entry, head, outputs, failures }));
    if (failures.size === 0) records.set(key, { data: checked, pieces });
    return { ...checked, pieces };
  });
  return { entries, records, failures };
}

function entryPieces({
  entry,
  head,
  outputs,
  failures,
}: {
  entry: Entry;
  head: CatalogHead;
  outputs: readonly GenerateConfig[];
  failures: Failures;
}): Pieces {
  const pieces: Record<string, Pieces[string]> = {};
  for (const [output, { generator }] of outputs.entries()) {
    if (!worksByEntry(generator)) pieces[wholeSlot] ??= JSON.stringify(entry);
    else if (!failures.has(output)) {
      try {
        const made = generator.byEntry.pieces({ entry, head });
        const fault = piecesFault(made);
        if (fault !== undefined) failures.set(output, fault);
        else for (const slot in made) pieces[outputSlot({ output, slot })] = made[slot] ?? '';
      } catch (error) {
        failures.set(output, thrown(error));
      }
    }
  }
  return pieces;
}

/** What to say of a generator that threw. */
export function thrown(error: unknown): string {
  return `It threw: ${error instanceof Error ? error.message : String(error)}`;
}
