import { createRequire } from 'node:module';
import type { Project, StatementStructures, StructureKind } from 'ts-morph';

/** A generated module: its imports and re-exports, and the text of everything after them. */
export interface Module {
  readonly catalogId: string;
  readonly imports?: readonly Names[];
  /** A re-export without names is of everything. */
  readonly exports?: readonly Names[];
  /** Whether TypeScript takes the module's declared types for granted. */
  readonly unchecked?: boolean;
  /** Writes the statements; ends without a line end. */
  readonly write?: () => string;
}

export interface Names {
  readonly from: string;
  readonly names: readonly string[];
  readonly typeOnly?: boolean;
}

// ts-morph parses what it is given, at 150 ms per MB. So it writes the module around this mark, and
// the bulk takes the mark's place.
const mark = '/* statements */';

/** The text of a module. */
export function emitModule(module: Module): string {
  const { catalogId, unchecked = false, imports = [], exports = [], write } = module;
  const { project, importKind, exportKind } = (tsMorph ??= loadTsMorph());
  const statements: (string | StatementStructures)[] = [
    `// @generated from ${catalogId} by Errdex. Do not edit.`,
    ...(unchecked ? ['// @ts-nocheck'] : []),
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
  if (write) statements.push(`\n${mark}`);
  const file = project.createSourceFile('module.ts', { statements }, { overwrite: true });
  const text = file.getFullText();
  return write ? text.replace(mark, write) : text;
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
