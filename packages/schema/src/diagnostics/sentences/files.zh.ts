import type { files as en } from './files.en.ts';

/** What is wrong with files as such, in Simplified Chinese. */
export const files: typeof en = {
  'root-unreadable': ({ reason }) => `打不开目录文件夹：${reason}。`,
  'folder-unreadable': ({ reason }) => `读不了这个文件夹：${reason}。`,
  'file-unreadable': ({ reason }) => `读不了这个文件：${reason}。`,
  'link-broken': ({ reason }) => `链接指向的地方不存在：${reason}。`,
  'link-outside': () => '这个链接指到了目录文件夹之外。',
  'link-to-folder': () => '指向文件夹的链接不会被读取。',
  'file-not-plain': () => '这不是普通文件。',
  'file-too-large': ({ bytes }) => `文件有 ${bytes} 字节。`,
  'file-not-utf8': () => '文件不是有效的 UTF-8。',
  'file-yml': () => '目录里的文件以 .yaml 结尾。',
  'file-misplaced': () => '这个位置的文件不会被读取。',
  'catalog-missing': () => '这里没有 catalog.yaml，而其他文件都要引用它。',
  'character-forbidden': ({ code }) => `目录里不能出现字符 U+${code}。`,
};
