import type { generators as en, NameFault } from './generators.en.ts';

/** What is wrong with what generators make, in Simplified Chinese. */
export const generators: typeof en = {
  failed: (generator, fault) => ({
    message: `生成器 \`${generator}\` 出错：${fault}`,
    fix: '没有写入任何文件。这是生成器的错误，请反馈给它的作者。',
  }),
  optionsNone: () => '它没有任何选项。',
  optionsRefused: (generator, findings) =>
    `生成器 \`${generator}\` 不接受这些选项：\n${findings}请在 errdex.config.ts 里调用 \`${generator}(…)\` 的地方改正。`,
  threw: (what) => `它抛出了异常：${what}`,
  piecesNone: () => '它没有为一个条目返回任何内容。',
  pieceNoText: (slot) => `它返回的片段 \`${slot}\` 不是文字。`,
  promise: () => '它返回了 Promise，而生成器必须是同步的。',
  mapNone: () => '它没有返回由文件名和内容组成的 Map。',
  nameNoText: () => '它返回的一个文件名不是字符串。',
  fileNoText: (name) => `它返回的 \`${name}\` 没有文字内容。`,
  fileName: (generator, fault) => ({
    message: `生成器 \`${generator}\` 产生的一个文件名${nameFaults[fault]}。`,
    fix: `文件名是各种系统都能保存的 POSIX 相对路径，例如 \`pages/index.md\`；请改正生成器 \`${generator}\`。`,
  }),
  fileNames: ({ generator, name, other }) => ({
    message: `生成器 \`${generator}\` 产生了 \`${other}\` 和 \`${name}\`，在有些文件系统里它们是同一个位置。`,
    fix: '不要让名称只差大小写或 Unicode 形式，也不要让文件与文件夹同名。',
  }),
};

const nameFaults: Readonly<Record<NameFault, string>> = {
  empty: '是空的',
  absolute: '是绝对路径',
  drive: '以盘符开头',
  reserved: '是 Errdex 自己保留的',
  'empty-part': '的斜杠之间有一段是空的',
  dot: '里有 `.` 这一段',
  dots: '里有 `..` 这一段',
  backslash: '里有反斜杠',
  character: '里有不能用在文件名里的字符',
  'dot-end': '里有一段以点结尾',
  space: '里有一段以空格开头或结尾',
  device: '里有一段是 Windows 的设备名',
  long: '里有一段超过 255 字节',
};
