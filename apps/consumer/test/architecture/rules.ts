import { isBuiltin } from 'node:module';
import type { Manifest } from '../workspace.ts';
import type { Import, Source } from './sources.ts';

/** What each package may import of the others; the table of ARCHITECTURE.md. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  '@errdex/schema': [],
  '@errdex/alltick-spec': [],
  // The generator `markdown` writes docs' pages: the words about a catalogue stand once.
  '@errdex/codegen': ['@errdex/schema', '@errdex/docs'],
  // `explain` answers from AllTick's catalog.json when no other catalogue is named.
  errdex: [
    '@errdex/schema',
    '@errdex/codegen',
    '@errdex/docs',
    '@errdex/runtime',
    '@errdex/alltick',
  ],
  '@errdex/docs': ['@errdex/schema', '@errdex/runtime'],
  '@errdex/runtime': [],
  '@errdex/alltick': ['@errdex/runtime'],
  '@errdex/alltick-protocol': [],
  '@errdex/alltick-client': ['@errdex/alltick', '@errdex/alltick-protocol'],
  '@errdex/alltick-sandbox': ['@errdex/alltick', '@errdex/alltick-protocol'],
};

/** The packages that programs import; the others work at build time. */
const runTime: ReadonlySet<string> = new Set([
  '@errdex/runtime',
  '@errdex/alltick',
  '@errdex/alltick-protocol',
  '@errdex/alltick-client',
]);
const generators = /^packages\/codegen\/src\/(typescript|json|markdown)\b/;
const writer = 'packages/codegen/src/writer/';
/** What other modules may call of what writes, and why. */
export const mayWrite: Readonly<Record<string, readonly string[]>> = {
  // `errdex init` takes back what it made when it cannot make all of it.
  'packages/cli/src/files/createFiles.ts': ['rmdirSync', 'rmSync'],
  // `errdex changeset` takes back what it wrote when the changes have been undone.
  'packages/cli/src/changeset/writeFiles.ts': ['rmSync'],
  // Prints while the event loop stands still.
  'packages/cli/src/output/output.ts': ['writeSync'],
};
/** What prints: the CLI, and what the sandbox says when it is started. */
const printers = ['packages/cli/src/', 'apps/sandbox/src/bin.ts'];

const internal = (name: string): boolean => Object.hasOwn(edges, name);

/** `@scope/name` of `@scope/name/path`; undefined for relative paths and a package's own names. */
function packageName(from: string): string | undefined {
  if (/^[./#]/.test(from)) return undefined;
  return from.split('/', from.startsWith('@') ? 2 : 1).join('/');
}

/** Imports that the table, or the package's own `dependencies`, do not allow. */
export function strayImports({
  manifest: { name, dependencies = {}, peerDependencies = {} },
  sources,
}: {
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
}): readonly string[] {
  return eachImport(sources, ({ from }) => {
    if (isBuiltin(from)) return runTime.has(name) ? 'Browsers have no such module.' : undefined;
    const imported = packageName(from);
    if (imported === undefined || imported === name) return undefined;
    if (internal(imported) && !edges[name]?.includes(imported))
      return 'The table has no such edge.';
    const declared = { ...dependencies, ...peerDependencies };
    return Object.hasOwn(declared, imported) ? undefined : 'It is not in `dependencies`.';
  });
}

/** Dependencies on packages of ours that the table does not have, or that are not `dependencies`. */
export function strayDependencies(manifest: Manifest): readonly string[] {
  const { name, dependencies = {}, peerDependencies = {}, optionalDependencies = {} } = manifest;
  const others = Object.keys({ ...peerDependencies, ...optionalDependencies }).filter(internal);
  const stray = Object.keys(dependencies).filter(
    (other) => internal(other) && !edges[name]?.includes(other),
  );
  return [...others, ...stray].map((other) => `${name} → ${other}`);
}

/** Cycles between packages, each as its path. */
export function cycles(graph: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const visit = (path: readonly string[]): readonly string[] => {
    const [last = ''] = path.slice(-1);
    return (graph[last] ?? []).flatMap((next) =>
      path.includes(next) ? [[...path, next].join(' → ')] : visit([...path, next]),
    );
  };
  return Object.keys(graph).flatMap((name) => visit([name]));
}

/** Generators that reach beyond the IR: the stages before it, YAML, or the file system. */
export function generatorsBeyondIr(sources: readonly Source[]): readonly string[] {
  const inGenerators = sources.filter(({ path }) => generators.test(path));
  return eachImport(inGenerators, ({ from, typeOnly }) => {
    if (/^(js-)?yaml\b/.test(from)) return 'Generators see the IR, never YAML.';
    if (/^(node:)?fs\b/.test(from)) return 'Generators return files and read none.';
    const stages = packageName(from) === '@errdex/schema' && !typeOnly;
    return stages ? 'Generators take types alone from the schema.' : undefined;
  });
}

const writing =
  /^(\*|default|promises|(append|copy|write|rm|mk|mkd|rename|unlink|link|symlink|truncate|cp|ch|lch|fch|f?utimes|lutimes|createWrite|open|f?write|ftruncate|fsync).*)$/;

/** Modules besides the writer that can write files. */
export function strayWriters(sources: readonly Source[]): readonly string[] {
  const others = sources.filter(({ path }) => !path.startsWith(writer));
  return eachImport(others, ({ from, names, typeOnly }, path) => {
    if (!/^(node:)?fs(\/promises)?$/.test(from) || typeOnly) return undefined;
    const found = names.filter((name) => writing.test(name) && !mayWrite[path]?.includes(name));
    return found.length > 0 ? `${found.join(', ')} can write.` : undefined;
  });
}

/** Modules besides those that print. */
export function strayPrinters(sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ prints }) => prints.length > 0)
    .filter(({ path }) => !printers.some((printer) => path.startsWith(printer)))
    .map(({ path, prints }) => `${path}: ${prints.join(', ')}`);
}

/** Which modules import ts-morph, in whatever way. */
export function importersOf(name: string, sources: readonly Source[]): readonly string[] {
  return sources
    .filter(({ imports }) => imports.some(({ from }) => packageName(from) === name))
    .map(({ path }) => path);
}

function eachImport(
  sources: readonly Source[],
  fault: (found: Import, path: string) => string | undefined,
): readonly string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap((found) => {
      const why = fault(found, path);
      return why === undefined ? [] : [`${path} imports ${found.from}: ${why}`];
    }),
  );
}
