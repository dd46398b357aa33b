import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { EncodedPieces } from '../pieces.ts';

/** What is kept of an entry: data as JSON, and pieces as they are. */
export interface StoredRecord {
  readonly data: unknown;
  readonly pieces: EncodedPieces;
}

export type StoredRecords = ReadonlyMap<string, StoredRecord>;

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
 * has a segment for each run that added to it: an index as JSON, and the pieces one after the other,
 * so that reading it costs little more than the index.
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

interface Index {
  /** Those of earlier segments first. */
  readonly slots: readonly string[];
  readonly records: readonly (readonly [key: string, data: unknown, sizes: readonly number[]])[];
}

function readSegments(bytes: Buffer): Store | undefined {
  const records = new Map<string, StoredRecord>();
  let slots: readonly string[] = [];
  let stored = 0;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const [length = 0, indexLength = 0, sum] = bytes
      .toString('latin1', at, end)
      .split(' ')
      .map(Number);
    const segment = bytes.subarray(end + 1, end + 1 + length);
    if (end === -1 || sum !== crc32(segment)) return undefined;
    const index = JSON.parse(segment.toString('utf8', 0, indexLength)) as Index;
    let start = indexLength;
    for (const [key, data, sizes] of index.records) {
      let size = 0;
      for (let piece = 1; piece < sizes.length; piece += 2) size += sizes[piece] as number;
      records.set(key, { data, pieces: { bytes: segment.subarray(start, start + size), sizes } });
      start += size;
    }
    ({ slots } = index);
    stored += index.records.length;
    at = end + 1 + length;
  }
  return { records, slots, stored };
}

/**
 * Brings a store's file to other records: what is new is appended while little of the file is dead,
 * otherwise the file is rewritten. Failing to is no problem: the next run finds less.
 */
export function saveStore({
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
}): void {
  const added = new Map([...records].filter(([key]) => !store.records.has(key)));
  const fits =
    store.stored !== undefined && store.stored + added.size <= records.size * (1 + slack);
  if (fits && added.size === 0) return;
  try {
    if (fits) append({ file, chunks: createSegment({ records: added, slots }) });
    else
      replaceCacheFile({ file, chunks: [ownerLine(owner), ...createSegment({ records, slots })] });
  } catch {
    // A cache that cannot be written only costs time.
  }
}

/** Replaces a cache file as a whole; throws what the file system throws. */
export function replaceCacheFile({
  file,
  chunks,
}: {
  readonly file: string;
  readonly chunks: readonly Buffer[];
}): void {
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.${process.pid}`;
  try {
    append({ file: staged, chunks });
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

/** Writes chunks without putting them together first, which would take as long again. */
function append({ file, chunks }: { file: string; chunks: readonly Buffer[] }): void {
  const descriptor = openSync(file, 'a');
  try {
    writevSync(descriptor, chunks);
  } finally {
    closeSync(descriptor);
  }
}

function createSegment({
  records,
  slots,
}: {
  records: StoredRecords;
  slots: readonly string[];
}): readonly Buffer[] {
  const list = [...records];
  const index: Index = {
    slots,
    records: list.map(([key, { data, pieces }]) => [key, data, pieces.sizes]),
  };
  const chunks = [
    Buffer.from(JSON.stringify(index)),
    ...list.map(([, { pieces }]) => pieces.bytes),
  ];
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const sum = chunks.reduce((value, chunk) => crc32(chunk, value), 0);
  return [Buffer.from(`${length} ${chunks[0]?.length} ${sum}\n`), ...chunks];
}

function ownerLine(owner: string): Buffer {
  return Buffer.from(`errdex-cache ${owner}\n`);
}
