import { describe, expect, it } from 'vitest';
import { checkFileNames, collisionKey, fileNameFault } from '../../src/writer/fileNames.ts';

describe('fileNameFault', () => {
  it.each([
    '',
    '/etc/passwd',
    'C:/x',
    '../x',
    'a/../b',
    './a',
    'a//b',
    'a/',
    'a\\b',
    'nul',
    'a/CON.txt',
    'com1',
    'lpt¹.md',
    'a.',
    'a./b',
    'a ',
    ' a',
    'a\0b',
    'a\nb',
    'a\u202eb',
    'a:b',
    'a?b',
    'a\ud800',
    '字'.repeat(86),
    'x'.repeat(256),
    '.errdex-manifest.json',
    '.errdex-staging-1/x',
  ])('refuses %j', (name) => {
    expect(fileNameFault(name)).toBeTypeOf('string');
  });

  it.each(['a', 'a/b.md', 'zh/400-参数错误.md', '.hidden', 'console.ts', '__proto__', '😀.md'])(
    'accepts %j',
    (name) => {
      expect(fileNameFault(name)).toBeUndefined();
    },
  );
});

describe('checkFileNames', () => {
  it.each([
    ['a.md', 'A.md'],
    ['straße', 'STRASSE'],
    ['\u00e9', 'e\u0301'],
    ['ﬁ', 'fi'],
    ['a', 'a/b'],
    ['A', 'a/b'],
    ['x/y', 'X/z'],
  ])('reports %j beside %j', (a, b) => {
    const files = new Map([
      [a, ''],
      [b, ''],
    ]);
    expect(checkFileNames({ generator: 'g', files })).toMatchObject([
      { kind: 'file-names-collide' },
    ]);
  });

  it('names the generator and the bad name', () => {
    const files = new Map([['../x', '']]);
    expect(checkFileNames({ generator: 'mine', files })).toMatchObject([
      {
        kind: 'file-name-invalid',
        file: '"../x"',
        message: 'The generator `mine` made a file whose name has the part `..`.',
        fix: 'Names are relative posix paths that every system can store, such as `pages/index.md`; correct the generator `mine`.',
      },
    ]);
  });

  it('gives plain names themselves as collision keys', () => {
    expect(collisionKey('zh/400-bad.md')).toBe('zh/400-bad.md');
  });
});
