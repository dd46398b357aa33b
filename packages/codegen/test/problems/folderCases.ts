import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, writeFile, writeOutputs, writeTree } from '../../src/index.ts';
import type { folders as words } from '../../src/problems/folders.en.ts';
import { ioProblem } from '../../src/writer/ioProblem.ts';
import { put, tempFolder } from '../tempFolder.ts';
import { output } from '../writer/outputs.ts';
import type { ProblemCases } from './problemCase.ts';

/** What writing leads to where these files are before. */
const into =
  (before: Readonly<Record<string, string>>, prepare?: (root: string) => void) =>
  (): readonly Problem[] => {
    const root = tempFolder();
    put(root, before);
    prepare?.(root);
    return writeOutputs([output(root, { 'a.txt': 'a' })]).problems;
  };
const treeInto = (before: Readonly<Record<string, string>>) => (): readonly Problem[] => {
  const root = tempFolder();
  put(root, before);
  const files = [{ path: 'a.txt', text: () => ['a'] }];
  return writeTree({ out: 'out', folder: join(root, 'out'), files }).problems;
};

/** What a failed call of the file system is told as. */
const failed = (call: () => void, left?: 'whole-files') => (): readonly Problem[] => {
  try {
    call();
    return [];
  } catch (error) {
    return [ioProblem({ error, file: 'out', ...(left && { left }) })];
  }
};

const broken = { 'out/.errdex-manifest.json': 'nonsense', 'out/a.txt': 'a' };

/** What is wrong with the folders and files that are written. */
export const folderCases: ProblemCases<typeof words> = {
  diskFull: [
    failed(() => writeFileSync('/dev/full', 'a')),
    'The disk is full; every file was left as it was.',
    '磁盘已满；所有文件都保持原样。',
  ],
  notPermitted: [
    failed(() => {
      throw Object.assign(new Error('a read-only disk'), { code: 'EROFS' });
    }),
    'Writing is not permitted here (EROFS); every file was left as it was.',
    '没有在这里写入的权限（EROFS）；所有文件都保持原样。',
  ],
  fileInTheWay: [
    failed(() => mkdirSync('/dev/null/out')),
    'A file stands where a folder is needed (ENOTDIR).',
    '这里需要文件夹，却已有一个文件（ENOTDIR）。',
  ],
  refused: [
    failed(() => writeFileSync('/', 'a'), 'whole-files'),
    'The file system refused an operation (EISDIR); every file is whole, old or new, and the next run completes them.',
    '文件系统拒绝了操作（EISDIR）；每个文件都是完整的，或新或旧，下次运行会补全。',
  ],
  outputsOverlap: [
    () => {
      const root = tempFolder();
      return writeOutputs([output(root, {}, 'a'), output(root, {}, 'a/b')]).problems;
    },
    "`a/b` of the generator `make-a/b` and `a` of `make-a` are the same folder or lie within each other, so each would remove the other's files.",
    '生成器 `make-a/b` 的 `a/b` 与 `make-a` 的 `a` 是同一个文件夹，或者一个在另一个里面，会互相删除对方的文件。',
  ],
  linkInside: [
    into({ 'out/.errdex-manifest.json': '{\n  "files": {}\n}\n' }, (root) =>
      symlinkSync(root, join(root, 'out/link')),
    ),
    'This is a symbolic link inside an output folder; writing through it could change files elsewhere. Nothing was written.',
    '输出文件夹里的这一项是符号链接，经由它写入会改动别处的文件。没有写入任何文件。',
  ],
  folderIsLink: [
    into({}, (root) => symlinkSync(tempFolder(), join(root, 'out'))),
    'This output folder is a symbolic link, so files elsewhere would be changed.',
    '这个输出文件夹是符号链接，写入会改动别处的文件。',
  ],
  folderIsFile: [
    into({ out: '' }),
    'This output folder is a file.',
    '这个输出文件夹其实是一个文件。',
  ],
  manifestBroken: [
    into(broken),
    'This list of generated files cannot be read, so nobody knows which files are ours. Nothing was written.',
    '生成文件的清单读不出来，无从得知哪些文件是由 Errdex 产生的。没有写入任何文件。',
  ],
  treeManifestBroken: [
    treeInto(broken),
    'This list of generated files cannot be read, so nobody knows which files are ours. Nothing was written.',
    '生成文件的清单读不出来，无从得知哪些文件是由 Errdex 产生的。没有写入任何文件。',
  ],
  busy: [
    into({}, (root) =>
      mkdirSync(join(root, `out/.errdex-staging-${process.ppid}`), { recursive: true }),
    ),
    `Another run (process ${process.ppid}) is writing this folder.`,
    `另一次运行（进程 ${process.ppid}）正在写这个文件夹。`,
  ],
  foreignFiles: [
    into(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`out/${n}.txt`, '']))),
    'The output folder `out` is not empty and has no .errdex-manifest.json, so its files are not ours to replace: `1.txt`, `2.txt`, `3.txt`, `4.txt`, `5.txt`, 2 more. Nothing was written.',
    '输出文件夹 `out` 不是空的，又没有 .errdex-manifest.json，其中的文件不能由 Errdex 替换：`1.txt`、`2.txt`、`3.txt`、`4.txt`、`5.txt`，还有 2 个。没有写入任何文件。',
  ],
  foreignInTree: [
    treeInto({ 'out/.errdex-manifest.json': '{\n  "files": {}\n}\n', 'out/mine.txt': '' }),
    'The folder `out` holds what was not made by an earlier run: `mine.txt`. Nothing was written.',
    '文件夹 `out` 里有不是由以往的运行产生的内容：`mine.txt`。没有写入任何文件。',
  ],
  fileThere: [
    () => {
      const path = join(tempFolder(), 'a');
      writeFileSync(path, '');
      return [writeFile({ path, text: '', shown: 'a', onlyNew: true })];
    },
    'This file is there already and was left as it is.',
    '这个文件已经存在，保持原样。',
  ],
};
