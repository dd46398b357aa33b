import { createRequire } from 'node:module';
import type { Project, StatementStructures, StructureKind } from 'ts-morph';
import type { Template } from '../template.ts';

/** A generated module: its imports and re-exports, and everything after them. */
export interface Module {
  readonly catalogId: string;
  readonly imports?: readonly Names[];
  /** A re-export without names is of everything. */
  readonly exports?: readonly Names[];
  /** The statements, without a line end at the end. */
  readonly body?: Template;
}

export interface Names {
  readonly from: string;
  readonly names: readonly string[];
  readonly typeOnly?: boolean;
}

// ts-morph parses what it is given, at 150 ms per MB. So it writes the module around this mark, and
// the bulk takes the mark's place.
const mark = '/* statements */';

/** The first line of every generated module. */
export function header(catalogId: string): string {
  return `// @generated from ${catalogId} by Errdex. Do not edit.`;
}

/** A TypeScript module as a file. */
export function emitModule({ catalogId, imports = [], exports = [], body }: Module): Template {
  const { project, importKind, exportKind } = (tsMorph ??= loadTsMorph());
  const statements: (string | StatementStructures)[] = [
    header(catalogId),
    ...imports.map(({ from, names, typeOnly = false }) => ({
      kind: importKind,
      moduleSpecifier: from,
      namedImports: [...names],
      isTypeOnly: typeOnly,
    })),
    ...exports.map(({ from, names, typeOnly = false }) => ({
      kind: exportKind,
      moduleSpecifier: from,
      namedExports: [...names],
      isTypeOnly: typeOnly,
    })),
  ];
  if (body) statements.push(`\n${mark}`);
  const file = project.createSourceFile('module.ts', { statements }, { overwrite: true });
  const [before = '', after] = file.getFullText().split(mark);
  return after === undefined ? [before] : [before, ...(body ?? []), after];
}

interface TsMorph {
  readonly project: Project;
  readonly importKind: StructureKind.ImportDeclaration;
  readonly exportKind: StructureKind.ExportDeclaration;
}

let tsMorph: TsMorph | undefined;

// It takes longer to load than most catalogues take to generate, so it is loaded when needed.
function loadTsMorph(): TsMorph {
  const { IndentationText, Project, QuoteKind, StructureKind } = createRequire(import.meta.url)(
    'ts-morph',
  ) as typeof import('ts-morph');
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Single,
    },
  });
  return {
    project,
    importKind: StructureKind.ImportDeclaration,
    exportKind: StructureKind.ExportDeclaration,
  };
}
