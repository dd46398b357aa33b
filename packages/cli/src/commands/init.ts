import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configNames } from '../config/findConfig.ts';
import { report } from '../diagnostics/report.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { createFiles } from '../files/createFiles.ts';
import type { Language } from '../phrases/language.ts';
import { readVersion } from '../version.ts';
import { WrongUse } from '../wrongUse.ts';
import type { Call, Context } from './context.ts';
import { rejectArguments } from './rejectArguments.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const configName = 'errdex.config.ts';
const manifestName = 'package.json';
const attributesName = '.gitattributes';
/** The folders that the configuration of the templates generates into. */
const generated = ['src/generated', 'generated', 'docs/errors'];
const lineEnds = generated.map((folder) => `/${folder}/** text eol=lf`);

/** `errdex init [dir]`: a small catalogue with everything that it takes to generate. */
export async function init({ context, positionals }: Call<'init'>): Promise<ExitCode> {
  const { output, phrases, language, cwd } = context;
  rejectArguments({ positionals, most: 1, phrases });
  const folder = resolve(cwd, positionals[0] ?? '.');
  const file = fileOnTheWay(folder);
  if (file !== undefined) {
    throw new WrongUse({ message: phrases.init.notFolder(relative(cwd, file)) });
  }
  const files = templateFiles(language);
  const hasManifest = isThere(join(folder, manifestName));
  if (!hasManifest) files.set(manifestName, manifest(folder));
  const hasAttributes = isThere(join(folder, attributesName));
  if (!hasAttributes) {
    files.set(attributesName, [`# ${phrases.init.lineEnds}`, ...lineEnds, ''].join('\n'));
  }
  refuseTaken({ folder, files, phrases });

  const problem = createFiles({ folder, files });
  if (problem !== undefined) {
    output.note(phrases.init.failed);
    report({ context, root: folder, diagnostics: [], problems: [problem] });
    return exitCode.problems;
  }
  const inside = relative(cwd, folder).split(sep).join('/');
  output.result(phrases.init.created);
  for (const name of [...files.keys()].toSorted()) {
    output.result(`  ${inside ? `${inside}/` : ''}${name}`);
  }
  output.result(nextSteps({ context, inside, hasManifest, hasAttributes }));
  return exitCode.fine;
}

/** The configuration, and a small catalogue written first in this language, by POSIX path. */
function templateFiles(language: Language): Map<string, string> {
  const catalog = `catalog.${language}`;
  return new Map([
    [configName, readFileSync(join(templates, configName), 'utf8')],
    ...filesIn(join(templates, catalog)).map(
      (name) => [`catalog/${name}`, readFileSync(join(templates, catalog, name), 'utf8')] as const,
    ),
  ]);
}

function manifest(folder: string): string {
  const range = `^${readVersion()}`;
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-');
  const value = {
    name: name.replaceAll(/^-+|-+$/g, '') || 'errors',
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts: { check: 'errdex check', generate: 'errdex generate' },
    dependencies: { '@errdex/runtime': range },
    devDependencies: { errdex: range },
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Throws `WrongUse` that lists what stands in the way: a file to be written, or another catalogue. */
function refuseTaken({
  folder,
  files,
  phrases,
}: {
  folder: string;
  files: ReadonlyMap<string, string>;
  phrases: Context['phrases'];
}): void {
  const taken = [...files.keys(), ...configNames].filter((name) => isThere(join(folder, name)));
  const others = listed(join(folder, 'catalog')).filter((name) => !files.has(`catalog/${name}`));
  const all = [...new Set([...taken, ...others.map((name) => `catalog/${name}`)])].toSorted();
  if (all.length === 0) return;
  throw new WrongUse({
    message: phrases.init.taken,
    fix: [...all.map((name) => `  ${name}`), phrases.init.takenFix].join('\n'),
  });
}

/** The file that stands where the folder or one above it has to be. */
function fileOnTheWay(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const stats = statIfThere(at);
    if (stats !== undefined) return stats.isDirectory() ? undefined : at;
  }
}

function listed(folder: string): string[] {
  try {
    return filesIn(folder);
  } catch {
    // There is no such folder, which is what is hoped for; writing will tell anything else.
    return [];
  }
}

/** Everything below the folder that is not a folder, by POSIX path. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
}

/** A link counts, wherever it leads. */
function isThere(path: string): boolean {
  return statIfThere(path, lstatSync) !== undefined;
}

function statIfThere(path: string, read: typeof lstatSync = statSync): Stats | undefined {
  try {
    return read(path, { throwIfNoEntry: false });
  } catch {
    // A folder above it is a file.
    return undefined;
  }
}

function nextSteps({
  context: { phrases },
  inside,
  hasManifest,
  hasAttributes,
}: {
  context: Context;
  inside: string;
  hasManifest: boolean;
  hasAttributes: boolean;
}): string {
  const { next, steps, addLineEnds, readme } = phrases.init;
  const commands = [
    ...(inside ? [steps.enter(/^[\w./-]+$/.test(inside) ? inside : `'${inside}'`)] : []),
    hasManifest ? steps.installInto(`^${readVersion()}`) : steps.install,
    steps.generate,
    steps.explain,
  ];
  const attributes = hasAttributes ? [addLineEnds, ...lineEnds.map((line) => `  ${line}`), ''] : [];
  return ['', next, ...commands.map((command) => `  ${command}`), '', ...attributes, readme].join(
    '\n',
  );
}
