export { type Config, defineConfig, type GenerateConfig, validateConfig } from './config.ts';
export {
  defineGenerator,
  type EntryGenerator,
  type FileMap,
  type Generator,
  type GeneratorDefinition,
  GeneratorOptionsError,
} from './generator.ts';
export { json } from './json.ts';
export { markdown } from './markdown/markdown.ts';
export type { Pieces } from './pieces.ts';
export type { Problem, ProblemKind } from './problems/problem.ts';
export {
  generateProject,
  type ProjectInput,
  type ProjectReport,
  type ProjectStage,
} from './project/project.ts';
export type { ProjectSummary } from './project/stamp.ts';
export type { Slot, Template, Templates } from './template.ts';
export { typescript } from './typescript/typescript.ts';
export type { Output } from './writer/plan.ts';
export { type Replacement, replaceFiles } from './writer/replaceFiles.ts';
export { writeFile } from './writer/writeFile.ts';
export { type Tree, type TreeFile, type TreeReport, writeTree } from './writer/writeTree.ts';
export {
  type CheckReport,
  checkOutputs,
  isFresh,
  type WriteReport,
  writeOutputs,
} from './writer/writer.ts';
