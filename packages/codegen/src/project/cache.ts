import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { CatalogCompiler } from '@errdex/schema';
import type { Config } from '../config.ts';
import { createPieceEncoder, type PieceEncoder } from '../pieces.ts';
import type { Template } from '../template.ts';
import type { StoredRecords } from '../writer/segment.ts';
import { readStore, saveStore } from '../writer/store.ts';
import { generatorKey, worksByEntry } from './repeatable.ts';
import type { OutputTemplates } from './templates.ts';

/** What earlier runs made of the files that are still the same. */
export interface ProjectCache {
  readonly records: StoredRecords;
  readonly templates: OutputTemplates;
  /** Goes on where they left off. */
  readonly encoder: PieceEncoder;
  /** Keeps what this run made or took; written beside whatever the caller does next. */
  readonly save: (made: { records: StoredRecords; templates: OutputTemplates }) => Promise<void>;
}

const templatesKey = 'templates';

/**
 * Opens the cache. It is empty when anything changed that all entries are made from: the tool, the
 * files that are no entries, the generators with their options.
 */
export function openCache({
  cacheDir,
  tool,
  compiler: { head, headKey },
  config,
}: {
  cacheDir: string;
  tool: string | undefined;
  compiler: CatalogCompiler;
  config: Config;
}): ProjectCache {
  // While a file that is no entry has an error, nothing is made, and what there is may be of use again.
  if (tool === undefined || head === undefined) {
    const encoder = createPieceEncoder();
    return { records: new Map(), templates: new Map(), encoder, save: async () => {} };
  }
  const generators = config.generate.map(({ generator }) =>
    worksByEntry(generator) ? generatorKey(generator) : undefined,
  );
  const owner = hash('sha256', JSON.stringify([tool, headKey, generators]));
  const file = join(cacheDir, 'entries.bin');
  const store = readStore({ file, owner });
  // The store is ours, whole and made by this very code.
  const known = store.records.get(templatesKey)?.data as StoredTemplates | undefined;
  const encoder = createPieceEncoder(store.slots);
  return {
    records: store.records,
    encoder,
    templates: new Map(known?.map(([output, files]) => [output, new Map(files)])),
    save: ({ records, templates }) => {
      const all = new Map(records);
      const stored = [...templates].map(([output, files]) => [output, [...files]]);
      all.set(templatesKey, { data: stored, pieces: encoder.encode({}) });
      return saveStore({ file, owner, store, records: all, slots: encoder.slots });
    },
  };
}

type StoredTemplates = readonly (readonly [
  output: number,
  files: readonly (readonly [name: string, template: Template])[],
])[];
