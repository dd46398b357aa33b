import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCatalog, type SourceFile } from './catalog.ts';

/** Writes a catalogue into a folder; returns how many bytes of YAML it has and its data as JSON. */
export function writeCatalog({
  folder,
  entries,
}: {
  readonly folder: string;
  readonly entries: number;
}): { readonly bytes: number; readonly json: string } {
  let bytes = 0;
  const data: unknown[] = [];
  for (const source of createCatalog({ entries })) {
    writeSource({ folder, source });
    bytes += Buffer.byteLength(source.text);
    data.push(source.data);
  }
  return { bytes, json: JSON.stringify(data) };
}

export function writeSource({
  folder,
  source,
}: {
  readonly folder: string;
  readonly source: SourceFile;
}): void {
  const path = join(folder, source.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source.text);
}
