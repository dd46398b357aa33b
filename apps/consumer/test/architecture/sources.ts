import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { packages, root } from '../workspace.ts';

/** One import, re-export, `import()` or `require` of a file. */
export interface Import {
  readonly from: string;
  /** What is taken; `*` stands for everything. */
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** A source file, as far as the rules look into it. */
export interface Source {
  /** Relative to the workspace's root. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Where it speaks of `console`, `process.stdout` or `process.stderr`. */
  readonly prints: readonly string[];
}

/** Every module of every package. */
export function readSources(): readonly Source[] {
  const withCode = packages.filter(({ folder }) => existsSync(join(root, folder, 'src')));
  return withCode.flatMap(({ folder }) =>
    readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
      .map((name) => `${folder}/src/${name}`)
      .map((path) => parseSource({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

export function parseSource({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): Source {
  const imports: Import[] = [];
  const prints: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    if (found) imports.push(found);
    if (isPrinting(node)) prints.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  visit(file);
  return { path, imports, prints };
}

function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const { moduleSpecifier, importClause } = node;
    const names = importNames(importClause);
    return { from: textOf(moduleSpecifier), names, typeOnly: importClause?.isTypeOnly ?? false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const { exportClause, isTypeOnly, moduleSpecifier } = node;
    const named =
      exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : undefined;
    const names = named?.map(({ name, propertyName }) => (propertyName ?? name).text) ?? ['*'];
    return { from: textOf(moduleSpecifier), names, typeOnly: isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: textOf(node.argument.literal), names: ['*'], typeOnly: true };
  }
  if (ts.isCallExpression(node) && isLoading(node)) {
    const [argument] = node.arguments;
    return argument && { from: textOf(argument), names: ['*'], typeOnly: false };
  }
  return undefined;
}

function importNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (!clause) return [];
  const { name, namedBindings } = clause;
  if (name || !namedBindings || ts.isNamespaceImport(namedBindings)) return ['*'];
  return namedBindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** `import('x')`, `require('x')`, `require.resolve('x')` and `createRequire(…)('x')`. */
function isLoading({ expression, arguments: [argument] }: ts.CallExpression): boolean {
  if (!argument || !ts.isStringLiteralLike(argument)) return false;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(expression)) return expression.text === 'require';
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text === 'resolve';
  return (
    ts.isCallExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === 'createRequire'
  );
}

function isPrinting(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return false;
  const { expression, name } = node;
  if (expression.text === 'console') return true;
  return expression.text === 'process' && /^(stdout|stderr)$/.test(name.text);
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : '';
}
