import type { folders as en, Foreign, Left } from './folders.en.ts';

/** What is wrong with the folders and files that are written, in Simplified Chinese. */
export const folders: typeof en = {
  diskFull: (left) => ({
    message: `磁盘已满；${leftAs[left]}`,
    fix: '请腾出空间，再运行一次。',
  }),
  notPermitted: (code, left) => ({
    message: `没有在这里写入的权限（${code}）；${leftAs[left]}`,
    fix: '请让文件夹和其中的文件可写，并关闭占用它们的程序。',
  }),
  fileInTheWay: (code) => ({
    message: `这里需要文件夹，却已有一个文件（${code}）。`,
    fix: '请移走那个文件，或者换一个输出文件夹。',
  }),
  refused: (code, left) => ({
    message: `文件系统拒绝了操作（${code}）；${leftAs[left]}`,
    fix: '请检查文件夹和磁盘，再运行一次。',
  }),
  outputsOverlap: (one, other) => ({
    message: `生成器 \`${one.generator}\` 的 \`${one.out}\` 与 \`${other.generator}\` 的 \`${other.out}\` 是同一个文件夹，或者一个在另一个里面，会互相删除对方的文件。`,
    fix: '请给每个生成器一个单独的文件夹，彼此并列。',
  }),
  linkInside: () => ({
    message: '输出文件夹里的这一项是符号链接，经由它写入会改动别处的文件。没有写入任何文件。',
    fix: '请删掉链接，再运行一次。',
  }),
  folderIsLink: () => ({
    message: '这个输出文件夹是符号链接，写入会改动别处的文件。',
    fix: '请直接写它所指的文件夹，或者删掉链接。',
  }),
  folderIsFile: () => ({
    message: '这个输出文件夹其实是一个文件。',
    fix: '请移走文件，或者换一个输出文件夹。',
  }),
  manifestBroken: (out) => ({
    message: `${manifestBroken}没有写入任何文件。`,
    fix: `请从版本库恢复它，或者删掉整个文件夹 \`${out}\` 后重新生成。`,
  }),
  treeManifestBroken: (out) => ({
    message: `${manifestBroken}没有写入任何文件。`,
    fix: `请删掉整个文件夹 \`${out}\`，再运行一次。`,
  }),
  busy: (process) => ({
    message: `另一次运行（进程 ${process}）正在写这个文件夹。`,
    fix: '请等它结束；如果没有这样的进程，就删掉这个临时文件夹。',
  }),
  foreignFiles: (found) => ({
    message: `输出文件夹 ${found.manifest === undefined ? `\`${found.out}\` 里有不是由生成器产生的内容` : notOurs(found.out, found.manifest)}：${listed(found)}。没有写入任何文件。`,
    fix: `请把它们移到别处，或者在 errdex.config.ts 里给生成器 \`${found.generator}\` 换一个新的或空的文件夹。`,
  }),
  foreignInTree: (found) => ({
    message: `文件夹 ${found.manifest === undefined ? `\`${found.out}\` 里有不是由以往的运行产生的内容` : notOurs(found.out, found.manifest)}：${listed(found)}。没有写入任何文件。`,
    fix: '请把它们移到别处，或者换一个新的或空的文件夹。',
  }),
  fileThere: () => ({
    message: '这个文件已经存在，保持原样。',
    fix: '请把它移到别处，或者换一个文件夹。',
  }),
};

const leftAs: Readonly<Record<Left, string>> = {
  nothing: '所有文件都保持原样。',
  'whole-files': '每个文件都是完整的，或新或旧，下次运行会补全。',
};

const manifestBroken = '生成文件的清单读不出来，无从得知哪些文件是由 Errdex 产生的。';

function notOurs(out: string, manifest: string): string {
  return `\`${out}\` 不是空的，又没有 ${manifest}，其中的文件不能由 Errdex 替换`;
}

function listed({ names, more }: Foreign): string {
  const shown = names.map((name) => `\`${name}\``).join('、');
  return more > 0 ? `${shown}，还有 ${more} 个` : shown;
}
