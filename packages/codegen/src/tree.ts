// Apart from the generators, whose loading would cost a program that only writes files its memory.
export type { Problem } from './problems/problem.ts';
export {
  batchSize,
  createFileSource,
  type FileBatch,
  type FileSource,
  type SyncFileSource,
  type TreeFile,
} from './writer/fileSource.ts';
export { type Tree, type TreeReport, writeTree } from './writer/writeTree.ts';
