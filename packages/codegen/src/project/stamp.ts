import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Loaded } from '@errdex/schema';
import type { Config } from '../config.ts';
import { replaceCacheFile } from '../writer/store.ts';
import { generatorKey, isRepeatable } from './repeatable.ts';

/** What a finished run leaves behind so that the next one can see that nothing changed. */
interface Stamp {
  /** Stands for everything that the run's files were made from. */
  readonly key: string;
  /** Hashes of the manifests, by output. */
  readonly manifests: readonly string[];
  readonly summary: ProjectSummary;
  /** The run's warnings; a run with errors leaves no stamp. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a catalogue holds, in numbers that a report shows. */
export interface ProjectSummary {
  readonly id: string;
  readonly entries: number;
  readonly locales: readonly string[];
  /** How many files the catalogue has. */
  readonly files: number;
}

/**
 * Hashes all that decides what a run writes: source texts, the tool, the generators with their
 * options, the folders. Undefined when that cannot be known: a generator without a version or with
 * options that are no JSON, files that could not be read.
 */
export function stampKey({
  config,
  loaded,
  tool,
}: {
  readonly config: Config;
  readonly loaded: Loaded;
  readonly tool: string | undefined;
}): string | undefined {
  if (tool === undefined || loaded.findings.length > 0) return undefined;
  if (!config.generate.every(({ generator }) => isRepeatable(generator))) return undefined;
  const made = config.generate.map(({ generator, out }) => [generatorKey(generator), out]);
  const digest = createHash('sha256').update(JSON.stringify([tool, config.catalog, made]));
  for (const { path, hash } of loaded.files) digest.update(`\n${path}\n${hash}`);
  return digest.digest('hex');
}

/** Reads the last run's stamp; undefined when there is none or it cannot be read. */
export function readStamp(cacheDir: string): Stamp | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(stampFile(cacheDir), 'utf8'));
    return isStamp(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a run's stamp; failing to only makes the next run do its work again. */
export async function saveStamp({
  cacheDir,
  stamp,
}: {
  cacheDir: string;
  stamp: Stamp;
}): Promise<void> {
  try {
    await replaceCacheFile({
      file: stampFile(cacheDir),
      chunks: [Buffer.from(JSON.stringify(stamp))],
    });
  } catch {
    // A cache that cannot be written only costs time.
  }
}

function stampFile(cacheDir: string): string {
  return join(cacheDir, 'stamp.json');
}

function isStamp(value: unknown): value is Stamp {
  const stamp = value as Partial<Stamp> | null;
  return (
    typeof stamp?.key === 'string' &&
    Array.isArray(stamp.manifests) &&
    Array.isArray(stamp.diagnostics) &&
    typeof stamp.summary === 'object'
  );
}
