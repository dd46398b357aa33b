import { join, resolve } from 'node:path';
import {
  byCode,
  createCompiler,
  type Diagnostic,
  type EntryFacts,
  load,
  parseFiles,
} from '@errdex/schema';
import type { Config } from '../config.ts';
import type { Problem } from '../problems/problem.ts';
import { manifestHash, untouchedFiles } from '../writer/verify.ts';
import {
  type CheckReport,
  checkOutputs,
  type WriteReport,
  writeOutputs,
} from '../writer/writer.ts';
import { openCache } from './cache.ts';
import { makeEntries } from './entries.ts';
import { toolFingerprint } from './fingerprint.ts';
import { fileKey, type MadeEntry } from './makeEntry.ts';
import { runGenerators } from './runGenerators.ts';
import { makeTemplates } from './templates.ts';
import { type ProjectSummary, readStamp, saveStamp, stampKey } from './stamp.ts';

/** What `generateProject` takes; `config` has passed `validateConfig`. */
export interface ProjectInput {
  readonly config: Config;
  /** The configuration file's folder, absolute. */
  readonly configDir: string;
  /** `write` brings the output folders up to date; `check` compares them and writes nothing. */
  readonly mode: 'write' | 'check';
  /** Where what was made of each entry is kept between runs; `node_modules/.cache/errdex` by default. */
  readonly cacheDir?: string;
  /** Called before each stage begins, for a line of progress. */
  readonly onStage?: (stage: ProjectStage) => void;
}

export type ProjectStage = 'load' | 'compile' | 'generate' | 'write' | 'check';

/** What a run did. With an error in `diagnostics` or any problem, no output folder was written. */
export interface ProjectReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly problems: readonly Problem[];
  /** Absent when the catalogue has errors. */
  readonly summary?: ProjectSummary;
  /** By output, in mode `write`. */
  readonly written: readonly WriteReport[];
  /** By output, in mode `check`. */
  readonly checked: readonly CheckReport[];
  /** Nothing had changed since the last run, so nothing was compiled. */
  readonly fromCache: boolean;
}

/**
 * Compiles a catalogue, runs the generators of a configuration and writes or checks their files.
 * Never throws on what a user or a generator did.
 */
export async function generateProject({
  config,
  configDir,
  mode,
  cacheDir = join(configDir, 'node_modules', '.cache', 'errdex'),
  onStage,
}: ProjectInput): Promise<ProjectReport> {
  const root = resolve(configDir, config.catalog);
  onStage?.('load');
  const loaded = load({ root });
  const tool = toolFingerprint();
  const key = mode === 'write' ? stampKey({ config, loaded, tool }) : undefined;
  const reused = key === undefined ? undefined : reuseRun({ key, config, configDir, cacheDir });
  if (reused !== undefined) return reused;

  onStage?.('compile');
  const compiler = createCompiler(loaded);
  const { head } = compiler;
  const cache = openCache({ cacheDir, tool, compiler, config });
  const { encoder, records: known } = cache;
  const parsed = parseFiles(compiler.entryFiles.filter((file) => !known.has(fileKey(file))));
  // Made here, a thread that parses has the time to start.
  const { templates, failures } = makeTemplates({ config, head, known: cache.templates });
  const made = makeEntries({ compiler, parsed, config, known, encoder, failures });
  // A generator that failed may do so next time, and then has to be asked again.
  const saved = failures.size === 0 && cache.save({ records: made.records, templates });
  try {
    const diagnostics = compiler.diagnose(made.entries);
    const nothing = { diagnostics, problems: [], written: [], checked: [], fromCache: false };
    if (head === undefined || diagnostics.some(({ severity }) => severity === 'error'))
      return nothing;

    onStage?.('generate');
    const generated = runGenerators({
      config,
      configDir,
      head,
      entries: made.entries.toSorted(inOrder),
      encoder,
      templates,
      failures,
    });
    const { id, locales } = head;
    const summary = { id, entries: made.entries.length, locales, files: loaded.files.length };
    const report = { ...nothing, summary };
    if (generated.problems.length > 0) return { ...report, problems: generated.problems };
    onStage?.(mode);
    if (mode === 'check') {
      const result = checkOutputs(generated.outputs);
      return { ...report, problems: result.problems, checked: result.reports };
    }
    const result = writeOutputs(generated.outputs);
    if (key !== undefined && result.problems.length === 0) {
      const manifests = generated.outputs.map(({ folder }) => manifestHash(folder));
      await saveStamp({ cacheDir, stamp: { key, manifests, summary, diagnostics } });
    }
    return { ...report, problems: result.problems, written: result.reports };
  } finally {
    await saved;
  }
}

function reuseRun({
  key,
  config,
  configDir,
  cacheDir,
}: {
  key: string;
  config: Config;
  configDir: string;
  cacheDir: string;
}): ProjectReport | undefined {
  const stamp = readStamp(cacheDir);
  if (stamp?.key !== key) return undefined;
  const written: WriteReport[] = [];
  for (const [index, { generator, out }] of config.generate.entries()) {
    const folder = resolve(configDir, out);
    const unchanged = untouchedFiles({ folder, manifest: stamp.manifests[index] ?? '' });
    if (unchanged === undefined) return undefined;
    written.push({ generator: generator.name, out, written: [], unchanged, removed: [] });
  }
  const { diagnostics, summary } = stamp;
  return { diagnostics, problems: [], summary, written, checked: [], fromCache: true };
}

/** A catalogue without errors has the facts of every entry. */
function inOrder(a: MadeEntry, b: MadeEntry): number {
  return byCode(a.facts as EntryFacts, b.facts as EntryFacts);
}
