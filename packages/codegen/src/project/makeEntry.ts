import type { CatalogCompiler, CheckedEntry, ParsedFile, SourceFile } from '@errdex/schema';
import type { EntryGenerator } from '../generator.ts';
import type { EncodedPieces, PieceEncoder, Pieces } from '../pieces.ts';
import type { StoredRecord } from '../writer/segment.ts';
import { type Failures, faultOf, piecesFault } from './faults.ts';

/** An entry as far as outputs need it. */
export interface MadeEntry extends CheckedEntry {
  /** Whether its own file is without errors; only then it has pieces. */
  readonly isValid: boolean;
  readonly pieces: EncodedPieces;
}

/** By output, how it is made of entries; undefined when its generator takes the whole catalogue. */
export type EntryOutputs = readonly (EntryGenerator | undefined)[];

/** Entries as JSON, for the generators that take the whole catalogue. */
export const wholeSlot = 'ir';

const names: Map<string, string>[] = [];

/** The name of an output's slot among those of all outputs. */
export function outputSlot({ output, slot }: { output: number; slot: string }): string {
  const known = (names[output] ??= new Map<string, string>());
  let name = known.get(slot);
  // Made once: every entry has the same slots, and a name that was just put together is slow as a key.
  if (name === undefined) known.set(slot, (name = `${output} ${slot}`));
  return name;
}

/** Compiles an entry and makes its pieces of every output. */
export function makeEntry({
  file,
  compiler: { head, compileEntry },
  outputs,
  encode,
  failures,
}: {
  file: ParsedFile;
  compiler: CatalogCompiler;
  outputs: EntryOutputs;
  encode: PieceEncoder['encode'];
  /** What goes wrong is added here, and the generator not called again. */
  failures: Failures;
}): MadeEntry {
  const { entry, ...checked } = compileEntry(file);
  if (!entry || !head) return { ...checked, isValid: false, pieces: encode({}) };
  const pieces: Record<string, Pieces[string]> = {};
  for (const [output, generator] of outputs.entries()) {
    if (!generator) pieces[wholeSlot] ??= JSON.stringify(entry);
    else if (!failures.has(output)) {
      try {
        const made = generator.pieces({ entry, head });
        const fault = piecesFault(made);
        if (fault !== undefined) failures.set(output, fault);
        else for (const slot in made) pieces[outputSlot({ output, slot })] = made[slot] ?? '';
      } catch (error) {
        failures.set(output, faultOf(error));
      }
    }
  }
  return { ...checked, isValid: true, pieces: encode(pieces) };
}

/** What is known of a file is kept under this key. */
export function fileKey({ path, hash }: SourceFile): string {
  return `${path} ${hash}`;
}

/** A made entry as it is kept. */
export function toRecord({ pieces, ...data }: MadeEntry): StoredRecord {
  return { data, pieces };
}

/** The made entry of a record that this very code has kept. */
export function fromRecord({ data, pieces }: StoredRecord): MadeEntry {
  return { ...(data as Omit<MadeEntry, 'pieces'>), pieces };
}
