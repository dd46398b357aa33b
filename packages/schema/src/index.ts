export * from './ir.ts';
export { compile, type CompileResult } from './compile.ts';
export {
  type CatalogCompiler,
  type CheckedEntry,
  type CompiledEntry,
  createCompiler,
} from './compiler.ts';
export type { Diagnostic, Position, Range } from './diagnostics/diagnostic.ts';
export { chineseDiagnostics } from './diagnostics/chinese.ts';
export { diagnosticTable, type DiagnosticId, type Severity } from './diagnostics/table.ts';
export { jsonSchemas } from './jsonSchemas.ts';
export {
  load,
  loadFiles,
  lockFile,
  readText,
  type Loaded,
  type SourceFile,
  type TextFile,
} from './load.ts';
export { byCode } from './lower/lower.ts';
export { formatLock, parseLock, updateLock, type LockLine, type ParsedLock } from './lock/lock.ts';
export {
  parseCatalog,
  parseCatalogForm,
  type CatalogProblem,
  type ParsedCatalog,
} from './parseCatalog.ts';
export { parseFiles, type ParsedSource } from './parse/parseFiles.ts';
export { parseMessage, type ParamUse, type ParsedMessage } from './parse/message.ts';
export type { ParsedFile } from './parse/draft.ts';
export { textHash } from './parse/hash.ts';
export type { EntryFacts } from './validate/facts.ts';
export { nearest } from './source/nearest.ts';
export { type CatalogDiff, type Change, diffCatalogs, gravestOf } from './diff/diffCatalogs.ts';
export {
  type ChangeClass,
  changeClasses,
  type Outcome,
  outcomes,
  type Published,
} from './diff/rule.ts';
export { type RuleRow, ruleTable } from './diff/ruleTable.ts';
