import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writev } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { encodeSegment, readSegment, type StoredRecord, type StoredRecords } from './segment.ts';

/** Records by key, kept in a file between runs; the file may be deleted at any time. */
export interface Store {
  readonly records: StoredRecords;
  /** The names of the slots of all pieces, by number. */
  readonly slots: readonly string[];
  /** How many records the file holds, superseded ones included; undefined when it must be rewritten. */
  readonly stored: number | undefined;
}

/** A file with more dead records than this share of the live ones is rewritten. */
const slack = 0.5;

/**
 * Reads a store. A file that is missing, cut off, damaged or of another owner counts as empty. It
 * has a segment for each run that added to it.
 */
export function readStore({
  file,
  owner,
}: {
  readonly file: string;
  /** Whose records they are: stands for everything that they were made from besides their key. */
  readonly owner: string;
}): Store {
  try {
    const bytes = readFileSync(file);
    const head = ownerLine(owner);
    if (!bytes.subarray(0, head.length).equals(head)) return emptyStore;
    return readSegments(bytes.subarray(head.length)) ?? emptyStore;
  } catch {
    return emptyStore;
  }
}

const emptyStore: Store = { records: new Map(), slots: [], stored: undefined };

function readSegments(bytes: Buffer): Store | undefined {
  const records = new Map<string, StoredRecord>();
  let slots: readonly string[] = [];
  let stored = 0;
  for (let at = 0; at < bytes.length;) {
    const segment = readSegment(bytes.subarray(at));
    // Two runs at once may have given a number to two slots.
    if (!segment || slots.some((slot, number) => segment.slots[number] !== slot)) return undefined;
    for (const [key, record] of segment.records) records.set(key, record);
    ({ slots } = segment);
    stored += segment.records.size;
    at += segment.length;
  }
  return { records, slots, stored };
}

/**
 * Brings a store's file to other records: what is new is appended while little of the file is dead,
 * otherwise the file is rewritten. Failing to is no problem: the next run finds less. The bytes are
 * written beside whatever the caller does next.
 */
export async function saveStore({
  file,
  owner,
  store,
  records,
  slots,
}: {
  readonly file: string;
  readonly owner: string;
  /** As it was read. */
  readonly store: Store;
  readonly records: StoredRecords;
  /** Those of the store, and what came to them. */
  readonly slots: readonly string[];
}): Promise<void> {
  const added = new Map([...records].filter(([key]) => !store.records.has(key)));
  const fits =
    store.stored !== undefined && store.stored + added.size <= records.size * (1 + slack);
  if (fits && added.size === 0) return;
  try {
    if (fits) await append({ file, chunks: encodeSegment({ records: added, slots }) });
    else
      await replaceCacheFile({
        file,
        chunks: [ownerLine(owner), ...encodeSegment({ records, slots })],
      });
  } catch {
    // A cache that cannot be written only costs time.
  }
}

/** Replaces a cache file as a whole; throws what the file system throws. */
export async function replaceCacheFile({
  file,
  chunks,
}: {
  readonly file: string;
  readonly chunks: readonly Buffer[];
}): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.${process.pid}`;
  try {
    await append({ file: staged, chunks });
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

/** Writes chunks without putting them together first, which would take as long again. */
async function append({
  file,
  chunks,
}: {
  file: string;
  chunks: readonly Buffer[];
}): Promise<void> {
  const descriptor = openSync(file, 'a');
  try {
    // By a thread of Node's, and begun at once.
    await promisify(writev)(descriptor, chunks);
  } finally {
    closeSync(descriptor);
  }
}

function ownerLine(owner: string): Buffer {
  return Buffer.from(`errdex-cache ${owner}\n`);
}
