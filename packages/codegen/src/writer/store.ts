import { hash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

type Values = Readonly<Record<string, unknown>>;

/** Values by key, kept in a file between runs; the file may be deleted at any time. */
interface Store {
  readonly values: Values;
  /** How many values the file holds, superseded ones included; undefined when it must be rewritten. */
  readonly stored: number | undefined;
}

/** A file with more dead values than this share of the live ones is rewritten. */
const slack = 0.5;

/**
 * Reads a store. A file that is missing, cut off, damaged or of another owner counts as empty.
 * Its segments, one per run that added to it, are a line of length and hash, then a JSON list of
 * pairs: for such values JSON is read twice as fast as what `node:v8` serializes.
 */
export function readStore({
  file,
  owner,
}: {
  readonly file: string;
  /** Whose values they are: the fingerprint of the tool that made them. */
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

const emptyStore: Store = { values: {}, stored: undefined };

function readSegments(bytes: Buffer): Store | undefined {
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  let stored = 0;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const [length, hashed] = bytes.toString('latin1', at, end).split(' ');
    const payload = bytes.subarray(end + 1, end + 1 + Number(length));
    if (end === -1 || hashed !== hash('sha256', payload, 'hex')) return undefined;
    for (const [key, value] of JSON.parse(payload.toString('utf8')) as [string, unknown][]) {
      values[key] = value;
      stored += 1;
    }
    at = end + 1 + payload.length;
  }
  return { values, stored };
}

/**
 * Brings a store's file to other values: what is new is appended while little of the file is dead,
 * otherwise the file is rewritten. Failing to is no problem: the next run finds less.
 */
export function saveStore({
  file,
  owner,
  store,
  values,
}: {
  readonly file: string;
  readonly owner: string;
  /** As it was read. */
  readonly store: Store;
  readonly values: Values;
}): void {
  const added = Object.entries(values).filter(([key]) => !Object.hasOwn(store.values, key));
  const live = Object.keys(values).length;
  const fits = store.stored !== undefined && store.stored + added.length <= live * (1 + slack);
  if (fits && added.length === 0) return;
  try {
    if (fits) appendFileSync(file, segment(added));
    else {
      const contents = Buffer.concat([ownerLine(owner), segment(Object.entries(values))]);
      replaceCacheFile({ file, contents });
    }
  } catch {
    // A cache that cannot be written only costs time.
  }
}

/** Replaces a cache file as a whole; throws what the file system throws. */
export function replaceCacheFile({
  file,
  contents,
}: {
  readonly file: string;
  readonly contents: Uint8Array | string;
}): void {
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.${process.pid}`;
  try {
    writeFileSync(staged, contents);
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

function segment(pairs: readonly (readonly [string, unknown])[]): Buffer {
  const payload = Buffer.from(JSON.stringify(pairs), 'utf8');
  return Buffer.concat([
    Buffer.from(`${payload.length} ${hash('sha256', payload, 'hex')}\n`),
    payload,
  ]);
}

function ownerLine(owner: string): Buffer {
  return Buffer.from(`errdex-cache ${owner}\n`);
}
