import type { EncodedPieces } from './pieces.ts';

/** Files by posix path, as text with slots. */
export type Templates = ReadonlyMap<string, Template>;
export type Template = readonly (string | Slot)[];

/** Where the pieces of all entries stand, in the catalogue's order. */
export interface Slot {
  readonly slot: string;
  /** Stands between two pieces; nothing by default. */
  readonly separator?: string;
  /** Of equal pieces, only the first stands. */
  readonly distinct?: boolean;
  /** Stands there when no entry has a piece; nothing by default. */
  readonly otherwise?: string;
  /** When no entry has a piece, the whole file is left out. */
  readonly required?: boolean;
}

/** Slots under other names, so that the pieces of several generators can be kept together. */
export function renameSlots({
  templates,
  rename,
}: {
  readonly templates: Templates;
  readonly rename: (slot: string) => string;
}): Templates {
  return new Map(
    [...templates].map(([name, template]) => [
      name,
      template.map((part) =>
        typeof part === 'string' ? part : { ...part, slot: rename(part.slot) },
      ),
    ]),
  );
}

/** The pieces of all entries by slot, in the catalogue's order. */
export type PieceLists = ReadonlyMap<string, readonly Chunk[]>;

export function listPieces({
  slots,
  pieces,
}: {
  /** The names of the slots, by number. */
  readonly slots: readonly string[];
  /** In the catalogue's order. */
  readonly pieces: readonly EncodedPieces[];
}): PieceLists {
  const lists = slots.map((slot) => ({ slot, chunks: [] as Chunk[] }));
  for (const { bytes, sizes } of pieces) {
    let start = 0;
    for (let at = 0; at < sizes.length; at += 2) {
      const end = start + (sizes[at + 1] as number);
      lists[sizes[at] as number]?.chunks.push({ bytes, start, end });
      start = end;
    }
  }
  return new Map(lists.map(({ slot, chunks }) => [slot, chunks]));
}

/** The files as UTF-8. */
export function fillTemplates({
  templates,
  lists,
}: {
  readonly templates: Templates;
  readonly lists: PieceLists;
}): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [name, template] of templates) {
    const bytes = fillTemplate({ template, lists });
    if (bytes) files.set(name, bytes);
  }
  return files;
}

export function fillTemplate({
  template,
  lists,
}: {
  readonly template: Template;
  readonly lists: PieceLists;
}): Buffer | undefined {
  const stretches: Stretch[] = [];
  for (const part of template) {
    const found = typeof part === 'string' ? [] : (lists.get(part.slot) ?? []);
    if (typeof part === 'string') stretches.push(textStretch(part));
    else if (found.length > 0) stretches.push(slotStretch({ slot: part, found }));
    else if (part.required) return undefined;
    else stretches.push(textStretch(part.otherwise ?? ''));
  }
  return concatenate(stretches);
}

/** A part of some bytes. */
interface Chunk {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Chunks with the same bytes between any two of them. */
interface Stretch {
  readonly chunks: readonly Chunk[];
  readonly between: Buffer;
}

function textStretch(text: string): Stretch {
  const bytes = Buffer.from(text);
  return { chunks: [{ bytes, start: 0, end: bytes.length }], between: Buffer.alloc(0) };
}

function slotStretch({
  slot: { separator = '', distinct = false },
  found,
}: {
  slot: Slot;
  found: readonly Chunk[];
}): Stretch {
  return { chunks: distinct ? withoutRepeats(found) : found, between: Buffer.from(separator) };
}

function withoutRepeats(chunks: readonly Chunk[]): readonly Chunk[] {
  const first = new Map<string, Chunk>();
  for (const chunk of chunks) {
    const text = chunk.bytes.toString('latin1', chunk.start, chunk.end);
    if (!first.has(text)) first.set(text, chunk);
  }
  return [...first.values()];
}

function concatenate(stretches: readonly Stretch[]): Buffer {
  let length = 0;
  for (const { chunks, between } of stretches) {
    length += between.length * (chunks.length - 1);
    for (const { start, end } of chunks) length += end - start;
  }
  const whole = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { chunks, between } of stretches) {
    let isFirst = true;
    for (const { bytes, start, end } of chunks) {
      if (!isFirst && between.length > 0) at += between.copy(whole, at);
      isFirst = false;
      at += bytes.copy(whole, at, start, end);
    }
  }
  return whole;
}
