import { crc32 } from 'node:zlib';
import type { EncodedPieces } from '../pieces.ts';

/** What is kept of an entry: data as JSON, and pieces as they are. */
export interface StoredRecord {
  readonly data: unknown;
  readonly pieces: EncodedPieces;
}

export type StoredRecords = ReadonlyMap<string, StoredRecord>;

export interface Segment {
  readonly records: StoredRecords;
  /** The names of the slots of their pieces, by number. */
  readonly slots: readonly string[];
}

interface Index {
  readonly slots: readonly string[];
  readonly records: readonly (readonly [key: string, data: unknown, sizes: readonly number[]])[];
}

/**
 * Records as bytes: a line of lengths and a checksum, an index as JSON, then the pieces of one record
 * after the other, so that reading them costs little more than the index.
 */
export function encodeSegment({ records, slots }: Segment): readonly Buffer[] {
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
  const checksum = chunks.reduce((value, chunk) => crc32(chunk, value), 0);
  return [Buffer.from(`${length} ${chunks[0]?.length} ${checksum}\n`), ...chunks];
}

/** The segment that the bytes begin with, and how long it is; undefined when it is damaged. */
export function readSegment(bytes: Buffer): (Segment & { readonly length: number }) | undefined {
  const end = bytes.indexOf('\n') + 1;
  const head = bytes.toString('latin1', 0, end).split(' ');
  const [length = 0, indexLength = 0, checksum] = head.map(Number);
  const segment = bytes.subarray(end, end + length);
  if (end === 0 || checksum !== crc32(segment)) return undefined;
  const index = JSON.parse(segment.toString('utf8', 0, indexLength)) as Index;
  const records = new Map<string, StoredRecord>();
  let start = indexLength;
  for (const [key, data, sizes] of index.records) {
    let size = 0;
    for (let piece = 1; piece < sizes.length; piece += 2) size += sizes[piece] as number;
    records.set(key, { data, pieces: { bytes: segment.subarray(start, start + size), sizes } });
    start += size;
  }
  return { records, slots: index.slots, length: end + segment.length };
}
