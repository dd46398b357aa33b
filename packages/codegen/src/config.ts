import { resolve } from 'node:path';
import { nearest } from '@errdex/schema';
import type { Generator } from './generator.ts';
import type { Problem } from './problem.ts';
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
const example = "[{ generator: typescript(), out: 'src/generated' }]";

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
  const report = (file: string, message: string, fix: string): void => {
    problems.push({ kind: 'config-invalid', file, message, fix });
  };
  if (!isRecord(value)) {
    report(
      'errdex.config.ts',
      `The default export is ${kindOf(value)}, not a configuration.`,
      `Write \`export default defineConfig({ catalog: 'catalog', generate: ${example} });\`.`,
    );
    return { problems };
  }
  checkKeys({ value, known: configKeys, at: '', report });
  if (!isPath(value['catalog'])) {
    report(
      'catalog',
      `\`catalog\` is ${kindOf(value['catalog'])}.`,
      'Name the catalogue’s folder.',
    );
  }
  if (Array.isArray(value['generate'])) {
    for (const [index, item] of value['generate'].entries()) {
      checkGenerate({ item, at: `generate[${index}]`, report });
    }
  } else {
    report('generate', `\`generate\` is ${kindOf(value['generate'])}.`, `Write \`${example}\`.`);
  }
  if (problems.length > 0) return { problems };
  // Every part of the type has been checked above.
  const config = value as unknown as Config;
  problems.push(...checkFolders({ config, configDir }));
  return problems.length > 0 ? { problems } : { config, problems };
}

type Report = (file: string, message: string, fix: string) => void;

function checkGenerate({ item, at, report }: { item: unknown; at: string; report: Report }): void {
  if (!isRecord(item)) {
    report(at, `\`${at}\` is ${kindOf(item)}.`, `Each element is like that in \`${example}\`.`);
    return;
  }
  checkKeys({ value: item, known: generateKeys, at: `${at}.`, report });
  const { generator, out } = item;
  if (typeof generator === 'function') {
    report(
      `${at}.generator`,
      `\`${at}.generator\` is a function, so the generator has not been made yet.`,
      `Call it: \`${generator.name || 'generator'}()\`.`,
    );
  } else if (typeof generator === 'string') {
    report(
      `${at}.generator`,
      `\`${at}.generator\` is the text ${JSON.stringify(generator)}; generators are given by value.`,
      `Import the generator and call it, e.g. \`import { typescript } from '@errdex/codegen'\` and \`generator: typescript()\`.`,
    );
  } else if (!isGenerator(generator)) {
    report(
      `${at}.generator`,
      `\`${at}.generator\` is ${kindOf(generator)}, not a generator.`,
      'Give what a function made by `defineGenerator` returns.',
    );
  }
  if (!isPath(out)) {
    report(`${at}.out`, `\`${at}.out\` is ${kindOf(out)}.`, 'Name the generator’s output folder.');
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
    report(
      at + key,
      `\`${at}${key}\` is not a key of the configuration.`,
      meant === undefined
        ? `Remove it; the keys are ${known.map((name) => `\`${name}\``).join(' and ')}.`
        : `Did you mean \`${meant}\`?`,
    );
  }
}

function checkFolders({ config, configDir }: { config: Config; configDir: string }): Problem[] {
  const problems: Problem[] = [];
  const overlap = (index: number, message: string): void => {
    problems.push({
      kind: 'folders-overlap',
      file: `generate[${index}].out`,
      message,
      fix: 'Choose a folder that belongs to this generator alone.',
    });
  };
  const catalog = resolve(configDir, config.catalog);
  const folders = config.generate.map(({ out }) => resolve(configDir, out));
  for (const [index, folder] of folders.entries()) {
    const { out } = config.generate[index] as GenerateConfig;
    if (contains({ outer: folder, inner: configDir })) {
      overlap(index, `The output folder \`${out}\` holds the configuration itself.`);
    } else if (foldersOverlap(folder, catalog)) {
      overlap(
        index,
        `The output folder \`${out}\` and the catalogue \`${config.catalog}\` overlap.`,
      );
    }
    const earlier = folders.findIndex((other, at) => at < index && foldersOverlap(other, folder));
    if (earlier !== -1) {
      const other = config.generate[earlier] as GenerateConfig;
      overlap(
        index,
        `The output folder \`${out}\` overlaps \`${other.out}\` of generate[${earlier}], so each generator would remove the other's files.`,
      );
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

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'a text';
  if (Array.isArray(value)) return 'a list';
  return `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
}
