import type { files } from '../../../src/diagnostics/sentences/files.en.ts';
import type { SentenceCases } from './sentenceCase.ts';

/** What is wrong with files as such. */
export const filesCases: SentenceCases<
  Omit<
    typeof files,
    | 'link-outside'
    | 'link-to-folder'
    | 'link-broken'
    | 'file-not-plain'
    | 'root-unreadable'
    | 'folder-unreadable'
    | 'file-unreadable'
    | 'catalog-missing'
  >
> = {
  'file-too-large': [
    { 'entries/a.yaml': `name: ${'x'.repeat(1024 * 1024)}` },
    'The file has 1048582 bytes.',
    '文件有 1048582 字节。',
  ],
  'file-not-utf8': [
    { 'entries/a.yaml': new Uint8Array([0xff]) },
    'The file is not valid UTF-8.',
    '文件不是有效的 UTF-8。',
  ],
  'file-yml': [
    { 'entries/a.yml': '' },
    'Catalogue files end in .yaml.',
    '目录里的文件以 .yaml 结尾。',
  ],
  'file-misplaced': [
    { 'entry/a.yaml': '' },
    'No catalogue file is read from here.',
    '这个位置的文件不会被读取。',
  ],
  'character-forbidden': [
    'name: \u0007',
    'The character U+0007 may not stand in a catalogue.',
    '目录里不能出现字符 U+0007。',
  ],
};
