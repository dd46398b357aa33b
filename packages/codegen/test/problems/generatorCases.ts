import { generateProject, type Problem } from '../../src/index.ts';
import type { generators as words } from '../../src/problems/generators.en.ts';
import { checkFileNames } from '../../src/writer/fileNames.ts';
import { catalogFiles } from '../project/catalogFiles.ts';
import { put, tempFolder } from '../tempFolder.ts';
import type { ProblemCases } from './problemCase.ts';

/** What a generator leads to that returns this for a catalogue. */
const returned = (files: unknown) => made({ generate: () => files });
/** What one leads to that works entry by entry. */
const pieces = (piece: unknown) =>
  made({ byEntry: { pieces: () => piece, templates: () => new Map() } });
const made = (parts: object) => async (): Promise<readonly Problem[]> => {
  const configDir = tempFolder();
  put(configDir, catalogFiles([400]));
  const faulty = { name: 'faulty', version: '1', generate: () => new Map(), ...parts };
  const generate = [{ generator: faulty as never, out: 'out' }];
  const config = { catalog: 'catalog', generate };
  return (await generateProject({ config, configDir, mode: 'write' })).problems;
};

/** What is wrong with the names of files that a generator made. */
export const names =
  (...files: readonly string[]) =>
  (): readonly Problem[] =>
    checkFileNames({ generator: 'mine', files: new Map(files.map((name) => [name, ''])) });

/** What is wrong with what generators make; those with options have tests of their own. */
export const generatorCases: ProblemCases<Omit<typeof words, `options${string}`>> = {
  failed: [
    returned(undefined),
    'The generator `faulty` failed. It returned no Map of file names and contents.',
    '生成器 `faulty` 出错：它没有返回由文件名和内容组成的 Map。',
  ],
  threw: [
    made({
      generate: () => {
        throw new Error('boom');
      },
    }),
    'The generator `faulty` failed. It threw: boom',
    '生成器 `faulty` 出错：它抛出了异常：boom',
  ],
  piecesNone: [
    pieces(5),
    'The generator `faulty` failed. It returned no pieces for an entry.',
    '生成器 `faulty` 出错：它没有为一个条目返回任何内容。',
  ],
  pieceNoText: [
    pieces({ row: 5 }),
    'The generator `faulty` failed. It returned a piece `row` that is no text.',
    '生成器 `faulty` 出错：它返回的片段 `row` 不是文字。',
  ],
  promise: [
    returned(Promise.resolve(new Map())),
    'The generator `faulty` failed. It returned a Promise; generators are synchronous.',
    '生成器 `faulty` 出错：它返回了 Promise，而生成器必须是同步的。',
  ],
  mapNone: [
    returned({}),
    'The generator `faulty` failed. It returned no Map of file names and contents.',
    '生成器 `faulty` 出错：它没有返回由文件名和内容组成的 Map。',
  ],
  nameNoText: [
    returned(new Map([[1, 'a']])),
    'The generator `faulty` failed. It returned a file whose name is not a string.',
    '生成器 `faulty` 出错：它返回的一个文件名不是字符串。',
  ],
  fileNoText: [
    returned(new Map([['a', 1]])),
    'The generator `faulty` failed. It returned `a` without a text.',
    '生成器 `faulty` 出错：它返回的 `a` 没有文字内容。',
  ],
  fileName: [
    names('../x'),
    'The generator `mine` made a file whose name has the part `..`.',
    '生成器 `mine` 产生的一个文件名里有 `..` 这一段。',
  ],
  fileNames: [
    names('a', 'A'),
    'The generator `mine` made `a` and `A`, which are one place on some file systems.',
    '生成器 `mine` 产生了 `a` 和 `A`，在有些文件系统里它们是同一个位置。',
  ],
};
