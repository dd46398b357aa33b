import { resolve } from 'node:path';
import { nearest } from '@errdex/schema';
import type { Generator } from './generator.ts';
import type { Found } from './problems/config.en.ts';
import { createProblem, type Problem, type ProblemTexts, type Words } from './problems/problem.ts';
import { contains, foldersOverlap } from './writer/folders.ts';

/** One generator and its output folder. */
export interface GenerateConfig {
  readonly generator: Generator;
  /** A folder that belongs to this generator alone. */
  readonly out: string;
}

/** What `errdex.config.ts` exports; paths are relative to that file. */
export interface Config {
  /** The catalogue's folder. */
  readonly catalog: string;
  readonly generate: readonly GenerateConfig[];
}

/** Gives an editor the types of a configuration; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}

const configKeys = ['catalog', 'generate'];
const generateKeys = ['generator', 'out'];

/**
 * Checks what a configuration file exports: its shape, and that no output folder overlaps another,
 * the catalogue or the configuration's own folder. `config` is there only without problems.
 */
export function validateConfig({
  value,
  configDir,
}: {
  readonly value: unknown;
  /** The configuration file's folder, absolute. */
  readonly configDir: string;
}): { readonly config?: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (file, says) => {
    problems.push(createProblem({ kind: 'config-invalid', file, says }));
  };
  if (!isRecord(value)) {
    report('errdex.config.ts', (words) => words.configNone(kindOf(value)));
    return { problems };
  }
  checkKeys({ value, known: configKeys, at: '', report });
  if (!isPath(value['catalog'])) {
    report('catalog', (words) => words.catalogNone(kindOf(value['catalog'])));
  }
  if (Array.isArray(value['generate'])) {
    for (const [index, item] of value['generate'].entries()) {
      checkGenerate({ item, at: `generate[${index}]`, report });
    }
  } else {
    report('generate', (words) => words.generateNone(kindOf(value['generate'])));
  }
  if (problems.length > 0) return { problems };
  // Every part of the type has been checked above.
  const config = value as unknown as Config;
  problems.push(...checkFolders({ config, configDir }));
  return problems.length > 0 ? { problems } : { config, problems };
}

type Says = (words: Words) => ProblemTexts;
type Report = (file: string, says: Says) => void;

function checkGenerate({ item, at, report }: { item: unknown; at: string; report: Report }): void {
  if (!isRecord(item)) {
    report(at, (words) => words.elementNone(at, kindOf(item)));
    return;
  }
  checkKeys({ value: item, known: generateKeys, at: `${at}.`, report });
  const { generator, out } = item;
  const place = `${at}.generator`;
  if (typeof generator === 'function') {
    const name = generator.name || 'generator';
    report(place, (words) => words.generatorNotMade(place, name));
  } else if (typeof generator === 'string') {
    report(place, (words) => words.generatorByName(place, generator));
  } else if (!isGenerator(generator)) {
    report(place, (words) => words.generatorNone(place, kindOf(generator)));
  }
  if (!isPath(out)) {
    report(`${at}.out`, (words) => words.outNone(`${at}.out`, kindOf(out)));
  }
}

function checkKeys({
  value,
  known,
  at,
  report,
}: {
  value: object;
  known: readonly string[];
  at: string;
  report: Report;
}): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const meant = nearest({ word: key, among: known });
    report(at + key, (words) => words.keyUnknown({ key: at + key, meant, known }));
  }
}

function checkFolders({ config, configDir }: { config: Config; configDir: string }): Problem[] {
  const problems: Problem[] = [];
  const overlap = (index: number, says: Says): void => {
    problems.push(createProblem({ kind: 'folders-overlap', file: `generate[${index}].out`, says }));
  };
  const catalog = resolve(configDir, config.catalog);
  const folders = config.generate.map(({ out }) => resolve(configDir, out));
  for (const [index, folder] of folders.entries()) {
    const { out } = config.generate[index] as GenerateConfig;
    if (contains({ outer: folder, inner: configDir })) {
      overlap(index, (words) => words.outHoldsConfig(out));
    } else if (foldersOverlap(folder, catalog)) {
      overlap(index, (words) => words.outHoldsCatalog(out, config.catalog));
    }
    const earlier = folders.findIndex((other, at) => at < index && foldersOverlap(other, folder));
    if (earlier !== -1) {
      const other = config.generate[earlier] as GenerateConfig;
      overlap(index, (words) => words.outHoldsOther(out, other.out, `generate[${earlier}]`));
    }
  }
  return problems;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGenerator(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    value['name'] !== '' &&
    typeof value['generate'] === 'function'
  );
}

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/[\u0000-\u001f]/.test(value);
}

function kindOf(value: unknown): Found {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string' && value.trim() === '') return 'empty';
  return Array.isArray(value) ? 'list' : typeof value;
}
